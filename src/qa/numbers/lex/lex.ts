import type { Span } from "../../../model/index.ts";
import { classAt, latinEnd } from "./chars.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./word.ts";
import { FRACTION_SIGNS } from "./fraction-signs.ts";
import { inflectedForm } from "./inflected-form.ts";
import { letterOfMoney } from "./letter-of-money.ts";
import { joinedUnit, stemOf } from "./joined-unit.ts";
import { lexDigits } from "./lex-digits.ts";
import { longestWord } from "./longest-word.ts";
import { matchAt } from "./match-at.ts";
import type { Normal } from "./normalize.ts";
import { rational } from "../rational.ts";
import { splitCompound } from "./split-compound.ts";
import { putWord } from "./token.ts";
import type { Put, Token } from "./token.ts";
import { turkishForm } from "./turkish-ending.ts";
import { withoutUnit } from "./without-unit.ts";

/**
 * Addresses, placeholders, code, colours, attributes of images and headings, and bytes of an address in hexadecimal:
 * numbers in them are no numbers.
 */
const MASKED =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+|(?<!\w)@[a-z][\w-]{0,63}|\{\{[^{}]*\}\}|\{\w+\}|`[^`]*`|\b[\w-]+\.(?:com|org|net|io|md|mdx|js|ts|json|html|css|png|jpe?g|svg|pdf|rs|py|toml|ya?ml|txt|csv)\b|#[0-9a-f]{6}\b|\{[:#.%][^{}]*\}|\{[^{}=]*=[^{}]*\}|(?<![\d\s])%(?:\d[a-f]|[a-f]\d)(?![\p{L}\p{N}])/gu;
const CODE =
  /\p{Script=Latin}+-?\d[\p{Script=Latin}\d]*(?:[.-]\d[\p{Script=Latin}\d]*)*(?:\.x(?![\p{Script=Latin}\d]))?/uy;
const RUN = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/uy;
const AND: Word = { marks: new Set(["and"]) };
/** What every masked stretch has in it. */
const MASKABLE = /[@{`#]|%[\da-f]|www\.|:\/\/|\.[a-z]/u;
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
  const put: Put = (kind, start, end, word, literal, value) => {
    tokens.push({ kind, start, end, text: s.slice(start, end), spaced, word, literal, value });
    i = end;
    spaced = false;
  };
  while (i < s.length) {
    const masked = skip?.get(i);
    if (masked !== undefined) {
      put("other", i, masked);
      continue;
    }
    if (s.charCodeAt(i) === 32) {
      spaced = true;
      i += 1;
      continue;
    }
    const type = classAt(s, i);
    if (type === 3) {
      lexDigits(normal, lexicon, i, tokens, put);
      continue;
    }
    if (type === 1) {
      lexWord(normal, lexicon, i, put, tokens.at(-1));
      continue;
    }
    const char = s[i] ?? "";
    const phone = char === "+" ? phoneAt(s, i) : undefined;
    if (phone !== undefined) {
      put("code", i, i + phone.length);
      continue;
    }
    const fraction = s.charCodeAt(i) > 0xbb ? FRACTION_SIGNS[char] : undefined;
    if (fraction !== undefined) {
      put("number", i, i + 1, undefined, undefined, rational(...fraction));
      continue;
    }
    const last = tokens.at(-1);
    const inside = isHangul(char) && isHangul(s[i - 1]) && !isChained(tokens, i);
    // 만에 may be "only after", but not in 2만에.
    const counted =
      last?.end === i &&
      (last.kind === "number" ||
        last.word?.scale !== undefined ||
        (type === 2 && last.word?.cardinal !== undefined));
    const longest = inside ? undefined : longestWord(s, i, lexicon, counted);
    const found = longest === undefined ? undefined : withoutUnit(longest, s, i, lexicon);
    if (found !== undefined) putWord(found, i, put);
    else put(type === 2 ? "other" : "sign", i, i + 1);
  }
  return tokens;
}

