import { readNames, type WordLore } from "../read-names.ts";
import { readText } from "../reading/reading.ts";
import type { SourceName } from "../source-name.ts";

/** Read the names of a source text with what is known of the words of its document. */
export function namesWith(
  source: string,
  sourceLocale: string,
  lore: WordLore,
): readonly SourceName[] {
  const { places, tokens, small } = readText(source, sourceLocale);
  return readNames(source, sourceLocale, places, lore, tokens, small);
}
