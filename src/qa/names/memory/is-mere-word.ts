import { isCommonWord } from "../words/common-words.ts";
import { fold } from "../reading/token.ts";
import type { NameMemory } from "./name-memory.ts";

/**
 * Tell whether a form that sounds like a word of a name is a word of the language: the document has it where the source does
 * not name anybody so, or the name is an ordinary word, which is translated. `distance`: as of `FoundName`.
 */
export function isMereWord(
  { text, distance }: { readonly text: string; readonly distance: number },
  word: string,
  locale: string,
  memory: Pick<NameMemory, "isWord" | "isSeldom">,
): boolean {
  if (distance <= HEARD && text.length > 3) return false;
  // 트럼프 for "the President": three syllables are not heard by chance, wherever the translation names somebody.
  if (distance <= SYLLABLES && SYLLABIC.test(text)) return false;
  const ordinary = distance > HEARD && isCommonWord(fold(word));
  return ordinary ? memory.isSeldom(text, word, locale) : memory.isWord(text, word, locale);
}

/** A distance at which a form is the name, wherever else it stands. */
const HEARD = 0.36;
const SYLLABLES = 0.42;
const SYLLABIC = /^(?:\p{Script=Hangul}{3,}|[\p{Script=Katakana}ー]{4,})$/u;
