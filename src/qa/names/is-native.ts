import type { Writing } from "./writing.ts";

/**
 * Tell whether a name looks like one that the target's culture writes with its own characters, which no sound
 * can be read from: Japanese and Chinese names where the target is Chinese or Japanese. Such names are not checked.
 */
export function isNative(parts: readonly string[], writing: Writing): boolean {
  if (writing.script !== "Hans" && writing.script !== "Kana") return false;
  return parts.every((part) => EASTERN.test(part.toLowerCase()));
}

const ROMAJI =
  "(?:(?:ky|gy|sh|ch|ny|hy|by|py|my|ry|ts|[kgsztdnhbpmrjfyw])?(?:[aeiou]|ou|oo|uu)(?:n(?![aeiou]))?)";
const PINYIN =
  "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|e|i|o|u))";
const KOREAN =
  "(?:(?:kk|tt|pp|ss|jj|ch|[kgndtrlmbpsjh])?y?w?(?:eo|eu|oo|ae|ui|a|e|i|o|u)(?:ng|[kgnlmbpt])?)";
const EASTERN = new RegExp(`^(?:${ROMAJI}{2,6}|${PINYIN}{1,2}|${KOREAN}{1,2})$`);
