import type { Writing } from "../reading/writing.ts";

/** Take off the article that Arabic joins to a word, as the forms are kept. */
export function bareWord(word: string, writing: Writing): string {
  return writing.script === "Arab" ? word.replace(/^[وف]?[بك]?(?:ال|لل)(?=...)/u, "") : word;
}
