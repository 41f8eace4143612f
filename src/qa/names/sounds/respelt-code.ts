import { withoutMarks } from "../reading/without-marks.ts";

/**
 * Write a foreign name as it is heard, one letter for each sound, where a language in Latin letters spells it by its own rules:
 * Džammú, Mudschaheddin, Cuci. `word`: folded. Undefined for a language whose rules are not listed.
 *
 * The rules are those by which the languages transcribe Arabic, Persian, Hindi and Mongolian names. Vowels that such
 * transcriptions exchange for one another (a and e, o and u) are one.
 */
export function respeltCode(word: string, language: string): Respelt | undefined {
  const rules = RULES[language];
  if (!rules) return undefined;
  const key = `${language} ${word}`;
  let made = codes.get(key);
  if (made === undefined) {
    const spelt = spell(word, rules);
    const sign = /[^a-z]/.test(word) || spelt !== spell(word, ENGLISH);
    made = { code: level(spelt), sign };
    if (codes.size > 20_000) codes.clear();
    codes.set(key, made);
  }
  return made;
}

/** `sign`: letters that only the rules of the language explain. */
export interface Respelt {
  readonly code: string;
  readonly sign: boolean;
}

/** Write a name as English spells it in the letters of `respeltCode`: once, or twice where a g may be soft. Folded. */
export function nameCodes(name: string): readonly string[] {
  let found = names.get(name);
  if (!found) {
    const hard = level(spell(name, ENGLISH));
    const soft = level(spell(name, [[/g(?=[eiy])/g, "J"], ...ENGLISH]));
    found = hard === soft ? [hard] : [hard, soft];
    if (names.size > 20_000) names.clear();
    names.set(name, found);
  }
  return found;
}

const codes = new Map<string, Respelt>();
const names = new Map<string, readonly string[]>();

type Rule = readonly [RegExp, string];

function spell(word: string, rules: readonly Rule[]): string {
  return rules.reduce((text, [from, to]) => text.replace(from, to), word);
}

/** What all languages have in common, and what a transcription may write in either way. */
function level(spelt: string): string {
  return withoutMarks(spelt)
    .replace(/[jyı]/g, "i")
    .replace(/Z/g, "J")
    .replace(/[czß]/g, "s")
    .replace(/q/g, "k")
    .replace(/w/g, "v")
    .replace(/(?<=[bdgkptJCS])h/g, "")
    .replace(/h$/g, "")
    .replace(/e/g, "a")
    .replace(/o/g, "u")
    .replace(/(.)\1+/g, "$1");
}

/** In order. Capital letters are sounds: S as in she, C as in cheese, J as in jam, Z as in vision. */
const ENGLISH: readonly Rule[] = [
  [/tsch|tch|ch/g, "C"],
  [/sch|sh/g, "S"],
  [/dzh|dj|j/g, "J"],
  [/zh/g, "Z"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck/g, "k"],
  [/c(?![eiy])/g, "k"],
  [/qu(?=[aeiou])|q/g, "k"],
  [/x/g, "ks"],
  [/ee/g, "i"],
  [/ae/g, "ai"],
  [/oo|ou/g, "u"],
];

const WITH_HOOKS: readonly Rule[] = [
  [/dž|dź|đ/g, "J"],
  [/č|ć/g, "C"],
  [/š|ś/g, "S"],
  [/ž/g, "Z"],
  [/ř/g, "r"],
  [/ch|kh/g, "h"],
  [/x/g, "ks"],
];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  ...Object.fromEntries(
    ["cs", "sk", "hr", "sl", "bs", "sr", "lt", "lv"].map((l) => [l, WITH_HOOKS]),
  ),
  pl: [
    [/dż|dź|dzi(?=[aeou])/g, "J"],
    [/sz|ś|si(?=[aeou])/g, "S"],
    [/cz|ć|ci(?=[aeou])/g, "C"],
    [/rz/g, "r"],
    [/ż|ź/g, "Z"],
    [/ch/g, "h"],
    [/ó/g, "u"],
    [/x/g, "ks"],
  ],
  tr: turkic(),
  az: turkic(),
  de: [
    [/dsch/g, "J"],
    [/tsch/g, "C"],
    [/sch/g, "S"],
    [/ch/g, "h"],
    [/ä/g, "e"],
  ],
  nl: [
    [/dzj|dj/g, "J"],
    [/tsj/g, "C"],
    [/sj/g, "S"],
    [/zj/g, "Z"],
    [/oe/g, "u"],
    [/ij/g, "i"],
    [/ch/g, "h"],
  ],
  sv: nordic(),
  da: nordic(),
  nb: nordic(),
  nn: nordic(),
  es: [
    [/ch/g, "C"],
    [/j/g, "h"],
    [/qu(?=[eiéí])/g, "k"],
    [/gu(?=[eiéí])/g, "g"],
    [/c(?![eiéí])/g, "k"],
    [/x/g, "ks"],
  ],
  fr: [
    [/tch/g, "C"],
    [/dj/g, "J"],
    [/ch/g, "S"],
    [/j|g(?=[eiéèê])/g, "Z"],
    [/ou/g, "u"],
    [/qu/g, "k"],
    [/gu(?=[eiéè])/g, "g"],
    [/ç/g, "s"],
    [/c(?![eiyéè])/g, "k"],
  ],
  pt: [
    [/tch/g, "C"],
    [/dj/g, "J"],
    [/ch|x/g, "S"],
    [/j|g(?=[eiéêí])/g, "Z"],
    [/qu(?=[eiéêí])/g, "k"],
    [/gu(?=[eiéêí])/g, "g"],
    [/ç/g, "s"],
    [/c(?![eiéêí])/g, "k"],
  ],
  it: [
    [/gi(?=[aou])|g(?=[ei])/g, "J"],
    [/sci(?=[aou])|sc(?=[ei])/g, "S"],
    [/ci(?=[aou])|c(?=[ei])/g, "C"],
    [/gh/g, "g"],
    [/ch|c/g, "k"],
  ],
  ro: [
    [/[șş]/g, "S"],
    [/[țţ]/g, "s"],
    [/gh(?=[ei])/g, "g"],
    [/ch(?=[ei])/g, "k"],
    [/gi(?=[aou])|g(?=[ei])/g, "J"],
    [/ci(?=[aou])|c(?=[ei])/g, "C"],
    [/c/g, "k"],
    [/j/g, "Z"],
  ],
  id: [
    [/sy/g, "S"],
    [/c/g, "C"],
    [/j/g, "J"],
    [/kh/g, "h"],
  ],
  hu: [
    [/dzs/g, "J"],
    [/cs/g, "C"],
    [/sz/g, "z"],
    [/zs/g, "Z"],
    [/s/g, "S"],
  ],
  fi: WITH_HOOKS,
  et: WITH_HOOKS,
};

function turkic(): readonly Rule[] {
  return [
    [/c/g, "J"],
    [/ç/g, "C"],
    [/ş/g, "S"],
    [/j/g, "Z"],
    [/ğ/g, "g"],
    [/x/g, "h"],
  ];
}

function nordic(): readonly Rule[] {
  return [
    [/dzj|dj/g, "J"],
    [/tj/g, "C"],
    [/sj|sch/g, "S"],
    [/zj/g, "Z"],
    [/kh|ch/g, "h"],
  ];
}
