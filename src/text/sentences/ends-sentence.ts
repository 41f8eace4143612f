import { isAbbreviation } from "./abbreviation.ts";
import type { Boundary } from "./boundary.ts";
import type { CompiledRules } from "./rules-for.ts";

/**
 * Decide whether the sentence that begins at `start` ends at a boundary.
 *
 * Reads what stands before the terminator (an abbreviation, an initial, a numeral), the terminator,
 * and how the text goes on (lower case, a known first word, a digit, an opening mark).
 */
export function endsSentence(
  text: string,
  start: number,
  boundary: Boundary,
  language: CompiledRules,
): boolean {
  const { stop, end, closed, next, word } = boundary;
  if (next >= text.length) return false;
  const gap = text.slice(closed, next);
  if (BLANK_LINE.test(gap) || gap.includes("\u2029")) return true;
  if (stop === end) return lineEnds(text, boundary);
  const run = text.slice(stop, end);
  const first = wordAt(text, word);
  const spaced = next > closed;
  if (CONTINUES.test(text.slice(next, next + 1)) && word === next) return false;
  if (!spaced) return endsUnspaced(text, start, boundary, language, run, first);
  if (isMarker(text.slice(start, closed))) return false;
  if (language.language === "nl" && APOSTROPHE_WORD.test(text.slice(next, next + 6))) return true;
  if (goesOnSmall(text, stop, first) || isInnerEllipsis(text, stop, run)) return false;
  if (/^(?:\.{2,}|…)\p{L}/u.test(text.slice(next, next + 8))) return true;
  if (text[word] === "№") return false;
  if (language.rules.ellipsisContinues && ELLIPSIS.test(run) && word === next) {
    return /^\p{Lu}/u.test(first);
  }
  if (language.rules.dashesContinue && DASH.test(text[next] ?? "")) return false;
  if (word >= text.length || (!LETTER_OR_DIGIT.test(text[word]!) && word === next)) {
    return boundary.unicode || SURROGATE.test(text[word] ?? "");
  }
  if (!/[.…．]$/u.test(run) || closed > end) {
    // "(D., Ga.) Senator": the bracket closes, the sentence does not.
    if (closed > end && run === "." && text[end] === ")" && text[closed - 1] === ")") {
      return !isAbbreviation(text, start, stop, word, first, language);
    }
    return true;
  }
  if (run !== ".") return true;
  if (language.rules.periodContinues && !(latin(text[stop - 1]) && latin(text[word]))) return false;
  return !isAbbreviation(text, start, stop, word, first, language);
}

