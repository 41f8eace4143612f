import type { Unit } from "../model/index.ts";
import { annotationOf, targetOf, type Block } from "./block.ts";
import { settleNote } from "./settle-note.ts";

/** What a merge has to know of a unit. */
export type MergeUnit = Pick<Unit, "key" | "text" | "canonical"> & {
  readonly context: Pick<Unit["context"], "note" | "maxLength">;
};

/**
 * Give what a text says without how it is written, as `Unit.canonical` has it, for a source text that
 * once stood where the unit stands.
 */
export type Canonical = (text: string, unit: MergeUnit) => string;

/** What the lines of a unit have to say. */
export interface Settled {
  readonly target: string;
  /** By name, in the order of the file: `""`, `was`, `state`, `note`, then what else there was. */
  readonly annotations: ReadonlyMap<string, string>;
  /** Whether it became stale in this very merge. */
  readonly turnedStale: boolean;
}

/**
 * Decide the annotations of one unit in one locale.
 *
 * Law: `@key` is the source of today, and `@key was` the source that the translation was made for
 * wherever the two say something different; the oldest stays. A gap has no `was` and no state.
 * `registered` is the source text that the translation answers where the block does not say it.
 */
export function settleUnit(
  unit: MergeUnit,
  block: Block | undefined,
  registered: string | undefined,
  canonical: Canonical,
): Settled {
  const target = targetOf(block);
  const says = (text: string) => text === unit.text || canonical(text, unit) === unit.canonical;
  const answered = annotationOf(block, "") ?? registered ?? unit.text;
  const formerWas = target === "" ? undefined : annotationOf(block, "was");
  const oldest = target === "" ? unit.text : (formerWas ?? answered);
  const was = says(oldest) ? undefined : oldest;

  const known: readonly (readonly [string, string | undefined])[] = [
    ["", unit.text],
    ["was", was],
    ["state", target === "" ? undefined : annotationOf(block, "state")],
    ["note", settleNote(unit.context, annotationOf(block, "note"))],
  ];
  const annotations = new Map<string, string>();
  for (const [name, value] of known) if (value !== undefined) annotations.set(name, value);
  const names = new Set(known.map(([name]) => name));
  for (const [name, held] of block?.annotations ?? []) {
    if (!names.has(name)) annotations.set(name, held.member.value);
  }
  return { target, annotations, turnedStale: was !== undefined && formerWas === undefined };
}
