import type { Finding, ReadBackReason, Unit } from "../../model/index.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";
import { type BuiltPage, buildPage, type PageInput } from "./built-page.ts";
import { textOf } from "./edited-slots.ts";
import { pageOf } from "./page.ts";
import type { SlotEdit } from "./slot-edit.ts";

/** What became of one slot's edit. */
export interface CarriedEdit {
  readonly edit: SlotEdit;
  /** `exact`: a build gives the edited bytes; `loose`: the same words, written in its way. */
  readonly fit: "exact" | "loose" | "refused";
  /** The units' texts, in order; the former ones where it was refused. */
  readonly parts: readonly string[];
  readonly problem?: { readonly reason: ReadBackReason; readonly message: string };
}

/** Edits with their proof: what a build gives with all that fit. */
export interface CarriedEdits {
  readonly edits: readonly CarriedEdit[];
  readonly page: BuiltPage;
}

interface Trial {
  readonly edit: SlotEdit;
  candidate: number;
  fit: CarriedEdit["fit"] | undefined;
  problem?: CarriedEdit["problem"];
}

/**
 * Find for each edit the texts with which a build gives the edited bytes, and prove it by building.
 *
 * Law: every edit that fits `exact` stands in `page` to the byte, with all the others in their place.
 * One whose bytes no text gives, but whose words some text does, fits `loose`. One that a build would
 * not put in is refused, with the build's own reason.
 */
export async function carryEdits(
  project: Project,
  input: PageInput,
  edits: readonly SlotEdit[],
  built: BuiltPage,
): Promise<CarriedEdits> {
  const trials: Trial[] = edits.map((edit) => ({ edit, candidate: 0, fit: undefined }));
  let page = built;
  for (;;) {
    page = trials.length === 0 ? built : await buildPage(project, withTexts(input, trials));
    const failing = trials.filter((trial) => trial.fit !== "refused" && !isExact(page, trial));
    const open = failing.filter(({ fit }) => fit !== "loose");
    if (open.length === 0) break;
    let read: ReturnType<typeof pageOf> | undefined;
    for (const trial of open) {
      const finding = findingOf(page.findings, trial.edit.units);
      const last = trial.candidate + 1 >= trial.edit.candidates.length;
      if (!last) trial.candidate++;
      else if (finding) refuse(trial, finding);
      else {
        read ??= pageOf(await project.reader.read(input.document.path, page.text));
        const place = page.places[trial.edit.edit.slot];
        const text = place ? textOf(read, place) : "";
        if (saysTheSame(input.document, trial.edit, text)) trial.fit = "loose";
        else refuse(trial, otherwise(text, built.relinked.has(trial.edit.edit.slot)));
      }
    }
  }
  return {
    page,
    edits: trials.map(resultOf),
  };
}

function resultOf(trial: Trial): CarriedEdit {
  const { edit, fit = "exact", problem } = trial;
  return { edit, fit, parts: textsOf(trial), ...(problem ? { problem } : {}) };
}

function refuse(trial: Trial, problem: NonNullable<CarriedEdit["problem"]>): void {
  trial.fit = "refused";
  trial.problem = problem;
}

function isExact(page: BuiltPage, { edit }: Trial): boolean {
  const place = page.places[edit.edit.slot];
  return place !== undefined && page.text.slice(place.start, place.end) === edit.edit.raw;
}

function textsOf({ edit, candidate, fit }: Trial): readonly string[] {
  return fit === "refused" ? edit.parts : (edit.candidates[candidate] ?? edit.parts);
}

/** The input with the texts on trial in the locale's own catalog. */
function withTexts(input: PageInput, trials: readonly Trial[]): PageInput {
  const [own, ...others] = input.catalogs as readonly [LoadedCatalog, ...LoadedCatalog[]];
  const entries = new Map(own.catalog.entries);
  for (const trial of trials) {
    const texts = textsOf(trial);
    trial.edit.units.forEach(({ key }, index) => {
      const entry = entries.get(key);
      const target = texts[index]!;
      if (!entry || target === trial.edit.parts[index]) return;
      entries.set(key, {
        ...entry,
        target,
        state: entry.state === "new" ? "translated" : entry.state,
      });
    });
  }
  return { ...input, catalogs: [{ ...own, catalog: { ...own.catalog, entries } }, ...others] };
}

function findingOf(
  findings: readonly Finding[],
  units: readonly Unit[],
): CarriedEdit["problem"] | undefined {
  const keys = new Set(units.map(({ key }) => key));
  const found = findings.find(({ key }) => key !== undefined && keys.has(key));
  if (!found) return undefined;
  const reason = found.rule === "structure/unsafe" ? "unsafe" : "broken";
  return { reason, message: found.message.replace(/: the source text is shown instead$/, "") };
}

/** Whether the words are those of the edit, however they are written. */
function saysTheSame(document: KeyedDocument, { edit, units }: SlotEdit, text: string): boolean {
  const unit = units[0]!;
  return document.canonical(text, unit) === document.canonical(edit.text, unit);
}

function otherwise(text: string, relinked: boolean): NonNullable<CarriedEdit["problem"]> {
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return {
    reason: relinked ? "link" : "written-otherwise",
    message: `Expected a translation from which a build gives these words, but it gives ${JSON.stringify(short)}`,
  };
}
