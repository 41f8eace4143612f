import { splitWords } from "../../text/words.ts";

/**
 * List the words of a text for a lexicon, each once, in a form that inflection leaves mostly alone:
 * the first letters of a word of letters, of Korean its first two syllables.
 */
export function wordForms(text: string, locale: string): string[] {
  const forms = new Set<string>();
  for (const { text: word } of splitWords(text.toLowerCase(), locale)) {
    const letters = Array.from(word);
    if (/^\p{Script=Hangul}/u.test(word)) forms.add(letters.slice(0, 2).join(""));
    else if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) {
      forms.add(word);
    } else if (letters.length > 2) forms.add(letters.slice(0, 6).join(""));
  }
  return [...forms];
}
