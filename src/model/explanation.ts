import type { Change } from "./change.ts";
import type { Finding, Place } from "./finding.ts";
import type { Role } from "./document.ts";
import type { State } from "./catalog.ts";

/** What stands at a place of the source, or under a key. */
export interface Explanation {
  /** Several where a line holds several, such as the cells of a row. */
  readonly units: readonly ExplainedUnit[];
  /** Why there is no unit at the place, as one sentence; only where there is none. */
  readonly reason?: string;
}

/** A unit with all that is known of it. */
export interface ExplainedUnit {
  readonly key: string;
  readonly namespace: string;
  /** Where it stands in the source document. */
  readonly source: Place;
  readonly role: Role;
  /** The path of a front-matter field or the name of an attribute. */
  readonly name?: string;
  /** The headings above, outermost first. */
  readonly headings: readonly string[];
  readonly text: string;
  readonly note?: string;
  readonly maxLength?: number;
  /** What became of it since the last extraction. */
  readonly change: Change["type"];
  readonly locales: readonly ExplainedLocale[];
}

/** A number or name of a unit, and what was taken for it in the translation. */
export interface ExplainedValue {
  readonly kind: "number" | "name";
  /** As the source writes it; not there where only the translation has it. */
  readonly source?: string;
  /** As the translation writes it; not there where nothing was found. */
  readonly target?: string;
  /** The value of a number in plain digits. */
  readonly value?: string;
  /**
   * How they were matched. Numbers: `equal`, `class`, `reading`, `convention`, `unit`, `converted`,
   * `changed`, `missing`, `added`, `repeated`, `not checked`. Names: `table`, `copy`, `near`, `sound`, `different`,
   * `not checked`.
   */
  readonly how: string;
}

/** How a unit is in one locale. */
export interface ExplainedLocale {
  readonly locale: string;
  readonly state: State;
  /** Why it is in that state, in a few words. */
  readonly why: string;
  /** The translation; `""` is a gap. */
  readonly target: string;
  /** Where the translation stands, if there is one. */
  readonly place?: Place;
  /** The source text that the translation was made for, where it is another now. */
  readonly was?: string;
  /** What was done to that source text, the gravest kind first. */
  readonly edits?: readonly string[];
  /** What Calque did to the translation, or which sentences are left to do. */
  readonly look?: string;
  /** Which locale's text a build shows, along the fallback chain, and the text. */
  readonly shows: { readonly locale: string; readonly text: string };
  /** The numbers and names that were read in both texts, and how they were matched. */
  readonly values?: readonly ExplainedValue[];
  readonly findings: readonly Finding[];
}
