import type { ReadBackReason, Translation, Unit } from "../../model/index.ts";
import { interpolate } from "../../text/interpolate.ts";
import { sentenceGap } from "../../text/sentences/index.ts";
import type { Project } from "../project.ts";
import type { BuiltPage, PageInput } from "./built-page.ts";
import type { EditedSlot } from "./edited-slots.ts";
import { transferEdit } from "./transfer-edit.ts";

/** What an edited slot could mean for its units. */
export interface SlotEdit {
  readonly edit: EditedSlot;
  readonly units: readonly Unit[];
  /** The units' texts as they are, as a translator wrote them. */
  readonly parts: readonly string[];
  /** The units' texts as they could be, the likeliest first: the first to give the edited bytes is it. */
  readonly candidates: readonly (readonly string[])[];
  /** Why there is none, or why none can go in. */
  readonly problem?: { readonly reason: ReadBackReason; readonly message: string };
}

/**
 * Work out which texts of its units an edited slot could have been built from.
 *
 * First the edit is made on the texts that are there, so that what the build changed in them (escapes,
 * links, variables) stays as the translator wrote it; then the edited words are taken as they read.
 */
export function slotEdit(
  project: Pick<Project, "config">,
  { document, locale }: PageInput,
  built: BuiltPage,
  edit: EditedSlot,
): SlotEdit {
  const units = document.units.filter(({ slot }) => slot === edit.slot);
  const parts = units.map(({ key, text }) => built.choices.get(key)?.text ?? text);
  const gaps = units.slice(0, -1).map((unit, index) => {
    const both = built.choices.has(unit.key) && built.choices.has(units[index + 1]!.key);
    return unit.gap.includes("\n") ? "\n" : both ? sentenceGap(locale) : unit.gap;
  });
  const about = { edit, units, parts };
  const candidates: (readonly string[])[] = [];
  const { builtText: base, text: edited } = edit;
  const transferred = transferEdit({ base, edited, parts, gaps, locale });
  if ("parts" in transferred) candidates.push(transferred.parts);
  const variable = parts.some((part) => interpolate(part, project.config.variables) !== part);
  const relinked = built.relinked.has(edit.slot);
  const asRead = [edited];
  if (parts.length === 1 && !variable && !relinked) {
    if (!candidates.some(([first]) => first === edited)) candidates.push(asRead);
  }
  if (candidates.length > 0) return { ...about, candidates };
  return { ...about, candidates, problem: problemOf(transferred, relinked, variable) };
}

function problemOf(
  transferred: ReturnType<typeof transferEdit>,
  relinked: boolean,
  variable: boolean,
): { reason: ReadBackReason; message: string } {
  if ("conflict" in transferred && transferred.conflict === "gap") {
    return {
      reason: "sentence",
      message: "Expected each sentence in its unit, found an edit across two: edit the locale file",
    };
  }
  if (relinked) {
    return {
      reason: "link",
      message:
        "Expected the links as they were, found an edit of one that the build writes anew: edit the locale file",
    };
  }
  if (variable) {
    return {
      reason: "variable",
      message:
        "Expected the value of a variable as it was, found an edit of it: edit the locale file",
    };
  }
  return {
    reason: "written-otherwise",
    message:
      "Expected an edit of the translation's words, found one of what the build adds to them",
  };
}

/** Why a unit's translation cannot be exchanged in the locale file, whatever its new text. */
export function unitProblem(
  { catalogs, locale }: PageInput,
  built: BuiltPage,
  key: string,
):
  | {
      readonly outcome: "clash" | "refused";
      readonly reason: ReadBackReason;
      readonly message: string;
      readonly catalog?: string;
    }
  | undefined {
  const own = catalogs[0]!;
  if (!own.members?.byKey.has(key)) {
    const message = `Expected ${key} in ${own.file.file}, found no such key: run calque extract, then again`;
    return { outcome: "refused", reason: "not-extracted", message };
  }
  const entry: Translation | undefined = own.catalog.entries.get(key);
  if (!entry || entry.target === "" || built.choices.get(key)?.locale === locale) return undefined;
  const why =
    entry.state === "stale" || entry.state === "draft" ? `it is ${entry.state}` : "it was kept out";
  const message = `Expected the page to show the translation of ${key}, but ${why}: edit the locale file`;
  return { outcome: "clash", reason: "hidden", message, catalog: entry.target };
}
