import type { ReadBackChange, Unit } from "../../model/index.ts";
import { lineMap } from "../../text/line-map.ts";
import type { Project } from "../project.ts";
import { buildPage, type BuiltPage, type PageInput } from "./built-page.ts";
import { carryEdits, type CarriedEdit, type CarriedEdits } from "./carry-edits.ts";
import { describeDifference } from "./describe-difference.ts";
import { type EditedSlot, findEdits, type PageEdits } from "./edited-slots.ts";
import { sameForm } from "./same-form.ts";
import { slotEdit, type SlotEdit, unitProblem } from "./slot-edit.ts";

/** A translation to put into the locale file. */
export interface NewTranslation {
  readonly key: string;
  readonly target: string;
  readonly state?: "draft";
}

/** What reading back one localized document gives. */
export interface PageResult {
  readonly changes: readonly ReadBackChange[];
  readonly notes: readonly string[];
  readonly translations: readonly NewTranslation[];
}

/**
 * Read one localized document back: what somebody changed in it, and the translations that make a
 * build give it.
 *
 * Law: with `translations` in the locale file, a build gives the edited bytes wherever a change is
 * `carried`; nothing of the locale file changes for any other outcome but `rewritten`. `base` is what
 * stood there before the edit; without it, what is built now.
 */
export async function readBackPage(
  project: Project,
  input: PageInput,
  texts: { readonly edited: string; readonly base?: string | undefined },
): Promise<PageResult> {
  const { document } = input;
  const built = await buildPage(project, input);
  const { text: edited, notes } = sameForm(texts.edited, built);
  const base = texts.base === undefined ? built.text : sameForm(texts.base, built).text;
  if (edited === base || edited === built.text) return { changes: [], notes, translations: [] };
  const lines = lineMap(edited);
  const read = (text: string) => project.reader.read(document.path, text);
  const found = await findEdits(read, document.document, built, base, edited);
  if (!found.page.document.readable) {
    const [problem] = found.page.document.problems;
    const message = problem?.message ?? "Expected a document that can be read";
    const line = lines.at(problem?.span.start ?? 0).line;
    return {
      changes: [{ line, outcome: "refused", reason: "broken", message }],
      notes,
      translations: [],
    };
  }
  const changes: ReadBackChange[] = [];
  const trials: SlotEdit[] = [];
  for (const edit of found.slots) {
    const line = lines.at(edit.span.start).line;
    const trial = slotEdit(project, input, built, edit);
    const change = settled(input, built, edit, trial);
    if (change) changes.push({ line, ...change });
    else trials.push(trial);
  }
  const carried = await carryEdits(project, input, trials, built);
  const translations: NewTranslation[] = [];
  for (const result of carried.edits) {
    const line = lines.at(result.edit.edit.span.start).line;
    const outcome = changesOf(input, built, result);
    changes.push(...outcome.changes.map((one) => ({ line, ...one })));
    translations.push(...outcome.translations);
  }
  // A build that gives the very bytes leaves nothing to say about what is outside of the units.
  if (carried.page.text !== edited) changes.push(...outside(project, input, found, lines));
  const all = [...changes].sort((a, b) => a.line - b.line);
  return { changes: all, notes: [...notes, ...followers(found, carried, built)], translations };
}

type Unplaced = Omit<ReadBackChange, "line">;

/** What can be said of an edit without a trial; `undefined` where it has to be tried. */
function settled(
  input: PageInput,
  built: BuiltPage,
  edit: EditedSlot,
  trial: SlotEdit,
): Unplaced | undefined {
  const { units, candidates, problem } = trial;
  const key = editedUnit(trial).key;
  const about = { key, was: edit.baseText, is: edit.text };
  if (edit.side === "present") {
    return { ...about, outcome: "present", message: "The locale file says so already" };
  }
  const says = (text: string) => input.document.canonical(text, units[0]!);
  if (edit.side === "both") {
    if (says(edit.text) === says(edit.baseText)) return { ...about, ...layout };
    if (says(edit.text) === says(edit.builtText)) {
      return { ...about, outcome: "present", message: "The locale file says so already" };
    }
    const message = `Expected ${key} as it was when the page was built, but it was changed since in ${input.catalogs[0]!.file.file} or in the source`;
    const catalog = edit.builtText;
    return { ...about, outcome: "clash", reason: "changed-since", message, catalog };
  }
  if (edit.text.trim() === "" || candidates[0]?.some((part) => part.trim() === "")) {
    const message =
      "Expected words, found none: without a translation a build shows the source text";
    return { ...about, outcome: "refused", reason: "empty", message };
  }
  const same = says(edit.text) === says(edit.baseText);
  if (problem && same) return { ...about, ...layout };
  if (problem) return { ...about, outcome: "refused", ...problem };
  const touched = units.filter((_, index) =>
    candidates.some((texts) => texts[index] !== trial.parts[index]),
  );
  for (const unit of touched) {
    const obstacle = unitProblem(input, built, unit.key);
    if (obstacle) return same ? { ...about, ...layout } : { ...about, key: unit.key, ...obstacle };
  }
  return undefined;
}