function lexWord(
  normal: Normal,
  lexicon: Lexicon,
  i: number,
  put: Put,
  last: Token | undefined,
): void {
  const { s } = normal;
  // "30mm x15.5mm": the sign between two measures.
  const measured = last?.kind === "number" || last?.word?.unit !== undefined;
  if (measured && /[xх]/u.test(s[i] ?? "") && classAt(s, i + 1) === 3) {
    put("sign", i, i + 1);
    return;
  }
  const found = longestWord(s, i, lexicon);
  const stop = latinEnd(s, i);
  const after = s[stop];
  if (stop > i && (classAt(s, stop) === 3 || after === "-")) {
    const latin = s.slice(i, stop);
    const money =
      found !== undefined && found.end === i + latin.length && found.word.currency !== undefined;
    const code = matchAt(CODE, s, i);
    const hyphen = after === "-";
    const original = normal.original.slice(normal.from[i] ?? 0, normal.from[i + latin.length] ?? 0);
    const named = hyphen
      ? /\p{Lu}/u.test(original) && !NUMBER_PREFIXES.has(latin) && latin.length < 9
      : true;
    const month = found?.word.monthName !== undefined && (hyphen || found.end > i + latin.length);
    // "16h30" is a time, whatever the language.
    const hour = latin === "h" && last?.kind === "number" && last.end === i;
    if (hour) {
      put("word", i, i + 1, lexicon.words.get("h") ?? { unit: ["hour"] });
      return;
    }
    // "N585 million": nairas, as the country writes them.
    const mark = money || hyphen ? undefined : letterOfMoney(original, s, stop, lexicon);
    if (mark !== undefined) {
      put("word", i, stop, { currency: mark });
      return;
    }
    // "m2", "AM9:00".
    const area = found?.word.unit !== undefined && found.end === i + (code?.length ?? 0);
    const half = found?.end === stop && isHalfOfDay(found.word) && !hyphen;
    if (code !== undefined && named && !money && !month && !area && !half) {
      put("code", i, i + code.length);
      return;
    }
  }
  // "40-тысячный": the rank of a thousand, after digits, is a thousand.
  const rank = found?.word.ordinal;
  const hyphen = s[i - 1] === "-" && classAt(s, i - 2) === 3;
  if (found !== undefined && hyphen && rank !== undefined && rank.n >= 1000n) {
    put("word", i, found.end, { scale: rank });
    return;
  }
  if (found !== undefined) {
    putWord(found, i, put);
    return;
  }
  const joined = joinedUnit(s, i, lexicon);
  if (joined !== undefined) {
    put("word", i, joined.end, joined.word);
    return;
  }
  const run = runAt(s, i);
  // "US$5": letters and a currency sign are one form, found above; "$US" starts with the sign.
  if (lexicon.language === "ar") {
    for (const prefix of ["و", "وال", "بال", "لل", "ال", "ف", "ب", "ل", "ك"]) {
      if (!run.startsWith(prefix) || run.length < prefix.length + 2) continue;
      const rest = longestWord(s, i + prefix.length, lexicon);
      if (rest === undefined || rest.end < i + run.length || rest.word.marks?.has("stop")) continue;
      if (
        rest.word.marks !== undefined &&
        rest.word.cardinal === undefined &&
        rest.word.monthName === undefined
      )
        continue;
      if (prefix.startsWith("و")) put("word", i, i + 1, AND);
      put("word", prefix.startsWith("و") ? i + 1 : i, rest.end, rest.word);
      return;
    }
    if (run === "و") {
      put("word", i, i + 1, AND);
      return;
    }
    // "و25": the conjunction before digits.
    if (/^[وبل]$/u.test(run)) {
      put("other", i, i + run.length);
      return;
    }
  }
  // بیست‌وسومین: "and" is joined to the ones.
  if (lexicon.language === "fa" && run.startsWith("و") && last?.word?.cardinal !== undefined) {
    const rest = longestWord(s, i + 1, lexicon);
    const counts = rest?.word.cardinal !== undefined || rest?.word.ordinal !== undefined;
    if (rest !== undefined && counts && rest.end >= i + run.length) {
      put("word", i, i + 1, AND);
      put("word", i + 1, rest.end, rest.word);
      return;
    }
  }
  // "40 persennya", "ribuannya": its percent.
  if (lexicon.language === "id" && run.length > 6 && run.endsWith("nya")) {
    const word = lexicon.words.get(run.slice(0, -3));
    if (word !== undefined && word.marks === undefined) {
      put("word", i, i + run.length, word);
      return;
    }
  }
  if (!lexicon.full || (lexicon.language === "tr" && run.length > 3)) {
    const word = lexicon.full ? turkishForm(run, lexicon) : inflectedForm(run, lexicon);
    if (word !== undefined) {
      put("word", i, i + run.length, word);
      return;
    }
  }
  if (lexicon.compound && run.length > 5) {
    const pieces = splitCompound(run, lexicon);
    if (pieces !== undefined) {
      for (const piece of pieces) {
        put("word", i + piece.start, i + piece.end, piece.word);
      }
      return;
    }
  }
  // "Dezemberwoche", "Oktoberabend": a month and what it is the month of. Italian "maggioranza" is none of May.
  if (lexicon.compound && lexicon.language !== "it" && run.length > 8) {
    for (let end = 6; end <= Math.min(9, run.length - 3); end += 1) {
      const word = lexicon.words.get(run.slice(0, end));
      if (word?.monthName === undefined || /^(?:fest|revolution|in|us)/u.test(run.slice(end)))
        continue;
      put("word", i, i + end, word);
      put("other", i + end, i + run.length);
      return;
    }
  }
  // "czteroosobowa", "двухэтажный": a number, and what there are so many of.
  if (lexicon.prefixes.length > 0 && run.length > 5) {
    const found = lexicon.prefixes.find(
      ([form]) => run.length > form.length + (form.length > 6 ? -1 : 1) && run.startsWith(form),
    );
    if (found !== undefined) {
      // "dvoumetrový": with the unit, where it is one.
      const [form, word] = found;
      const unit = stemOf(run.slice(form.length), lexicon)?.unit;
      const cut = unit === undefined ? run.length : form.length;
      put("word", i, i + cut, word);
      if (unit !== undefined) put("word", i + cut, i + run.length, { unit });
      return;
    }
  }
  // "nell'ottobre", "l'octobre": what stands after the apostrophe is a word of its own.
  const elided = run.indexOf("'");
  if (elided > 0 && elided < 6) {
    put("other", i, i + elided + 1);
    return;
  }
  put("other", i, i + Math.max(1, run.length));
}

