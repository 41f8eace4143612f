import type { NewTranslation } from "../../catalog/index.ts";
import { identify, mintKey } from "../../identify/index.ts";
import type {
  AdoptedDocument,
  AdoptedUnit,
  AdoptedVersion,
  Unit,
  UnitDraft,
  UnpairedUnit,
} from "../../model/index.ts";
import { lineMap } from "../../text/line-map.ts";
import { loadCatalog } from "../units/load-catalogs.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";
import type { Sides } from "./pair-sides.ts";
import type { ReadTranslation } from "./read-translations.ts";
import { reproduction } from "./reproduction.ts";
import { type SettledSlots, UNTRANSLATED } from "./settle-slots.ts";
import type { SettledUnit } from "./settle-units.ts";

/** One adopted document: what to write, and what to tell. */
export interface Adopted {
  readonly document: SourceFile;
  readonly locale: string;
  readonly entries: readonly NewTranslation[];
  readonly figures: AdoptedDocument;
}

/** What was settled against the version of the source that was chosen. */
export interface SettledDocument {
  readonly sides: Sides;
  readonly drafts: readonly UnitDraft[];
  readonly settled: SettledSlots;
  readonly units: readonly SettledUnit[];
  readonly version?: AdoptedVersion;
}

/**
 * Give the settled texts the keys of today's units.
 *
 * Where they answer a former version, each former unit is followed to what it has become, as extraction
 * does: one whose text has changed keeps the former text as its source, so that the merge marks it
 * stale, and one that is gone goes to memory.
 */
export async function planEntries(
  project: Project,
  { found, file, keyed }: ReadTranslation,
  { sides, drafts, settled, units, version }: SettledDocument,
  replace: boolean,
): Promise<Adopted> {
  const keys =
    version === undefined ? keyed.units.map(({ key }) => key) : keysOf(drafts, keyed.units);
  const { catalog } = await loadCatalog(project, keyed, found.locale);
  const current = new Map(keyed.units.map((unit) => [unit.key, unit]));
  const sourceLines = lineMap(sides.source.document.text);
  const targetLines = lineMap(sides.target.document.text);
  const sourceLine = (slot: number): number =>
    sourceLines.at(sides.source.document.slots[slot]!.span.start).line;
  const targetLine = (slot: number): number =>
    targetLines.at(sides.target.document.slots[slot]!.span.start).line;
  const entries: NewTranslation[] = [];
  const pairs: AdoptedUnit[] = [];
  let [stale, gone] = [0, 0];
  for (const { unit: index, slot, text, reasons } of units) {
    const unit = drafts[index]!;
    const key = keys[index]!;
    const live = current.get(key);
    const there = catalog.entries.get(key)?.target ?? "";
    const kept = there !== "" && (!replace || there === text);
    if (!live) gone++;
    else if (!kept && live.canonical !== unit.canonical) stale++;
    const state = kept ? "kept" : reasons.length > 0 ? "draft" : "translated";
    const line = targetLine(slot.target);
    if (!kept) {
      entries.push({
        key,
        target: text,
        source: unit.text,
        ...(state === "draft" ? { state, note: noteOf(found.path, line, reasons) } : {}),
      });
    }
    pairs.push({
      key,
      state,
      confidence: Math.floor(slot.confidence * 1000) / 1000,
      sourceLine: sourceLine(slot.source),
      targetLine: line,
      reasons: kept ? [] : reasons,
    });
  }
  const count = (state: AdoptedUnit["state"]): number =>
    pairs.filter((pair) => pair.state === state).length;
  const answered = new Set(units.map(({ unit }) => unit));
  const figures: AdoptedDocument = {
    locale: found.locale,
    namespace: file.namespace,
    source: `${project.config.source}/${file.path}`.replace(/^\.\//, ""),
    from: found.path,
    ...(version === undefined ? {} : { version }),
    units: drafts.length,
    translated: count("translated"),
    drafts: count("draft"),
    kept: count("kept"),
    stale,
    gone,
    pairs,
    unpairedSource: drafts.flatMap(({ slot, text }, index): UnpairedUnit[] => {
      if (answered.has(index)) return [];
      const reason = settled.left.get(slot);
      const unpaired: UnpairedUnit = {
        line: sourceLine(slot),
        text,
        ...(reason === undefined ? {} : { reason }),
        ...(reason === UNTRANSLATED ? { untranslated: true } : {}),
      };
      return [unpaired];
    }),
    unpairedTarget: settled.unused.map((slot) => ({
      line: targetLine(slot),
      text: sides.target.document.slots[slot]!.text,
    })),
    reproduced: reproduction(settled.text, withBom(sides)),
  };
  return { document: file, locale: found.locale, entries, figures };
}

/** For each former unit, the key of what it has become, or one that no unit of today has. */
function keysOf(former: readonly UnitDraft[], now: readonly Unit[]): string[] {
  const known = former.map(({ text, canonical }, index) => ({
    key: `former-${index}`,
    text,
    canonical,
  }));
  const { keys } = identify(known, now);
  const became = new Map(keys.map((key, index) => [key, now[index]!.key]));
  const taken = new Set(now.map(({ key }) => key));
  return known.map(({ key, canonical }) => {
    const live = became.get(key);
    if (live !== undefined) return live;
    const minted = mintKey(canonical, taken, 0);
    taken.add(minted);
    return minted;
  });
}

function noteOf(path: string, line: number, reasons: readonly string[]): string {
  return `Adopted from ${path}:${line}, to be checked: ${reasons.join("; ")}.`;
}

function withBom({ target: { document } }: Sides): string {
  return (document.bom ? "\uFEFF" : "") + document.text;
}