const layout = {
  outcome: "layout",
  message: "Says what it said: a build writes it as before",
} as const;

function changesOf(
  input: PageInput,
  built: BuiltPage,
  { edit, fit, parts, problem }: CarriedEdit,
): { changes: Unplaced[]; translations: NewTranslation[] } {
  const translations: NewTranslation[] = [];
  const changes: Unplaced[] = [];
  if (problem) {
    const { baseText, text } = edit.edit;
    const about = { key: editedUnit(edit).key, was: baseText, is: text };
    return { changes: [{ ...about, outcome: "refused", ...problem }], translations };
  }
  edit.units.forEach((unit, index) => {
    const was = edit.parts[index]!;
    const is = parts[index]!;
    if (was === is) return;
    const draft = input.catalogs[0]!.catalog.entries.get(unit.key)?.state === "draft";
    translations.push({ key: unit.key, target: is, ...(draft ? { state: "draft" as const } : {}) });
    const how = fit === "exact" ? "" : "; lines and escapes as a build writes them";
    const outcome = fit === "exact" ? "carried" : "rewritten";
    changes.push({
      key: unit.key,
      was,
      is,
      outcome,
      message: whatItIsNow(input, built, unit) + how,
    });
  });
  if (changes.length === 0) {
    changes.push({
      key: editedUnit(edit).key,
      was: edit.edit.baseText,
      is: edit.edit.text,
      ...layout,
    });
  }
  return { changes, translations };
}

function whatItIsNow({ catalogs, locale }: PageInput, built: BuiltPage, unit: Unit): string {
  const entry = catalogs[0]!.catalog.entries.get(unit.key);
  const shown = built.choices.get(unit.key)?.locale;
  if (shown !== locale) {
    return `In the locale file as a new translation: the page showed ${shown === undefined ? "the source text" : `the text of ${shown}`}`;
  }
  if (entry?.state === "draft") return "In the locale file, still a draft";
  if (entry?.state === "stale") return "In the locale file, still stale: the source changed since";
  if (entry?.state === "reviewed") return "In the locale file, not reviewed any more";
  return "In the locale file";
}

/** The unit that an edit is of: the first whose text would change, or the first of the slot. */
function editedUnit({ units, parts, candidates }: SlotEdit): Unit {
  const index = parts.findIndex((part, at) => candidates[0]?.[at] !== part);
  return units[Math.max(0, candidates.length === 0 ? 0 : index)] ?? units[0]!;
}

/** What was changed outside of the units, and units of which nothing can be told. */
function outside(
  project: Project,
  { document }: PageInput,
  { differences, baseless }: PageEdits,
  lines: ReturnType<typeof lineMap>,
): ReadBackChange[] {
  const keyOf = (slot: number) => document.units.find((unit) => unit.slot === slot)?.key;
  const source = `${project.config.source.replace(/^\.\/|\/+$/g, "")}/${document.path}`;
  return [
    ...differences.map((difference) => {
      const key = difference.slots.length === 0 ? undefined : keyOf(difference.slots[0]!);
      const { line } = lines.at(difference.span.start + blanksBefore(difference.is));
      return {
        line,
        ...describeDifference(difference, source),
        ...(key === undefined ? {} : { key }),
      };
    }),
    ...baseless.map((slot) => ({
      line: 1,
      ...(keyOf(slot) === undefined ? {} : { key: keyOf(slot)! }),
      outcome: "refused" as const,
      reason: "no-base" as const,
      message: "Expected the text before the edit, found none in the base: edit the locale file",
    })),
  ];
}

/** How far into a text its first words stand; 0 where it has none. */
function blanksBefore(text: string): number {
  return Math.max(0, text.search(/\S/));
}

/** What a build changes beside the edits: links to headings that were edited. */
function followers({ slots }: PageEdits, { page }: CarriedEdits, built: BuiltPage): string[] {
  const edited = new Set(slots.map(({ slot }) => slot));
  const count = page.places.filter((place, slot) => {
    const before = built.places[slot];
    if (!place || !before || edited.has(slot)) return false;
    return page.text.slice(place.start, place.end) !== built.text.slice(before.start, before.end);
  }).length;
  return count === 0 ? [] : [`Links in ${count} other units follow a heading that was edited`];
}
