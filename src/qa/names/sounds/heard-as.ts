import { PINYIN } from "./pinyin.ts";
import { romanize, soundsOf } from "./romanize.ts";

/**
 * List what a word of a name may sound like: as English letters say it, and as the language it comes from does, where its
 * spelling shows that: Dubois, Xiaoming, Nguyen, Jiménez, O’Callaghan.
 */
export function heardAs(word: string): readonly string[] {
  let found = known.get(word);
  if (!found) {
    const latin = romanize(word);
    const list = [latin];
    if (/^[\p{Script=Latin}\p{M}'’-]+$/u.test(word)) {
      for (const [pattern, sounds] of MANNERS) {
        if (pattern.test(latin))
          list.push(sounds.reduce((text, [a, b]) => text.replace(a, b), latin));
      }
    }
    found = [...new Set(list.map(soundsOf))];
    if (known.size > 20_000) known.clear();
    known.set(word, found);
  }
  return found;
}

/**
 * List what a word may sound like to Japanese and Chinese beside `heardAs`: ヘザー for Heather, ポール for Paul, 馬修 for Matthew,
 * ラファエル and 拉斐尔 for Rafael. Chinese has a word for the shires: 约克郡. Korean and the alphabets write such letters as they stand.
 */
export function heardEast(word: string): readonly string[] {
  const latin = romanize(word);
  const said = latin
    .replace(/th/g, "s")
    .replace(/a[uw]/g, "o")
    .replace(/oo/g, "u")
    .replace(/ael/g, "eil")
    .replace(/airs?$/g, "ea")
    .replace(/(?<=..)shire$/g, "jun");
  return said === latin ? [] : [soundsOf(said)];
}

const known = new Map<string, readonly string[]>();

/** By what a spelling is known, and how it is said. */
const MANNERS: readonly (readonly [RegExp, readonly (readonly [RegExp, string])[]])[] = [
  [
    /(?:ois?|oix|eaux?|au(?:lt|x|d)|oux|[^aeiou]iers?|[aeiou]r?[td]s?|gn[aeo]|ille|[rn]ez|ai[sx]|ouis|aire|ierre|elle|ette|que)$|^(?:jean|guill|louis|ben)|oi|eau|gn/,
    [
      [/^j/g, "zh"],
      [/(?<=zh)ea(?=n)/g, "a"],
      [/eaux?|au(?:lt|x|d)?/g, "o"],
      [/oi(?:s|x|t)?/g, "ua"],
      [/ou/g, "u"],
      [/ai(?=[^smn])/g, "e"],
      [/(?<=[^aeiou])e$/g, ""],
      [/gn/g, "ni"],
      [/(?:ai[sx]|ers?|ez|et)$/g, "e"],
      [/[stdx]+$/g, ""],
      [/gu(?=[ei])/g, "g"],
    ],
  ],
  [
    /^(?:x|q[^u]|zh|c[^hkr]|[jlz]i[ao])|^(?:[a-z]{1,2}[aeiou]{1,3}n?g?)(?:x|q|zh|ji|j[iu])|(?:x|q)i/,
    [
      [/x/g, "s"],
      [/q(?!u)/g, "ch"],
      [/zh/g, "ch"],
      [/c(?!h)/g, "ts"],
      [/j/g, "ch"],
    ],
  ],
  // Zhong, Xining: Чжун and Синин, for Cyrillic has no such nasal.
  [
    new RegExp(`^(?=.*ng)${PINYIN}{1,2}$`),
    [
      [/ong/g, "un"],
      [/ng/g, "n"],
      [/x/g, "s"],
      [/q(?!u)/g, "ch"],
      [/zh/g, "ch"],
      [/c(?!h)/g, "ts"],
      [/j/g, "ch"],
    ],
  ],
  [
    /cs|sz|gy|[iae]c$/,
    [
      [/cs/g, "ch"],
      [/sz/g, "s"],
      [/gy/g, "d"],
      [/(?<=[iae])c$/g, "ch"],
    ],
  ],
  // James, Kyle, Dave, Jackie: English says a vowel by its name before a silent e, and y and ie as it does.
  [
    /[^aeiou][aeiouy][^aeiouwxy]es?$|[^aeiou]y[^aeiouy]|[^aeiou]ie$/,
    [
      [/(?<=[^aeiou])a(?=[^aeiouwxy]es?$)/g, "ei"],
      [/(?<=[^aeiou])i(?=[^aeiouwxy]es?$)/g, "ai"],
      [/(?<=[^aeiou])e(?=[^aeiouwxy]es?$)/g, "i"],
      [/(?<=[^aeiou])y(?=[^aeiouwxy]+e?s?$)/g, "ai"],
      [/(?<=[^aeiou][aeiou]{1,2}[^aeiouwxy])e(?=s?$)/g, ""],
      [/(?<=[^aeiou])ie$/g, "i"],
    ],
  ],
  [/[aeiou]gh[aeiou]/, [[/gh/g, ""]]],
  [/^nguy/, [[/^nguy/g, "ngu"]]],
  [/^tr/, [[/^tr/g, "ch"]]],
  [
    /(?:ez|[aeiou]s|llo|lla|j[aeo][a-z]*|os)$|^(?:j[aou]|gu|herna)/,
    [
      [/j/g, "h"],
      [/ll/g, "y"],
      [/gu(?=[ei])/g, "g"],
      [/^h/g, ""],
    ],
  ],
  // Herrera, Hidalgo: the h is not heard.
  [/^h[aeiou][a-z]*(?:r[ao]|d[ao]|go|t[ao]|cio|ez)$/, [[/^h/g, ""]]],
  [/ch/, [[/ch/g, "k"]]],
  // Dewar, Newton; George, Virginia.
  [/[^aeiou]ew/, [[/(?<=[^aeiou])ew/g, "yu"]]],
  [
    /g[eiy]/,
    [
      [/g(?=[eiy])/g, "dj"],
      [/(?<=dj)e$/g, ""],
    ],
  ],
  // Sinovation.
  [/[st]ion/, [[/[st]ion/g, "shon"]]],
  [/^j|[aeiou]j|j[aeo]/, [[/j/g, "y"]]],
];
