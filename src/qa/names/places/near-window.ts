import { editDistance } from "../sounds/edit-distance.ts";

/** Find a window of the form's length with one character of at least three exchanged. `isEdge`: where one may begin or end. */
export function nearWindow(
  form: string,
  text: string,
  taken: (start: number, end: number) => boolean,
  isEdge: (at: number) => boolean,
): { start: number; end: number } | undefined {
  const size = form.length;
  if (size < 3) return undefined;
  // Thai writes a sound with two or three characters.
  const limit = size > (/[ก-ฮ]/u.test(form) ? 9 : 4) ? 2 : 1;
  // ミクロネシア沖の is no form with a slip: what is written with other characters than the form is its neighbour.
  const others = /[\p{Script=Hiragana}]/u.test(form)
    ? /[\s\p{P}]/u
    : /\p{Script=Han}/u.test(form)
      ? /[\s\p{P}\p{Script=Hiragana}]/u
      : /[\s\p{P}\p{Script=Hiragana}\p{Script=Han}]/u;
  for (const n of [size, size - 1, size + 1]) {
    for (let start = 0; start + n <= text.length; start += 1) {
      const window = text.slice(start, start + n);
      if (!isEdge(start) || !isEdge(start + n)) continue;
      if (window[0] !== form[0] && window.at(-1) !== form.at(-1)) continue;
      if (others.test(window) || taken(start, start + n)) continue;
      if (editDistance(form, window, limit) <= (n === size ? limit : 1))
        return { start, end: start + n };
    }
  }
  return undefined;
}
