import type { Boundary } from "./boundary.ts";

/**
 * Find every place where a sentence may end: a run of terminators with the closing marks after it.
 *
 * Closing marks go back to the sentence before, opening marks forward to the one behind, also where
 * `Intl.Segmenter` parts them otherwise ("。“"). Breaks of `Intl.Segmenter` that follow no
 * terminator (line ends) come with `stop === end`. In order, each `next` once.
 */
export function findBoundaries(
  text: string,
  segmenter: Intl.Segmenter,
  terminators = "",
): Boundary[] {
  const breaks = unicodeBreaks(text, segmenter);
  const isQuoteOpen = quoteParity(text);
  const found: Boundary[] = [];
  const run = terminatorRun(terminators);
  let at = 0;
  let beyond = 0;
  const pushBare = (index: number): void => {
    // Of the many breaks in one run of line ends, one will do.
    if (index < beyond) return;
    const boundary = bare(text, index);
    beyond = boundary.next;
    found.push(boundary);
  };
  run.lastIndex = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const boundary = around(text, match.index, run.lastIndex, isQuoteOpen);
    while (at < breaks.length && breaks[at]! <= match.index) pushBare(breaks[at++]!);
    let unicode = false;
    while (at < breaks.length && breaks[at]! <= boundary.word) {
      unicode ||= breaks[at]! > match.index;
      at++;
    }
    found.push({ ...boundary, unicode });
    // A terminator among the closing marks ("?).") must not be found again as one of its own.
    run.lastIndex = Math.max(run.lastIndex, boundary.closed);
  }
  while (at < breaks.length) pushBare(breaks[at++]!);
  return found;
}

const SPACE = /[\p{White_Space}\u200b\u2060\ufeff\u202a-\u202e\u200e\u200f\u2066-\u2069]*/uy;
const CLOSING = /^[\p{Pe}\p{Pf}]$/u;
const QUOTE = /^["'\p{Pi}\p{Pf}＂＇`´]$/u;
const ANY_QUOTE = /^["'“”„‟«»‘’‚‹›＂＇]$/u;
const OPENING = /^[\p{Ps}\p{Pi}"'¿¡»”’`*_#@＂＇]$/u;
const LETTER = /^[\p{L}\p{N}\p{M}]$/u;
const DASHES = /[-–—―‒−]{1,3}[\p{White_Space}]+/uy;
const BULLETS = /[•·‣◦▪■●⁃*]\s*/uy;
const runs = new Map<string, RegExp>();

/** Terminators, also spaced ones (". . ."), but not the period of a number or of ".NET". */
function terminatorRun(extra: string): RegExp {
  let run = runs.get(extra);
  if (!run) {
    const more = extra ? `|[${extra}](?=[\\p{White_Space}]|$)` : "";
    run = new RegExp(
      `(?:[\\p{Sentence_Terminal}…]${more})+(?:[ \\u00a0\\u3000][.…!?！？]+(?![\\p{L}\\p{N}.…!?！？]))*`,
      "gu",
    );
    runs.set(extra, run);
  }
  return run;
}

function around(
  text: string,
  stop: number,
  end: number,
  isQuoteOpen: (index: number) => boolean,
): Omit<Boundary, "unicode"> {
  let closed = end;
  for (;;) {
    const spaced = skip(SPACE, text, closed);
    const char = charAt(text, spaced);
    if (!char || !closes(text, spaced, char, spaced > closed, isQuoteOpen)) break;
    closed = spaced + char.length;
    // "?).": a terminator right after the closing mark belongs to the same end.
    while (closed < text.length && /[.!?。！？…]/u.test(text[closed]!)) closed++;
  }
  const next = skip(SPACE, text, closed);
  let word = next;
  for (;;) {
    const char = charAt(text, word);
    const dash = skip(DASHES, text, word);
    const bullet = skip(BULLETS, text, word);
    if (dash > word) word = dash;
    else if (bullet > word) word = bullet;
    else if (char && OPENING.test(char)) word = skip(SPACE, text, word + char.length);
    else break;
  }
  return { stop, end, closed, next, word };
}

function closes(
  text: string,
  index: number,
  char: string,
  spaced: boolean,
  isQuoteOpen: (index: number) => boolean,
): boolean {
  if (!CLOSING.test(char) && !QUOTE.test(char)) return false;
  const behind = charAt(text, index + char.length);
  const goesOn = behind !== "" && LETTER.test(behind);
  if (!ANY_QUOTE.test(char)) return CLOSING.test(char);
  if (char === '"' || char === "＂") {
    // Beside a blank the side tells; without blanks, or between two, the count does.
    if (!spaced && !goesOn) return true;
    return !(spaced && goesOn) && isQuoteOpen(index);
  }
  if (char === "'" || char === "＇") return !spaced && !goesOn;
  // „…“ and »…« close with marks that Unicode calls opening, ”…” opens with a closing one.
  return CLOSING.test(char) ? !(spaced && goesOn) : !spaced && !goesOn;
}

/** Tell for each straight double quotation mark of a paragraph whether it closes one before it. */
function quoteParity(text: string): (index: number) => boolean {
  const closing = new Set<number>();
  let open = false;
  let newlines = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === "\n") {
      if (++newlines > 1) open = false;
    } else if (char !== " " && char !== "\r" && char !== "\t") newlines = 0;
    if (char !== '"' && char !== "＂") continue;
    if (open) closing.add(i);
    open = !open;
  }
  return (index) => closing.has(index);
}

/**
 * Give the breaks of `Intl.Segmenter`, of several in one run of line ends the last.
 *
 * V8 takes time by the square of the number of breaks in a text, so the text goes to it in parts:
 * lines (no rule of UAX 29 looks across a line end), long ones cut between two words, where none of
 * its sentence rules looks across either.
 */
function unicodeBreaks(text: string, segmenter: Intl.Segmenter): number[] {
  const breaks: number[] = [];
  let from = 0;
  while (from < text.length) {
    const end = partEnd(text, from);
    for (const piece of segmenter.segment(words(text, from, end))) {
      if (piece.index > 0) breaks.push(from + piece.index);
    }
    if (text[end - 1] === "\n" && end < text.length) breaks.push(end);
    from = end;
  }
  return breaks;
}

const PART = 1000;
const LINE_ENDS = /\n+/gu;
const BETWEEN_WORDS = /[\p{L}\p{M}],?[ \u00a0](?=\p{L})/gu;

function partEnd(text: string, from: number): number {
  const limit = from + PART;
  const line = text.indexOf("\n", from);
  if (line >= 0 && line < limit) {
    LINE_ENDS.lastIndex = line;
    LINE_ENDS.test(text);
    return LINE_ENDS.lastIndex;
  }
  if (limit >= text.length) return text.length;
  BETWEEN_WORDS.lastIndex = PART / 2;
  const found = BETWEEN_WORDS.exec(text.slice(from, limit));
  return found ? from + found.index + found[0].length : limit;
}

function bare(text: string, index: number): Boundary {
  const next = skip(SPACE, text, index);
  return { stop: index, end: index, closed: index, next, word: next, unicode: true };
}

function skip(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}

function charAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** Give a part without the line ends after it. */
function words(text: string, from: number, end: number): string {
  let to = end;
  while (to > from && text[to - 1] === "\n") to--;
  return text.slice(from, to);
}
