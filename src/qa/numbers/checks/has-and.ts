import type { Lexicon } from "../lex/lexicon.ts";
import { normalize } from "../lex/normalize.ts";

/** Tell whether what stands between two numbers has a word for "and". */
export function hasAnd(between: string, { words, language }: Lexicon): boolean {
  const forms = normalize(between, language).s.match(/[\p{L}\p{M}]+/gu) ?? [];
  return forms.some((form) => words.get(form)?.marks?.has("and") === true);
}
