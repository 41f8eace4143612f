import anyAscii from "any-ascii";

/** A syllable of Mandarin as pinyin spells it, without its tone: the source of a pattern. */
export const PINYIN =
  "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|e|i|o|u))";

/** How Mandarin reads a character, as pinyin spells it: `romanize` writes what it sounds like. */
export function pinyinOf(character: string): string {
  return anyAscii(character).toLowerCase();
}
