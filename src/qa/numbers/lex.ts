import type { Span } from "../../model/index.ts";
import { charClass } from "./chars.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexDigits } from "./lex-digits.ts";
import { longestWord } from "./longest-word.ts";
import { matchAt } from "./match-at.ts";
import type { Normal } from "./normalize.ts";
import { rational } from "./rational.ts";
import { splitCompound } from "./split-compound.ts";
import { putWord } from "./token.ts";
import type { Put, Token } from "./token.ts";

/** Addresses, placeholders, code and colours: numbers in them are no numbers. */
const MASKED =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+|\{\{[^{}]*\}\}|\{\w+\}|`[^`]*`|\b[\w-]+\.(?:com|org|net|io|md|mdx|js|ts|json|html|css|png|jpe?g|svg|pdf|rs|py|toml|ya?ml|txt|csv)\b|#[0-9a-f]{6}\b/gu;
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
const CODE = /\p{Script=Latin}+-?\d[\p{Script=Latin}\d]*(?:[.-]\d[\p{Script=Latin}\d]*)*/uy;
const LATIN_RUN = /\p{Script=Latin}+/uy;
const RUN = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/uy;
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
    const inside = isHangul(char) && isHangul(s[i - 1]) && !isChained(tokens, i);
    // 만에 may be "only after", but not in 2만에.
    const counted = last?.end === i && (last.kind === "number" || last.word?.scale !== undefined);
    const found = inside ? undefined : longestWord(s, i, lexicon, counted);
    if (found !== undefined) putWord(found, i, put);
    else put({ kind: type === 2 ? "other" : "sign", start: i, end: i + 1 });
  }
  return tokens;
}

function lexWord(normal: Normal, lexicon: Lexicon, i: number, put: Put): void {
  const { s } = normal;
  const run = matchAt(RUN, s, i) ?? s[i] ?? "";
  const latin = matchAt(LATIN_RUN, s, i);
  const found = longestWord(s, i, lexicon);
  const after = s[i + (latin?.length ?? 0)];
  if (latin !== undefined && (charClass(after) === 3 || after === "-")) {
    const money =
      found !== undefined && found.end === i + latin.length && found.word.currency !== undefined;
    const code = matchAt(CODE, s, i);
    const hyphen = after === "-";
    const original = normal.original.slice(normal.from[i] ?? 0, normal.from[i + latin.length] ?? 0);
    const named = hyphen
      ? /\p{Lu}/u.test(original) && !NUMBER_PREFIXES.has(latin) && latin.length < 9
      : true;
    const month = found?.word.monthName !== undefined && (hyphen || found.end > i + latin.length);
    if (code !== undefined && named && !money && !month) {
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
  // "nell'ottobre", "l'octobre": what stands after the apostrophe is a word of its own.
  const elided = run.indexOf("'");
  if (elided > 0 && elided < 6) {
    put({ kind: "other", start: i, end: i + elided + 1 });
    return;
  }
  put({ kind: "other", start: i, end: i + Math.max(1, run.length) });
}

/** Whether a syllable in the middle of a word goes on with a number: 명 and 에서 in 20명에서. */
function isChained(tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.end !== at) return false;
  if (isNumeric(last)) return true;
  const before = tokens.at(-2);
  return last.kind === "word" && before !== undefined && isNumeric(before);
}

function isNumeric({ kind, word }: Token): boolean {
  if (kind === "number") return true;
  const marks = word?.marks;
  return (
    word?.cardinal !== undefined ||
    word?.scale !== undefined ||
    marks?.has("several") === true ||
    marks?.has("ordinalMark") === true
  );
}

function isHangul(char: string | undefined): boolean {
  return char !== undefined && char >= "가" && char <= "힣";
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
