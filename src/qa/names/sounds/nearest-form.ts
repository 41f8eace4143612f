import type { Candidate } from "../reading/candidates.ts";
import { editDistance } from "./edit-distance.ts";
import type { Reading } from "../reading/reading.ts";
import { isCommonWord } from "../words/common-words.ts";
import { fold } from "../reading/token.ts";

/** Find a piece of a translation that is a letter or two from a form that a name has elsewhere. */
export function nearestForm(
  form: string,
  { text, pieces, writing }: Reading,
): Candidate | undefined {
  const usual = fold(form);
  if (usual.length < 3) return undefined;
  const limit = usual.length > (writing.capitals ? 5 : 3) ? 2 : 1;
  const big = writing.capitals && /^\p{Lu}/u.test(form);
  const latin = writing.script !== "Latn" && /^\p{Script=Latin}/u.test(form);
  if (writing.words === "unspaced" && !latin) return nearestWindow(usual, text, limit);
  let best: Candidate | undefined;
  let least = limit + 1;
  for (const piece of pieces) {
    if (big && !piece.capital) continue;
    const word = piece.folded;
    // What stands in Latin letters is compared with what does, and an English word is no slip of a name.
    if (latin && (!piece.latin || isCommonWord(word))) continue;
    if (word[0] !== usual[0] && word.at(-1) !== usual.at(-1)) continue;
    const cut =
      writing.words === "hangul" || (writing.inflected && word.length - usual.length < 5)
        ? word.slice(0, usual.length)
        : word;
    const edits = Math.min(editDistance(word, usual, limit), editDistance(cut, usual, limit));
    // Of a word with and without its particles the nearest counts.
    if (edits < least) {
      least = edits;
      best = piece;
    }
  }
  return best;
}

function nearestWindow(usual: string, text: string, limit: number): Candidate | undefined {
  for (let start = 0; start + usual.length <= text.length; start += 1) {
    const window = text.slice(start, start + usual.length);
    if (/[\s\p{P}]/u.test(window)) continue;
    const edits = editDistance(usual, window, limit);
    if (edits <= limit && edits * 2 <= usual.length) {
      const end = start + usual.length;
      return { text: window, start, end, latin: false, capital: false, folded: fold(window) };
    }
  }
  return undefined;
}
