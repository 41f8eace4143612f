import type { FoundName } from "../forms/found-name.ts";
import type { NameKind } from "../source-name.ts";

/**
 * What a unit and its translation say about names by themselves, whatever other units say: what a memory takes in, before it is
 * put in its place among the others. It depends on both texts and their locales alone, so it can be kept from run to run.
 */
export interface NameTrace {
  /** Whether the source names a place of East Asia. */
  readonly eastern: boolean;
  /** What both texts say acronyms stand for, as `readExpansions` lists it. */
  readonly expansions: readonly (readonly [acronym: string, before: string])[];
  /** The names of the source; none where the translation tells nothing of them, since nobody has translated it. */
  readonly names: readonly TracedName[];
  /** Where a word of a name stands in the translation. A word that stands nowhere is not in it. */
  readonly found: ReadonlyMap<string, FoundName>;
}

/** A name of the source, as far as the memory looks at it. */
export interface TracedName {
  readonly kind: NameKind;
  readonly certain: boolean;
  readonly parts: readonly string[];
  /** It looks like one that the language writes with its own characters, as `isNative` tells. */
  readonly native: boolean;
  /** It is named after a place, which has words in it that are not looked for. */
  readonly placed: boolean;
  /** It may be a place instead. */
  readonly place: boolean;
  /** A word of it whose form nothing but its place beside the other word tells, and that form. */
  readonly learned: readonly [word: string, form: string] | undefined;
}

/** A trace that says nothing: most units name nobody. */
export const NO_TRACE: NameTrace = { eastern: false, expansions: [], names: [], found: new Map() };

/** Whether a trace says nothing. */
export function isNoTrace({ eastern, expansions, names }: NameTrace): boolean {
  return !eastern && expansions.length === 0 && names.length === 0;
}
