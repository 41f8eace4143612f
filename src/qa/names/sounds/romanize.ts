import anyAscii from "any-ascii";
import { spellThai } from "./spell-thai.ts";

/**
 * Write a word of any script in Latin letters, small, the way it sounds rather than the way it is spelt:
 * what the comparison of names across scripts works on.
 */
export function romanize(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = anyAscii(spelt(word.normalize("NFC")))
      .toLowerCase()
      .replace(/[^a-z]/g, "");
    if (known.size > 20_000) known.clear();
    known.set(word, found);
  }
  return found;
}

/**
 * Write a vowel between a letter that stands twice, where there may be one that is not written: فرانسسكو, हर्नन. Or the name has
 * it twice: अललेवा is Alleva. The word itself where nothing stands twice.
 */
export function apart(word: string): string {
  return word.replace(/([بتجچدرزسشفقكکگلمنه])(?=\1)/gu, "$1ا").replace(/([क-ह])(?=\1)/gu, "$1ा");
}

const known = new Map<string, string>();

/** Write so that `any-ascii` hears it: letters whose look misleads, and pairs of letters that are one sound. */
function spelt(word: string): string {
  if (/^[\u0000-\u007f]*$/.test(word)) return word;
  if (KANA.test(word)) {
    return word
      .replaceAll("ッ", "")
      .replace(
        /([ヴフテデトドウシジチツクグ])([ァィゥェォュョャ])/gu,
        (_, base: string, vowel: string) => `${KANA_BASES[base]}${KANA_VOWELS[vowel]}`,
      );
  }
  if (/\p{Script=Devanagari}/u.test(word)) {
    return word
      .replace(/ं(?=[कखगघतथदधचछजझटठडढसशष])/gu, "न्")
      .replace(/च्?च?/gu, "श")
      .replace(/ज़|ज़|[शषधभ]/gu, (letter) => DEVANAGARI[letter] ?? "z");
  }
  if (/^\p{Script=Han}/u.test(word)) return pinyin(word);
  if (/^\p{Script=Hangul}/u.test(word)) {
    // 브룩스: the vowel eu stands where Korean needs one, and the name has none. 크뤼거: ü, not vi.
    return anyAscii(word)
      .toLowerCase()
      .replace(/eu(?![aeiou])/g, "")
      .replace(/(?<=[a-z])wi/g, "i");
  }
  if (/\p{Script=Thai}/u.test(word)) return spellThai(word);
  if (/\p{Script=Greek}/u.test(word))
    return GREEK.reduce((text, [a, b]) => text.replace(a, b), word.toLowerCase());
  // Arabic waw between consonants is a vowel: سوكولوف, and after a ya that begins a word: يوتيوب.
  if (/^\p{Script=Arabic}/u.test(word)) {
    return (
      word
        .replace(/\u200c/gu, "")
        .replace(/(?<=ي|ی)و(?=[^\sاأوي]|$)/gu, "u")
        .replace(/ذ/gu, "ث")
        .replace(/دز$/gu, "دس")
        // No silent letters begin a word, as in English: کنی is Kenny.
        .replace(/^([كکو])(?=[نر])/gu, "$1ا")
        .replace(/(?<=[^\sاويی])وو?(?=[^\sاو])/gu, "u")
        .replace(/(?<=ا)و(?=[^\sاويی])/gu, "u")
        .replace(/(?<=[^\sا])و$/gu, "u")
        .replace(/[اأآ]/gu, "a")
        .replace(/غ/gu, "g")
    );
  }
  return word.toLowerCase().replace(/[çčşšžğ]/gu, (letter) => SPELT[letter] ?? letter);
}

/**
 * Pinyin has its own letters for hissing sounds, and two nasals where other languages hear one: 朗 for -lon, -run; before an m, none: 汤米
 * for Tommy. 塞 and 埃 are said sai and ai, and stand for se and e.
 */
