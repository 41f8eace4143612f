import { ZEROS } from "./data/digits.ts";

/** A text made even for reading numbers, and the way back to it. */
export interface Normal {
  /**
   * Lower case, digits of every script as ASCII, one kind of blank, apostrophe and minus; marks that
   * readers do not see left out.
   */
  readonly s: string;
  /** For each character of `s`, where its original starts and ends: UTF-16 offsets. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly original: string;
}

const DIGITS = new Map<string, string>();
for (const zero of Object.values(ZEROS)) {
  const first = zero.codePointAt(0) ?? 0;
  for (let i = 0; i < 10; i += 1) DIGITS.set(String.fromCodePoint(first + i), String(i));
}

const PLAIN = /^[\n\r -~]*$/u;
// Marks: bidi controls, joiners, soft hyphen, Arabic vowels and tatweel, Hebrew points, nukta.
const DROPPED =
  /[\u00AD\u034F\u061C\u0640\u064B-\u0652\u0670\u05B0-\u05C7\u093C\u09BC\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/u;
const CLUSTER = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu;
const SAME: Readonly<Record<string, string>> = {
  "⹁": ",",
  "،": ",",
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "-",
  "\uFE63": "-",
  "\u2012": "–",
  "\u2015": "—",
  "\uFF5E": "~",
  "\u301C": "~",
  "\u223C": "~",
  "\u2019": "'",
  "\u02BC": "'",
  "\u2018": "'",
  "\u02B9": "'",
  "\u2032": "'",
  "\u055A": "'",
  "\u066B": "٫",
  "\u066C": "٬",
  "\u066A": "%",
  "\u200C": " ",
  "\u3000": " ",
  "\t": " ",
  "\u0901": "\u0902",
  "\u00BA": "º",
  "\u00AA": "ª",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ё: "е",
  Ё: "е",
  〇: "〇",
  臺: "台",
};

/**
 * Make a text even for reading numbers.
 *
 * Law: every character of `s` knows the stretch of the original that it stands for, and these
 * stretches are in order.
 */
export function normalize(text: string, language: string): Normal {
  const turkic = language === "tr" || language === "az";
  let s = "";
  const from: number[] = [];
  const to: number[] = [];
  const put = (chars: string, start: number, end: number): void => {
    s += chars;
    for (let i = 0; i < chars.length; i += 1) {
      from.push(start);
      to.push(end);
    }
  };
  if (PLAIN.test(text) && !turkic) {
    for (let i = 0; i < text.length; i += 1) {
      from.push(i);
      to.push(i + 1);
    }
    s = text.toLowerCase().replace(/[\t\n\r]/gu, " ");
  } else {
    for (const match of text.matchAll(CLUSTER)) {
      const cluster = match[0].normalize("NFC");
      const start = match.index;
      const end = start + match[0].length;
      for (const char of cluster) {
        if (DROPPED.test(char)) continue;
        put(even(char, turkic), start, end);
      }
    }
  }
  return { s, from: Uint32Array.from(from), to: Uint32Array.from(to), original: text };
}

function even(char: string, turkic: boolean): string {
  const digit = DIGITS.get(char);
  if (digit !== undefined) return digit;
  const same = SAME[char];
  if (same !== undefined) return same;
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return even(String.fromCodePoint(code - 0xfee0), turkic);
  if (/[\s\p{Zs}]/u.test(char)) return " ";
  if (turkic && char === "I") return "ı";
  if (turkic && char === "İ") return "i";
  return char.toLowerCase();
}
