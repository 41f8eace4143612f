import { knownLocales } from "./known-locales.ts";

/**
 * Count the words of a text as the locale's readers would: word-like segments of `Intl.Segmenter`.
 */
export function countWords(text: string, locale: string): number {
  let count = 0;
  for (let start = 0; start < text.length;) {
    const blank = text.indexOf(" ", start);
    const end = blank < 0 ? text.length : blank;
    count += wordsIn(text.slice(start, end), locale);
    start = end + 1;
  }
  return count;
}

/**
 * Words of Latin letters without marks, digits and everyday punctuation are counted here: most are such, and
 * the segmenter takes a hundred times as long. A sign that joins two letters or two digits is no end of
 * a word (UAX 29, WB6, WB7, WB11 and WB12).
 */
function wordsIn(piece: string, locale: string): number {
  let count = 0;
  let before = OTHER;
  for (let index = 0; index < piece.length; index++) {
    const code = piece.charCodeAt(index);
    const kind = kindOf(code);
    if (kind === OTHER) {
      if (code === 0x5f || code === 0x3a || (code > 126 && !APART.has(code)))
        return countSegments(piece, locale);
      const joins = before === LETTER ? JOIN_LETTERS : before === DIGIT ? JOIN_DIGITS : undefined;
      if (joins?.has(code) && kindOf(piece.charCodeAt(index + 1)) === before) index++;
      else before = OTHER;
      continue;
    }
    if (before === OTHER) count++;
    before = kind;
  }
  return count;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

function kindOf(code: number): typeof OTHER | typeof LETTER | typeof DIGIT {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
}

/** `'`, `.`, `‘` and `’`. */
const JOIN_LETTERS: ReadonlySet<number> = new Set([0x27, 0x2e, 0x2018, 0x2019]);
/** The same, `,` and `;`. */
const JOIN_DIGITS: ReadonlySet<number> = new Set([...JOIN_LETTERS, 0x2c, 0x3b]);
/** Dashes, quotation marks and the ellipsis: parts of no word but where they join. */
const APART: ReadonlySet<number> = new Set([
  0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x201e, 0x2026, 0xab, 0xbb, 0x2192,
]);

function countSegments(text: string, locale: string): number {
  let count = 0;
  for (const { isWordLike } of segments(text, locale)) if (isWordLike) count++;
  return count;
}

/** Cut a text into its word-like segments, in order. `start` is an offset into the text. */
export function splitWords(text: string, locale: string): { text: string; start: number }[] {
  const words: { text: string; start: number }[] = [];
  for (const { segment, index, isWordLike } of segments(text, locale)) {
    if (isWordLike) words.push({ text: segment, start: index });
  }
  return words;
}

/** Cut a text into all its segments, words and what lies between. Law: joined, they are the text. */
export function segmentWords(text: string, locale: string): string[] {
  return Array.from(segments(text, locale), ({ segment }) => segment);
}

interface Segment {
  readonly segment: string;
  /** Offset into the text. */
  readonly index: number;
  readonly isWordLike: boolean;
}

/**
 * `Intl.Segmenter` takes time that grows with the square of the text: 100 kB are seconds. Between a
 * word and the blank behind it there is always a boundary (UAX 29), so pieces that end there do.
 *
 * Law: the segments are the same on every version of Node. Up to ICU 76 a colon between letters parts
 * words but in Finnish and Swedish ("EU:n"); since ICU 77 it joins them in every language. It parts
 * them here: "cache:https" is two words.
 */
function* segments(text: string, locale: string): Generator<Segment> {
  const segmenter = wordSegmenter(locale);
  const joins = /^(?:fi|sv)\b/iu.test(locale);
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
      if (isWordLike !== true || joins || !COLON.test(segment)) {
        yield { segment, index: start + index, isWordLike: isWordLike === true };
        continue;
      }
      let at = start + index;
      for (const part of segment.split(COLON)) {
        yield { segment: part, index: at, isWordLike: !COLON.test(part) };
        at += part.length;
      }
    }
    start = end;
  }
}

/** With its narrow and its wide form; the group keeps it when a text is split. */
const COLON = /([:\uFE55\uFF1A])/;

/** In UTF-16 units: so much at least, before a blank or a mark; and never more than `MOST`. */
const ENOUGH = 1000;
const MOST = 8000;
const BETWEEN_WORDS = /(?<=[^\s\p{M}\p{Cf}])(?=\s)|(?<=[。！？、，；：])(?=[^\p{M}\p{Cf}])/u;

function pieceEnd(text: string, start: number): number {
  if (text.length - start <= ENOUGH) return text.length;
  const window = text.slice(start + ENOUGH, start + MOST);
  const found = window.search(BETWEEN_WORDS);
  if (found > 0) return start + ENOUGH + found;
  const end = start + MOST;
  if (end >= text.length) return text.length;
  return /[\uDC00-\uDFFF]/.test(text[end]!) ? end - 1 : end;
}

/** One for each locale that was asked for: as many as a project has locales. */
const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(locale: string): Intl.Segmenter {
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(knownLocales(locale), { granularity: "word" });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}