function pinyin(word: string): string {
  return anyAscii(word.replace(/[塞賽赛埃]/gu, (character) => STAND_FOR[character]!))
    .replace(/ng(?=[A-Z]|$)/g, "n")
    .replace(/n(?=M)/g, "")
    .toLowerCase()
    .replace(/[xq]/g, (letter) => (letter === "x" ? "sh" : "ch"))
    .replace(/c(?!h)/g, "ts")
    .replace(/z(?!h)/g, "ts");
}

/** Characters that are read so. */
const STAND_FOR: Readonly<Record<string, string>> = { 塞: "色", 赛: "色", 賽: "色", 埃: "俄" };

/** What Greek has no letters for and writes with two: Μπράουν, Ντέιβις, Γκούγκι, Τζον, Γουίλιαμ. In order. */
const GREEK: readonly (readonly [RegExp, string])[] = [
  [/μπ/gu, "b"],
  [/^ντ/gu, "d"],
  [/ντ/gu, "nd"],
  [/^γκ|(?<=[^αειουηωάέίόύήώϊϋΐΰ])γκ/gu, "g"],
  [/γ[κγ]/gu, "ng"],
  [/τζ/gu, "dz"],
  [/γου(?=[αεηιάέήίϊΐ])/gu, "w"],
  [/ο[υύ]/gu, "u"],
];

/** What any-ascii hears otherwise: sh as s, dh and bh as two sounds. */
const DEVANAGARI: Readonly<Record<string, string>> = {
  श: "sh",
  ष: "sh",
  ध: "d",
  भ: "b",
};
const KANA = /[\u30a1-\u30fa]/u;
const KANA_BASES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("ヴvフfテtデdトtドdウwシSジSチSツSクkグg".matchAll(/(.)(.)/gu), ([, kana, sound]) => [
    kana,
    sound === "S" ? "sh" : sound,
  ]),
);
const KANA_VOWELS: Readonly<Record<string, string>> = {
  ァ: "a",
  ィ: "i",
  ゥ: "u",
  ェ: "e",
  ォ: "o",
  ャ: "ya",
  ュ: "yu",
  ョ: "yo",
};
const SPELT: Readonly<Record<string, string>> = {
  ç: "ch",
  č: "ch",
  ş: "sh",
  š: "sh",
  ž: "zh",
  ğ: "g",
};

/**
 * Turn Latin letters into sounds, one letter each: digraphs become one sound, letters that stand for the same
 * sound become the same, doubled letters single. Vowels stay, to be compared cheaply.
 */
export function soundsOf(latin: string): string {
  let found = sounds.get(latin);
  if (found === undefined) {
    found = latin;
    for (const [pattern, sound] of RESPELL) found = found.replace(pattern, sound);
    found = found.replace(/(.)\1+/g, "$1");
    if (sounds.size > 20_000) sounds.clear();
    sounds.set(latin, found);
  }
  return found;
}

const sounds = new Map<string, string>();

/** In order. Capital letters are sounds: S hissing and sibilant sounds written with two letters. */
const RESPELL: readonly (readonly [RegExp, string])[] = [
  [/^(?:wr)/g, "r"],
  [/^(?:kn)/g, "n"],
  [/ight/g, "ait"],
  [/ee/g, "i"],
  [/(?<=[aeiou])gh(?=[^aeiou]|$)/g, ""],
  // Ratzel and Ратцель, Pittsburgh and पिट्सबर्ग: the first of two ts is in the sound.
  [/t+(?=t[sz])/g, ""],
  [/(?:tsch|shch|sch|tch|tsh|dzh|dsch)/g, "S"],
  [/(?:sh|ch|sz|cz|zh|ts|tz|dz|dj)/g, "S"],
  [/ck/g, "k"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/(?:kh|gh)/g, "H"],
  [/qu/g, "kv"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/[cq]/g, "k"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/y/g, "i"],
];
