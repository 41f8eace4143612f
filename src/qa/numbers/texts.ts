import type { Lexicon } from "./lex/lexicon.ts";

/** The two texts with their lexicons: what every check is given. */
export interface Texts {
  readonly source: string;
  readonly target: string;
  readonly from: Lexicon;
  readonly to: Lexicon;
  /** What stands in the code spans of both. */
  readonly codes: { readonly source: string; readonly target: string };
}
