import type { Edit, Role, Severity, SlotSyntax, Span, State, Syntax } from "../model/index.ts";
import type { Pair } from "./pair.ts";

/** What a rule has to say about one pair. */
export interface RuleProblem {
  /** One sentence: what was expected, what was found. */
  readonly message: string;
  /** Lower than the rule's own where this is less certain. */
  readonly severity?: Severity;
  /** Offsets into the source text. */
  readonly sourceSpan?: Span;
  /** Offsets into the translation. */
  readonly targetSpan?: Span;
  readonly expected?: string;
  readonly found?: string;
  /** Offsets into the translation. */
  readonly fix?: readonly Edit[];
}

/** A pair of texts that shows what a rule does: its test and its documentation. */
export interface RuleExample {
  readonly source: string;
  readonly target: string;
  /** The locale of the translation; the source is English unless `sourceLocale` says otherwise. */
  readonly targetLocale: string;
  readonly sourceLocale?: string;
  readonly state?: State;
  readonly role?: Role;
  readonly maxLength?: number;
  readonly grammar?: {
    readonly syntax?: Syntax;
    readonly slot?: SlotSyntax;
    readonly definitions?: readonly string[];
    readonly footnotes?: readonly string[];
    readonly placeholders?: readonly RegExp[];
  };
  /** Acceptances in the locale file: the reason by id. */
  readonly accepted?: Readonly<Record<string, string>>;
  /** Other units of the same document with their translations: what it calls its names. */
  readonly beside?: readonly (readonly [source: string, target: string])[];
  /** The project's glossary, as CSV. */
  readonly glossary?: string;
  /** What the rule says of it, in order; none for a good translation. */
  readonly says?: readonly string[];
  /** Why it is good, where that could surprise. */
  readonly because?: string;
}

/** What there is to know about a rule: its page in the documentation. */
export interface RulePage {
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  readonly summary: string;
  /** In plain words, for a translator: what it finds, why that matters, what to do. */
  readonly explanation: string;
  readonly examples: readonly RuleExample[];
  /** Whether its fixes are certain enough for `check --fix`, or only when the rule is named. */
  readonly fix?: "certain" | "likely";
}

/** One thing to look for in every unit and its translation. */
export interface Rule extends RulePage {
  /** Compares codes alone. Law: it says nothing where both texts have the same codes in the same order. */
  readonly ofCodes?: true;
  /** Report what is wrong; linear in the length of the texts. */
  readonly check: (pair: Pair, report: (problem: RuleProblem) => void) => void;
}
