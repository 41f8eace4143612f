import type { Severity, Span } from "../../model/index.ts";

/** The rules about names. Their severities are what stands here, unless the configuration says otherwise. */
export type NameRule =
  | "names/missing"
  | "names/spelling"
  | "names/swapped"
  | "names/script"
  | "names/inconsistent"
  | "glossary/term"
  | "glossary/forbidden"
  | "glossary/do-not-translate";

/** One thing to say about a name. Spans are UTF-16 offsets into the two texts as they were given. */
export interface NameFinding {
  readonly rule: NameRule;
  readonly severity: Severity;
  /** One sentence: what was expected, what was found. */
  readonly message: string;
  readonly sourceSpan?: Span;
  readonly targetSpan?: Span;
  readonly expected?: string;
  readonly found?: string;
  /** Where the same name is written in the other way. */
  readonly elsewhere?: NamePlace;
  /** True where tables or the glossary decide; false where likeness does. */
  readonly sure: boolean;
}

/** The unit that a name stands in. */
export interface NamePlace {
  readonly namespace: string;
  readonly key: string;
}
