import type { Reading } from "../reading/reading.ts";
import { fold } from "../reading/token.ts";
import { type FoundName, found } from "./found-name.ts";

/**
 * Find a mark with a capital inside that is parted in the translation, and is one there, or the other way round: macOS and Mac OS,
 * OpenStreet Map and OpenStreetMap.
 */
export function findMark(
  word: string,
  { text, tokens }: Pick<Reading, "text" | "tokens">,
): FoundName | undefined {
  if (!INNER.test(word)) return undefined;
  const folded = fold(word);
  for (const [at, token] of tokens.entries()) {
    if (!token.latin || !folded.startsWith(token.folded)) {
      const inner = token.latin && token.folded.startsWith(folded);
      if (inner && /^\p{Lu}/u.test(token.text.slice(word.length))) return found("copy", token, 0);
      continue;
    }
    const next = tokens[at + 1];
    if (!next?.capital || !/^[\s\u00a0-]$/u.test(next.gap)) continue;
    if (token.folded + next.folded !== folded) continue;
    return found("copy", { text: text.slice(token.start, next.end), start: token.start }, 0);
  }
  return undefined;
}

const INNER = /\p{Ll}\p{Lu}/u;
