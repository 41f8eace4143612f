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
 * In ASCII a word is a run of letters and digits, but for the signs that join two of them. Most words
 * are such, and the segmenter takes a hundred times as long.
 */
function wordsIn(piece: string, locale: string): number {
  let count = 0;
  let before = false;
  for (let index = 0; index < piece.length; index++) {
    const code = piece.charCodeAt(index);
    const isWord =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (isWord && !before) count++;
    const joins = code === 95 || (before && JOINS.has(code) && index + 1 < piece.length);
    if (code > 126 || joins) return countSegments(piece, locale);
    before = isWord;
  }
  return count;
}

/** `'`, `,`, `.`, `:` and `;`. */
const JOINS: ReadonlySet<number> = new Set([39, 44, 46, 58, 59]);

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
