import type { Choice } from "../../catalog/index.ts";
import { noticeFor, policyFor } from "../../config/index.ts";
import type { Document, Role, Unit } from "../../model/index.ts";
import { interpolate } from "../../text/interpolate.ts";
import { sentenceGap } from "../../text/sentences/index.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";

/** What of a document it takes to put chosen texts into its slots. */
export interface Composed extends Pick<SourceFile, "path"> {
  readonly document: Pick<Document, "slots">;
  readonly units: readonly Pick<Unit, "key" | "slot" | "text" | "gap" | "context">[];
}

/**
 * Put the texts that were chosen for the units of a document together, slot by slot. Slots that show their
 * source are not among them.
 */
export function slotTexts(
  { config }: Pick<Project, "config">,
  { path, document, units }: Composed,
  choices: ReadonlyMap<string, Choice>,
  locale: string,
): Map<number, string> {
  const bySlot = new Map<number, Composed["units"][number][]>();
  for (const unit of units) {
    const others = bySlot.get(unit.slot);
    if (others) others.push(unit);
    else bySlot.set(unit.slot, [unit]);
  }
  const { stale } = policyFor(config, locale, path);
  const notice = stale === "notice" ? noticeFor(config, locale) : undefined;
  const targets = new Map<number, string>();
  for (const [slot, units] of bySlot) {
    const text = slotText(units, choices, locale, config.variables, notice);
    if (text !== undefined && text !== document.slots[slot]?.text) targets.set(slot, text);
  }
  return targets;
}

/** Join the sentences of a slot; `undefined` where the source answers for all of them as it stands. */
function slotText(
  units: Composed["units"],
  choices: ReadonlyMap<string, Choice>,
  locale: string,
  variables: Readonly<Record<string, string>>,
  notice: string | undefined,
): string | undefined {
  const texts = units.map((unit) =>
    interpolate(choices.get(unit.key)?.text ?? unit.text, variables),
  );
  if (units.every((unit, index) => texts[index] === unit.text)) return undefined;
  let out = "";
  units.forEach((unit, index) => {
    out += texts[index] ?? "";
    const next = units[index + 1];
    if (!next) return;
    const both = choices.has(unit.key) && choices.has(next.key);
    out += unit.gap.includes("\n") ? "\n" : both ? sentenceGap(locale) : unit.gap;
  });
  const isStale = units.some(({ key }) => choices.get(key)?.state === "stale");
  const role = units[0]?.context.role;
  return notice !== undefined && isStale && role !== undefined && NOTICED.has(role)
    ? `${out} ${notice}`
    : out;
}

/** Where a sentence more does no harm: not in what other texts point at or repeat. */
const NOTICED: ReadonlySet<Role> = new Set(["paragraph", "item", "quote", "cell", "footnote"]);
