import { familyForms } from "../words/family-names.ts";
import { PINYIN } from "../sounds/pinyin.ts";
import type { SourceName } from "../source-name.ts";
import type { Writing } from "../reading/writing.ts";

/**
 * Tell whether a name looks like one that the target's culture writes with its own characters, which no sound
 * can be read from: Japanese, Chinese and Korean names where the target is Chinese or Japanese, Park Min-ho where it is Korean. Such names are
 * found only where they are left in Latin letters.
 */
export function isNative({ kind, parts, text }: SourceName, writing: Writing): boolean {
  if (kind !== "person" && kind !== "name") return false;
  if (!OWN.has(writing.script) && !TRANSCRIBING.has(writing.language)) return false;
  // Noura Al-Mansouri, Diego de la Rosa.
  if (PARTICLE.test(text)) return false;
  const words = parts.map((part) => part.toLowerCase().replace("-", ""));
  const korean = parts.length > 1 && parts.at(-1)!.includes("-") && KOREAN.test(words.at(-1)!);
  // Kim Jong Un, as the agencies write him.
  const apart =
    words.length === 3 &&
    words.every((word) => KOREAN.test(word)) &&
    familyForms(parts[0]!, "Hang").length > 0;
  if (writing.script === "Hang") return korean || apart;
  // Li Wenjun is Ли Вэньцзюнь, and Lý Văn Quân: the one by a system of its own, the other by its characters.
  if (writing.script === "Cyrl" || TRANSCRIBING.has(writing.language)) {
    // Guizhou is Quý Châu, and Kuej-čou; Kim Jong-un is Kim Čong-un.
    if (TRANSCRIBING.has(writing.language) && words.length === 1 && PLACE.test(words[0]!))
      return true;
    if (writing.language === "cs" && (korean || apart)) return true;
    return words.length === 2 && words.every((word) => CHINESE.test(word));
  }
  if (writing.script !== "Hans" && writing.script !== "Kana") return false;
  return (
    korean ||
    words.every((word) => EASTERN.test(word)) ||
    (words.length > 1 && words.every((word) => KOREAN.test(word)))
  );
}

/** The scripts that write some names by systems of their own. */
const OWN: ReadonlySet<Writing["script"]> = new Set(["Hang", "Cyrl", "Hans", "Kana"]);
/** Languages in Latin letters that have a way of their own to write Chinese names. */
const TRANSCRIBING = new Set(["vi", "cs", "sk"]);
const PARTICLE = /(?:^|[\s-])(?:al|el|bin|ibn|abu|van|von|de[rl]?|di|da|dos|la|ben)[\s-]/iu;
const ROMAJI =
  "(?:(?:ky|gy|sh|ch|ny|hy|by|py|my|ry|ts|[kgsztdnhbpmrjfyw])?(?:[aeiou]|ou|oo|uu)(?:n(?![aeiou]))?)";
const KOREAN =
  /^(?:(?:kk|tt|pp|ss|jj|ch|[kgndtrlmbpsjh])?y?w?(?:eo|eu|oo|ae|ui|a|e|i|o|u)(?:ng|[kgnlmbpt])?){1,2}$/;
const EASTERN = new RegExp(`^(?:${ROMAJI}{2,6}|${PINYIN}{1,2})$`);
/** One word that no other language would spell so. */
const PLACE = new RegExp(`^(?=.*(?:x|q(?!u)|zh|[iu]ang|iao))${PINYIN}{2,4}$`);
const CHINESE = new RegExp(`^${PINYIN}{1,2}$`);