/** The word that starts here, with what an apostrophe ties to it. */
function runAt(s: string, i: number): string {
  let end = i;
  // Halves of a pair are letters or not by both together: the pattern knows.
  while (classAt(s, end) === 1 && (s.charCodeAt(end) & 0xf8_00) !== 0xd8_00) end += 1;
  const next = end < s.length ? s.charCodeAt(end) : 0;
  const plain = end > i && next !== 39 && classAt(s, end) !== 1 && classAt(s, end) !== 2;
  return plain ? s.slice(i, end) : (matchAt(RUN, s, i) ?? s[i] ?? "");
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
function maskedUntil(
  normal: Normal,
  masks: readonly Span[],
): ReadonlyMap<number, number> | undefined {
  if (masks.length === 0 && !MASKABLE.test(normal.s)) return undefined;
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

function isHalfOfDay({ marks }: Word): boolean {
  return marks?.has("am") === true || marks?.has("pm") === true;
}

const PHONE = /\+\d{1,3}(?:[ -]?\(\d{1,5}\))?(?:[ -]?\d{1,5}){1,6}/uy;

/** "+7 (495) 229 62 00": a number to call, whose groups each country writes in its own way. */
function phoneAt(s: string, at: number): string | undefined {
  const found = matchAt(PHONE, s, at);
  const digits = found?.replace(/\D/gu, "").length ?? 0;
  return digits >= 9 && digits <= 15 ? found : undefined;
}
