/**
 * What a language knows about the ends of its sentences.
 *
 * Abbreviations are written as in print, with their periods, between commas; the first letter of a
 * lower-case one may also be a capital. Where two lists hold the same one, the first named here wins.
 */
export interface SentenceRules {
  /** A name or more of the sentence always follows: "Mr. Smith", "z. B. heute". Never an end. */
  readonly before?: string;
  /** A number or a single letter may follow: "No. 5", "p. 12". An end before any other capital. */
  readonly number?: string;
  /** May end a sentence: "Inc.", "U.S.", "p.m.". An end only before one of the `starters`. */
  readonly inside?: string;
  /** Ordinary words that CLDR suppresses, or abbreviations that mostly end a sentence ("etc."). */
  readonly ends?: string;
  /** Words, between spaces, that begin sentences and do not begin names: "the it however". */
  readonly starters?: string;
  /** What follows an ordinal numeral written with a period ("12. Juni"), between spaces. */
  readonly counted?: string;
  /**
   * Whether a numeral with a period is an ordinal: "12. Juni". "named" holds it together before
   * the `counted` words alone, "open" before every word that is not one of the `starters`.
   */
  readonly ordinals?: "named" | "open";
  /** Characters that end a sentence besides Unicode's Sentence_Terminal, before a space. */
  readonly terminators?: string;
  /** Names of letters as initials in scripts without capitals, between spaces: "के एम". */
  readonly initials?: string;
  /** Whether the language has common words without a vowel letter ("krk"): no guess from spelling. */
  readonly vowelless?: boolean;
  /** Whether a period is no end of a sentence, because the language has another mark, or none. */
  readonly periodContinues?: boolean;
  /** Whether a dash after the end of a sentence carries it on (". – Text" after "he said"). */
  readonly dashesContinue?: boolean;
  /** Whether an ellipsis rather goes on than ends, where no capital can tell. */
  readonly ellipsisContinues?: boolean;
  /** Whether dates are written as numerals with a period each: "2024. 3. 15." */
  readonly dates?: boolean;
  /** Each example is one text, cut where it is to be cut. They are tests. */
  readonly examples: readonly (readonly string[])[];
}