const BLANK_LINE = /\n[\t\r ]*\n/u;
/** Dutch "’t Is", "'s Avonds": the second word has the capital. */
const APOSTROPHE_WORD = /^['’]\p{Ll} \p{Lu}/u;
/** What may stand after a terminator only inside a sentence. */
const CONTINUES = /^[,;:،؛、，；：/)\]}%]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/uy;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const SURROGATE = /^[\ud800-\udbff]/u;
/** Terminators after which a sentence may begin without a blank. */
const WIDE = /[^.!?…․؟۔।॥։]/u;
const ELLIPSIS = /^[.…\s]{3,}$|^…+$/u;
const DASH = /^[-–—―]$/u;
const MARKER = /^[\s("'“«[•‣◦▪●⁃·]*(?:\d{1,3}|[\p{Lu}\p{Ll}]|[ivxIVX]{1,4})\.?[.)]\s*$/u;

/** A single line end is white space, though Intl.Segmenter parts the text there. */
function lineEnds(text: string, { stop, next }: Boundary): boolean {
  if (!/[\n\r\u0085\u2028\u2029\v\f]/u.test(text[stop - 1] ?? "")) return true;
  let from = stop;
  while (from > 0 && /\s/u.test(text[from - 1]!)) from--;
  const gap = text.slice(from, next);
  return BLANK_LINE.test(gap) || gap.includes("\u2029");
}

function endsUnspaced(
  text: string,
  start: number,
  { stop, end, closed, word, unicode }: Boundary,
  language: CompiledRules,
  run: string,
  first: string,
): boolean {
  const before = text[stop - 1] ?? "";
  const behind = text[word] ?? "";
  if (/^[.．]$/u.test(run) && /\p{N}/u.test(before) && /\p{N}/u.test(behind)) return false;
  if (WIDE.test(run)) return !quotationGoesOn(text, start, end, closed, language);
  if (isLower(first)) return false;
  if (run !== ".") {
    if (/[…]/u.test(run) || /^\.+$/u.test(run)) {
      return language.language === "zh" && /[「“『]/u.test(text[closed] ?? "");
    }
    // "Yahoo!ニュース"
    if (language.language === "ja" && run === "!" && latin(before) && closed === end) return false;
    // “어서 와!”라고
    if (closed > end && /\p{L}/u.test(behind) && goesOnAfter(text, closed, language)) return false;
    // "?a=b", "!important", "·" typed as "?" between two names
    return unicode && /\p{L}/u.test(behind) && !inAddress(text, stop);
  }
  return (
    !language.rules.periodContinues &&
    closed === end &&
    missesSpace(text, stop, word, first, language)
  );
}

/** "world.Today is": a blank is missing. Never in a name such as Node.js, tsconfig.Base, U.S.A. */
function missesSpace(
  text: string,
  stop: number,
  word: number,
  first: string,
  language: CompiledRules,
): boolean {
  let from = stop;
  while (from > 0 && /[\p{L}\p{M}\p{N},]/u.test(text[from - 1]!) && stop - from < 40) from--;
  const before = text.slice(from, stop);
  const boundary = from === 0 || /[\s("'“«]/u.test(text[from - 1]!);
  if (!boundary) return false;
  if (/^[\p{Script=Latin}\d,]+$/u.test(before)) {
    const known =
      language.starters.has(first.toLowerCase()) || kindOf(language, first) === "before";
    return (
      known &&
      /^(?:\p{Ll}{2,}|\p{Lu}\p{Ll}{2,}|\d[\d,]*\d)$/u.test(before) &&
      /^\p{Lu}\p{Ll}*$/u.test(first) &&
      /^[\s.'’]/u.test(text.slice(word + first.length)) &&
      !/^\.[\p{L}\p{N}]/u.test(text.slice(word + first.length))
    );
  }
  if (/^\p{Ll}{4,}$/u.test(before))
    return /^\p{Lu}{2,}|^\p{Lu}\p{Ll}/u.test(first) && !language.abbreviations.has(`${before}.`);
  return (
    (/^\p{Lo}[\p{Lo}\p{M}]{3,}$/u.test(before) || language.language === "km") &&
    /^\p{Lo}/u.test(first) &&
    first.length > 2 &&
    !language.abbreviations.has(`${before}.`) &&
    !language.initials.has(before)
  );
}

function kindOf(language: CompiledRules, word: string): string | undefined {
  return language.abbreviations.get(`${word}.`);
}

function inAddress(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < 200 && !/\s/u.test(text[from - 1]!)) from--;
  return /[/@=&#]/u.test(text.slice(from, stop));
}

/**
 * 「はい。」と, 彼は「来るな。帰れ。」と, “好。”他说: the quotation may be over, its sentence is not.
 *
 * Inside a quotation a sentence ends, unless words of the outer sentence stand on both sides of it;
 * inside a title or a bracket none ends.
 */
function quotationGoesOn(
  text: string,
  start: number,
  end: number,
  closed: number,
  language: CompiledRules,
): boolean {
  const around = openAround(text, start, closed);
  if (around) {
    const { from, to } = around;
    const isWrapped = text.slice(start, from).trim() !== "" && goesOnAfter(text, to, language);
    return isWrapped || TITLE_CLOSING.test(text[to - 1]!);
  }
  return closed > end && goesOnAfter(text, closed, language);
}

function goesOnAfter(text: string, closed: number, { language }: CompiledRules): boolean {
  const behind = text.slice(closed, closed + 16);
  if (language === "ja") return JA_GOES_ON.test(behind);
  if (language === "zh") return ZH_GOES_ON.test(behind);
  return /^[\p{L}、，]/u.test(behind);
}

const TITLE_CLOSING = /[』）】〉》]/u;
const JA_GOES_ON =
  /^(?:と|って|という|など|の|を|が|は|に|も|で|へ|や|か|から|まで|より|、|，|\p{Script=Han}{2}する)/u;
const ZH_GOES_ON =
  /^(?:[，、；：的和与與]|[^，。！？“”「」、]{1,10}(?:说|說|道|问|問|喊|称|稱|写|寫|叫|答|表示|补充|補充)(?:[，。：]|$))/u;
const CLOSERS: Readonly<Record<string, string>> = {
  "「": "」",
  "『": "』",
  "（": "）",
  "【": "】",
  "〈": "〉",
  "《": "》",
  "“": "”",
};
const REACH = 120;

/**
 * Give the bracket or corner quotation mark that is open at `at` and closes soon: where it opens and
 * the offset after its closing mark. Looks a fixed number of characters back and ahead.
 */
function openAround(
  text: string,
  start: number,
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  const open: { readonly from: number; readonly closer: string }[] = [];
  for (let i = Math.max(start, at - REACH); i < at; i++) {
    const closer = CLOSERS[text[i]!];
    if (closer) open.push({ from: i, closer });
    else if (open.at(-1)?.closer === text[i]) open.pop();
  }
  const last = open.at(-1);
  if (!last) return undefined;
  for (let i = at, depth = 0; i < Math.min(text.length, at + REACH); i++) {
    if (CLOSERS[text[i]!] === last.closer) depth++;
    else if (text[i] === last.closer && depth-- === 0) return { from: last.from, to: i + 1 };
  }
  return undefined;
}

/** "[...]", and " . . . " with three dots, leave something out; four dots end the sentence. */
function isInnerEllipsis(text: string, stop: number, run: string): boolean {
  if (run === ". . .") return /\s/u.test(text[stop - 1] ?? "");
  return (run === "..." || run === "…") && /[[(]/u.test(text[stop - 1] ?? "");
}

/** "1. ", "a) ", "iv. " alone: the number of what follows. */
function isMarker(piece: string): boolean {
  return piece.length < 12 && MARKER.test(piece);
}

/**
 * A small letter carries the sentence on; not behind a script without capitals, where it is a name
 * that is written small ("هذا جيد. npm سريع").
 */
function goesOnSmall(text: string, stop: number, first: string): boolean {
  return isLower(first) && !/[\p{Lo}\p{Mc}\p{Mn}]/u.test(text[stop - 1] ?? "");
}

/** "iPhone" and "eBay" begin sentences all the same. */
function isLower(word: string): boolean {
  return /^(?!\p{Script=Georgian})\p{Ll}/u.test(word) && !/^\p{Ll}{1,2}\p{Lu}/u.test(word);
}

function latin(char = ""): boolean {
  return /\p{Script=Latin}/u.test(char);
}

function wordAt(text: string, index: number): string {
  WORD.lastIndex = index;
  return WORD.exec(text)?.[0] ?? "";
}
