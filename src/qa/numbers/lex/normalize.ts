import { ZEROS } from "../data/digits.ts";

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
const BREAKS = /[\t\n\r]/u;
// Marks: bidi controls, joiners, soft hyphen, Arabic vowels and tatweel, Hebrew points, nukta.
const DROPPED =
  /[\u00AD\u034F\u061C\u0640\u064B-\u0652\u0670\u05B0-\u05C7\u093C\u09BC\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/u;
const CLUSTER = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/uy;
/** What may belong to the character before it: marks, conjoining Hangul, halves of a pair. */
const JOINING = /[\p{M}\u1100-\u11FF\uD800-\uDFFF]/u;
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

/** For a UTF-16 unit: not looked up yet; it joins the one before it; it becomes none or several. */
const UNKNOWN = 0;
const JOINS = 1;
const SEVERAL = 2;
/** What each UTF-16 unit becomes, or one of the three above: no such control character is ever the result. */
const TABLES = [new Uint16Array(0x1_00_00), new Uint16Array(0x1_00_00)] as const;
const clusters = [new Map<string, string>(), new Map<string, string>()] as const;
const MOST_CLUSTERS = 4096;
let units = new Uint16Array(1024);
let starts = new Uint32Array(1024);
let ends = new Uint32Array(1024);
let same = Uint32Array.from({ length: 1025 }, (_, i) => i);

/**
 * Make a text even for reading numbers.
 *
 * Law: every character of `s` knows the stretch of the original that it stands for, and these
 * stretches are in order.
 */
export function normalize(text: string, language: string): Normal {
  const turkic = language === "tr" || language === "az";
  if (!turkic && PLAIN.test(text)) {
    const s = text.toLowerCase();
    return oneToOne(BREAKS.test(s) ? s.replace(/[\t\n\r]/gu, " ") : s, text);
  }
  const table = TABLES[turkic ? 1 : 0];
  while (units.length < text.length) grow();
  // Most texts become as many characters as they were: their offsets need no table of their own.
  let i = 0;
  for (; i < text.length; i += 1) {
    const even = lookUp(table, text.charCodeAt(i), turkic);
    if (even <= SEVERAL) break;
    units[i] = even;
  }
  if (i === text.length) return oneToOne(textOf(units, i), text);
  i = Math.max(0, i - 1);
  let length = i;
  starts.set(identity(i).subarray(0, i));
  ends.set(identity(i).subarray(1, i + 1));
  while (i < text.length) {
    const even = lookUp(table, text.charCodeAt(i), turkic);
    const next = i + 1 === text.length ? SEVERAL : lookUp(table, text.charCodeAt(i + 1), turkic);
    if (even > SEVERAL && next !== JOINS) {
      if (length === units.length) grow();
      units[length] = even;
      starts[length] = i;
      i += 1;
      ends[length] = i;
      length += 1;
      continue;
    }
    CLUSTER.lastIndex = i;
    const cluster = CLUSTER.exec(text)?.[0] ?? text[i] ?? " ";
    const end = i + cluster.length;
    const clean = evenCluster(cluster, turkic);
    for (let k = 0; k < clean.length; k += 1) {
      if (length === units.length) grow();
      units[length] = clean.charCodeAt(k);
      starts[length] = i;
      ends[length] = end;
      length += 1;
    }
    i = end;
  }
  const s = textOf(units, length);
  return { s, from: starts.slice(0, length), to: ends.slice(0, length), original: text };
}

function oneToOne(s: string, original: string): Normal {
  const { length } = original;
  const all = identity(length);
  return { s, from: all.subarray(0, length), to: all.subarray(1, length + 1), original };
}

/** 0, 1, 2 …: at least one more than `length`. */
function identity(length: number): Uint32Array {
  if (same.length <= length) same = Uint32Array.from({ length: 2 * length + 1 }, (_, i) => i);
  return same;
}

function textOf(units: Uint16Array, length: number): string {
  let s = "";
  for (let at = 0; at < length; at += 4096) {
    const chunk: ArrayLike<number> = units.subarray(at, Math.min(length, at + 4096));
    s += String.fromCharCode.apply(undefined, chunk as number[]);
  }
  return s;
}

function grow(): void {
  const [oldUnits, oldStarts, oldEnds] = [units, starts, ends];
  units = new Uint16Array(2 * oldUnits.length);
  starts = new Uint32Array(2 * oldUnits.length);
  ends = new Uint32Array(2 * oldUnits.length);
  units.set(oldUnits);
  starts.set(oldStarts);
  ends.set(oldEnds);
}

function lookUp(table: Uint16Array, code: number, turkic: boolean): number {
  const known = table[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const char = String.fromCharCode(code);
  const even = JOINING.test(char) ? "" : evenCluster(char, turkic);
  const unit = even.charCodeAt(0);
  const made = JOINING.test(char) ? JOINS : even.length === 1 && unit > SEVERAL ? unit : SEVERAL;
  table[code] = made;
  return made;
}

/** A character with its marks, made even; nothing where readers do not see it. */
function evenCluster(cluster: string, turkic: boolean): string {
  const known = clusters[turkic ? 1 : 0].get(cluster);
  if (known !== undefined) return known;
  let made = "";
  for (const char of cluster.normalize("NFC")) if (!DROPPED.test(char)) made += even(char, turkic);
  if (clusters[turkic ? 1 : 0].size > MOST_CLUSTERS) clusters[turkic ? 1 : 0].clear();
  clusters[turkic ? 1 : 0].set(cluster, made);
  return made;
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
