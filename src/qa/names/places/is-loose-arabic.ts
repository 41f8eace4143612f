import type { IndexedForm } from "./place-index.ts";

/**
 * Tell whether an Arabic word is a form by its letters alone, and may as well be another word: كتبت is "she wrote" and not
 * "like Tibet", براين is Brian and not "on the Rhine", هند is a woman. What has the article in its form has it in a text, too, and a
 * particle before a short form without the article begins another word as often as not.
 *
 * `word`: folded, without the particles. `joined`: the particles that were read off, the article among them.
 */
export function isLooseArabic(
  { words: [first, second], text, pattern }: IndexedForm,
  word: string,
  joined = "",
): boolean {
  if (!first || second || word !== first.stem) return false;
  const bare = !/(?:ال|لل)$/u.test(joined);
  if (!bare) return false;
  const named = text.startsWith("ال") && !first.stem.startsWith("ال");
  if (named && pattern !== true) return true;
  return joined !== "" && joined !== "و" && word.length < SHORT;
}

/** As many letters are seldom another word behind a particle. */
const SHORT = 5;
