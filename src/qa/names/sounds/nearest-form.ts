import type { Candidate } from "../reading/candidates.ts";
import { editDistance } from "./edit-distance.ts";
import type { Reading } from "../reading/reading.ts";
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
  if (writing.words === "unspaced") return nearestWindow(usual, text, limit);
  return pieces.find((piece) => {
    if (big && !piece.capital) return false;
    const word = fold(piece.text);
    if (word[0] !== usual[0] && word.at(-1) !== usual.at(-1)) return false;
    const cut =
      writing.words === "hangul" || (writing.inflected && word.length - usual.length < 5)
        ? word.slice(0, usual.length)
        : word;
    return Math.min(editDistance(word, usual, limit), editDistance(cut, usual, limit)) <= limit;
  });
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
