import { editDistance } from "../sounds/edit-distance.ts";
import type { IndexedWord } from "./place-index.ts";
import type { Token } from "../reading/token.ts";
import type { Writing } from "../reading/writing.ts";
import { bareWord } from "./bare-word.ts";

/** Tell whether a word of a text is a word of a form, or a letter or two from it, endings aside. */
export function isNearWord(
  { stem, open, capital }: IndexedWord,
  token: Token,
  writing: Writing,
  joined: boolean,
): boolean {
  if (capital && !token.capital && !joined) return false;
  const folded = bareWord(token.folded, writing);
  if (folded.startsWith(stem) && folded.length - stem.length <= open) return true;
  if (stem.length < (joined ? 3 : writing.words === "hangul" ? 3 : 4)) return false;
  const limit = stem.length > (writing.words === "hangul" ? 3 : 5) ? 2 : 1;
  const longest = Math.min(folded.length, stem.length + limit);
  for (let length = stem.length - limit; length <= longest; length += 1) {
    if (length < 1 || folded.length - length > Math.min(open, 4)) continue;
    if (editDistance(stem, folded.slice(0, length), limit) <= limit) return true;
  }
  return false;
}
