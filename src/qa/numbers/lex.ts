import type { Span } from "../../model/index.ts";
import { charClass } from "./chars.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import { readLiteral } from "./literal.ts";
import type { Normal } from "./normalize.ts";
import { rational } from "./rational.ts";
import type { Rational } from "./rational.ts";
import { splitCompound } from "./split-compound.ts";
import type { Token } from "./token.ts";

/** Addresses, placeholders, code and colours: numbers in them are no numbers. */
const MASKED =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[\w.+-]+@[\w-]+\.[\w.]+|\{\{[^{}]*\}\}|\{\w+\}|`[^`]*`|\b[\w-]+\.(?:com|org|net|io|md|mdx|js|ts|json|html|css|png|jpe?g|svg|pdf|rs|py|toml|ya?ml|txt|csv)\b|#[0-9a-f]{6}\b/gu;
const FRACTIONS: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅕": [1, 5],
  "⅖": [2, 5],
  "⅗": [3, 5],
  "⅘": [4, 5],
  "⅙": [1, 6],
  "⅚": [5, 6],
  "⅛": [1, 8],
  "⅜": [3, 8],
  "⅝": [5, 8],
  "⅞": [7, 8],
};
const NUMERIC_DATE = /(\d{4}|\d{1,2})([./-])( ?)(\d{1,2})\2\3(\d{4}|\d{1,2})(?![\d]|[.,/-]\d)/uy;
const CODE = /\p{Script=Latin}+-?\d[\p{Script=Latin}\d]*(?:[.-][\p{Script=Latin}\d]+)*/uy;
const DIGIT_CODE =
  /\d[\d.,]*-?\p{Script=Latin}[\p{Script=Latin}\d]*(?:[.-]\d[\p{Script=Latin}\d]*)*/uy;
const LATIN_RUN = /\p{Script=Latin}+/uy;
const RUN = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/uy;
const VERSION = /\d+(?:\.\d+){2,}(?![\d])/uy;
/** "pre-2020" is a year, "F-16" a code. */
const NUMBER_PREFIXES = new Set([
  "pre",
  "post",
  "mid",
  "non",
  "anti",
  "ex",
  "sub",
  "early",
  "late",
  "near",
  "top",
  "under",
  "over",
]);

/**
 * Cut a normalised text into tokens, in one pass from left to right. `masks` are spans of the
 * original text to leave out.
 */
export function lex(normal: Normal, lexicon: Lexicon, masks: readonly Span[]): Token[] {
  const { s } = normal;
  const tokens: Token[] = [];
  const skip = maskedUntil(normal, masks);
  let i = 0;
  let spaced = true;
  const put = (token: Omit<Token, "spaced" | "text">): void => {
    tokens.push({ ...token, text: s.slice(token.start, token.end), spaced });
    i = token.end;
    spaced = false;
  };
  while (i < s.length) {
    const char = s[i] ?? "";
    const masked = skip.get(i);
    if (masked !== undefined) {
      put({ kind: "other", start: i, end: masked });
      continue;
    }
    if (char === " ") {
      spaced = true;
      i += 1;
      continue;
    }
    const type = charClass(char);
    if (type === 3) {
      lexDigits(normal, lexicon, i, tokens, put);
      continue;
    }
    const fraction = FRACTIONS[char];
    if (fraction !== undefined) {
      put({ kind: "number", start: i, end: i + 1, value: rational(...fraction) });
      continue;
    }
    if (type === 1) {
      lexWord(normal, lexicon, i, put);
      continue;
    }
    const last = tokens.at(-1);
    const inside =
      isHangul(char) && isHangul(s[i - 1]) && !(last?.end === i && last.kind !== "other");
    // 만에 may be "only after", but not in 2만에.
    const counted = last?.end === i && (last.kind === "number" || last.word?.scale !== undefined);
    const found = inside ? undefined : longestWord(s, i, lexicon, counted);
    if (found !== undefined) putWord(found, i, put);
    else put({ kind: type === 2 ? "other" : "sign", start: i, end: i + 1 });
  }
  return tokens;
}

type Put = (token: Omit<Token, "spaced" | "text">) => void;

function putWord(found: { word: Word; end: number }, start: number, put: Put): void {
  const stop = found.word.marks?.has("stop") ?? false;
  put(
    stop
      ? { kind: "other", start, end: found.end }
      : { kind: "word", start, end: found.end, word: found.word },
  );
}

function lexWord(normal: Normal, lexicon: Lexicon, i: number, put: Put): void {
  const { s } = normal;
  const run = match(RUN, s, i) ?? s[i] ?? "";
  const latin = match(LATIN_RUN, s, i);
  const found = longestWord(s, i, lexicon);
  const after = s[i + (latin?.length ?? 0)];
  if (latin !== undefined && (charClass(after) === 3 || after === "-")) {
    const money =
      found !== undefined && found.end === i + latin.length && found.word.currency !== undefined;
    const code = match(CODE, s, i);
    const hyphen = after === "-";
    const original = normal.original.slice(normal.from[i] ?? 0, normal.from[i + latin.length] ?? 0);
    const named = hyphen
      ? /\p{Lu}/u.test(original) && !NUMBER_PREFIXES.has(latin) && latin.length < 9
      : true;
    if (code !== undefined && named && !money) {
      put({ kind: "code", start: i, end: i + code.length });
      return;
    }
  }
  if (found !== undefined) {
    putWord(found, i, put);
    return;
  }
  // "US$5": letters and a currency sign are one form, found above; "$US" starts with the sign.
  if (lexicon.language === "ar") {
    for (const prefix of ["وال", "بال", "لل", "ال", "و", "ف", "ب", "ل", "ك"]) {
      if (!run.startsWith(prefix) || run.length < prefix.length + 2) continue;
      const rest = longestWord(s, i + prefix.length, lexicon);
      if (rest === undefined || rest.end < i + run.length || rest.word.marks?.has("stop")) continue;
      if (
        rest.word.marks !== undefined &&
        rest.word.cardinal === undefined &&
        rest.word.monthName === undefined
      )
        continue;
      if (prefix.startsWith("و"))
        put({ kind: "word", start: i, end: i + 1, word: { marks: new Set(["and"]) } });
      put({
        kind: "word",
        start: prefix.startsWith("و") ? i + 1 : i,
        end: rest.end,
        word: rest.word,
      });
      return;
    }
    if (run === "و") {
      put({ kind: "word", start: i, end: i + 1, word: { marks: new Set(["and"]) } });
      return;
    }
    // "و25": the conjunction before digits.
    if (/^[وبل]$/u.test(run)) {
      put({ kind: "other", start: i, end: i + run.length });
      return;
    }
  }
  if (lexicon.compound && run.length > 5) {
    const pieces = splitCompound(run, lexicon);
    if (pieces !== undefined) {
      for (const piece of pieces) {
        put({ kind: "word", start: i + piece.start, end: i + piece.end, word: piece.word });
      }
      return;
    }
  }
  put({ kind: "other", start: i, end: i + Math.max(1, run.length) });
}

function lexDigits(normal: Normal, lexicon: Lexicon, i: number, tokens: Token[], put: Put): void {
  const { s } = normal;
  const date = matchAll(NUMERIC_DATE, s, i);
  if (date !== undefined) {
    put({ kind: "date", start: i, end: i + date.length });
    return;
  }
  let raw = digitsWithMarks(s, i);
  let literal = readLiteral(raw, lexicon.separators);
  if (literal === undefined) {
    const version = match(VERSION, s, i);
    if (version !== undefined) {
      put({ kind: "code", start: i, end: i + version.length });
      return;
    }
    raw = match(/\d+/uy, s, i) ?? raw;
    literal = readLiteral(raw, lexicon.separators);
  }
  const end = i + raw.length;
  if (charClass(s[end]) === 1 && /\p{Script=Latin}/u.test(s[end] ?? "")) {
    const suffix = match(LATIN_RUN, s, end) ?? "";
    if (!isSuffix(suffix, normal, end, lexicon)) {
      const code = match(DIGIT_CODE, s, i) ?? raw;
      put({ kind: "code", start: i, end: i + code.length });
      return;
    }
    if (lexicon.tails.some((tail) => suffix.startsWith(tail) && suffix.length > 2)) {
      put({ kind: "number", start: i, end, ...(literal ? { literal } : {}) });
      put({ kind: "other", start: end, end: end + suffix.length });
      return;
    }
  }
  const magnitude = gluedScale(normal, end, tokens.at(-1));
  if (magnitude !== undefined && literal !== undefined) {
    put({ kind: "number", start: i, end, literal });
    put({
      kind: "word",
      start: end,
      end: end + magnitude.length,
      word: { scale: magnitude.value },
    });
    return;
  }
  // ".5" after a blank is a half.
  const last = tokens.at(-1);
  const point = last?.kind === "sign" && last.text === "." && last.spaced && last.end === i;
  if (point && /^\d+$/u.test(raw)) {
    tokens.pop();
    put({
      kind: "number",
      start: i - 1,
      end,
      value: rational(BigInt(raw), 10n ** BigInt(raw.length)),
    });
    return;
  }
  put({ kind: "number", start: i, end, ...(literal ? { literal } : {}) });
}

/** Digits with marks between them; blanks and apostrophes only before groups of three. */
function digitsWithMarks(s: string, start: number): string {
  let i = start;
  let blanks = false;
  while (charClass(s[i]) === 3) i += 1;
  const first = i - start;
  for (;;) {
    const mark = s[i] ?? "";
    if (charClass(s[i + 1]) !== 3) break;
    const three =
      charClass(s[i + 2]) === 3 && charClass(s[i + 3]) === 3 && charClass(s[i + 4]) !== 3;
    if (mark === " " || mark === "'") {
      const marks = s.slice(start, i).replace(/\d/gu, "");
      if (!three || first > 3 || (marks !== "" && !blanks)) break;
      blanks = true;
    } else if (!/[.,٬٫_]/u.test(mark)) break;
    i += 1;
    while (charClass(s[i]) === 3) i += 1;
  }
  return s.slice(start, i);
}

/** "12K", "5M", "3bn": a letter right after digits that multiplies them; "$5m" after a currency. */
function gluedScale(
  normal: Normal,
  at: number,
  before: Token | undefined,
): { value: Rational; length: number } | undefined {
  const { s } = normal;
  const run = match(LATIN_RUN, s, at);
  if (run === undefined || charClass(s[at + run.length]) !== 0) return undefined;
  const original = normal.original.slice(normal.from[at] ?? 0, normal.to[at + run.length - 1] ?? 0);
  const money = before?.word?.currency !== undefined;
  const power = /^k$/iu.test(original)
    ? 3
    : original === "M" || (money && original === "m")
      ? 6
      : original === "B" || run === "bn"
        ? 9
        : 0;
  return power === 0 ? undefined : { value: rational(10n ** BigInt(power)), length: run.length };
}

/** Whether letters right after digits are a unit, a scale, an ending — and not part of a code. */
function isSuffix(suffix: string, normal: Normal, at: number, lexicon: Lexicon): boolean {
  const original = normal.original.slice(
    normal.from[at] ?? 0,
    normal.to[at + suffix.length - 1] ?? 0,
  );
  if (/^[GDPA-J]$/u.test(original) && !/^[CFHB]$/u.test(original)) return false;
  if (charClass(normal.s[at + suffix.length]) === 3 && !/^(?:h|d|m)$/u.test(suffix)) return false;
  if (/^(?:k|m|bn|tn|st|nd|rd|th|s|h|x|b)$/u.test(suffix)) return true;
  if (lexicon.tails.some((tail) => suffix.startsWith(tail))) return true;
  const found = lexicon.words.get(suffix);
  return found !== undefined;
}

/**
 * The longest form of the lexicon that starts here and ends at the end of a word. Right after a
 * number (`counted`) stop words do not hold.
 */
export function longestWord(
  s: string,
  i: number,
  lexicon: Lexicon,
  counted = false,
): { word: Word; end: number } | undefined {
  const most = Math.max(
    lexicon.longest.get(s.slice(i, i + 2)) ?? 0,
    lexicon.longest.get(s[i] ?? "") ?? 0,
  );
  for (let length = Math.min(most, s.length - i); length > 0; length -= 1) {
    const end = i + length;
    if (charClass(s[end - 1]) === 1 && charClass(s[end]) === 1) continue;
    const word = lexicon.words.get(s.slice(i, end));
    if (word !== undefined && !(counted && word.marks?.has("stop"))) return { word, end };
  }
  return undefined;
}

function isHangul(char: string | undefined): boolean {
  return char !== undefined && char >= "가" && char <= "힣";
}

function match(pattern: RegExp, s: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(s)?.[0];
}

function matchAll(pattern: RegExp, s: string, at: number): string | undefined {
  const found = match(pattern, s, at);
  if (found === undefined) return undefined;
  const numbers = found.split(/[./-] ?/u);
  const years = numbers.filter((number) => number.length === 4).length;
  const dotted = found.includes(".");
  if (years > 1 || (years === 0 && (!dotted || numbers.some((number) => number.length > 2))))
    return undefined;
  if (years === 0 && !numbers.every((number) => number.length === 2)) return undefined;
  if (numbers[1]?.length === 4) return undefined;
  const small = numbers.filter((number) => number.length < 4).map(Number);
  return small.every((number) => number >= 0 && number <= 99) &&
    small.slice(0, 1).every((n) => n <= 31)
    ? found
    : undefined;
}

/** From the offset where a masked stretch of the normalised text starts to where it ends. */
function maskedUntil(normal: Normal, masks: readonly Span[]): Map<number, number> {
  const skip = new Map<number, number>();
  for (const found of normal.s.matchAll(MASKED)) {
    skip.set(found.index, found.index + found[0].replace(/[.,;:!?)\]]+$/u, "").length);
  }
  for (const mask of masks) {
    const start = normal.from.findIndex((from) => from >= mask.start);
    if (start < 0) continue;
    let end = start;
    while (end < normal.s.length && (normal.from[end] ?? 0) < mask.end) end += 1;
    if (end > start) skip.set(start, end);
  }
  return skip;
}
