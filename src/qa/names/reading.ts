import { type Candidate, candidates } from "./candidates.ts";
import { isTitleCase } from "./title-case.ts";
import type { PlaceMention } from "./place.ts";
import { readPlaces } from "./read-places.ts";
import { fold, type Token, tokenize } from "./token.ts";
import { romanize, soundsOf } from "./romanize.ts";
import { type Writing, writingOf } from "./writing.ts";

/** A text as the checks of names see it. What costs time is worked out when it is first asked for, and kept. */
export interface Reading {
  readonly text: string;
  readonly locale: string;
  readonly writing: Writing;
  readonly tokens: readonly Token[];
  /** Most words begin with capitals, as in a heading. */
  readonly titles: boolean;
  readonly places: readonly PlaceMention[];
  /** The pieces that may be part of a name. */
  readonly pieces: readonly Piece[];
  /** What was asked of the text before, by whoever asks. */
  readonly memo: Map<string, unknown>;
}

/** A candidate with what is compared. */
export interface Piece extends Candidate {
  readonly folded: string;
  /** Without accents. */
  readonly bare: string;
  readonly sounds: string;
  /** Its first and last letter are Latin ones. */
  readonly roman: boolean;
}

/** Read a text, once for all who ask about it: a source is compared with many translations. */
export function readText(text: string, locale: string): Reading {
  let byText = readings.get(locale);
  if (!byText) readings.set(locale, (byText = new Map()));
  let reading = byText.get(text);
  if (!reading) {
    if (byText.size >= KEPT) byText.clear();
    reading = make(text, locale);
    byText.set(text, reading);
  }
  return reading;
}

const readings = new Map<string, Map<string, Reading>>();
/** Texts for each locale: some documents' worth. */
const KEPT = 2000;

function make(text: string, locale: string): Reading {
  const writing = writingOf(locale);
  let tokens: readonly Token[] | undefined;
  let titles: boolean | undefined;
  let places: readonly PlaceMention[] | undefined;
  let pieces: readonly Piece[] | undefined;
  return {
    text,
    locale,
    writing,
    memo: new Map(),
    get tokens() {
      return (tokens ??= tokenize(text));
    },
    get titles() {
      return (titles ??= isTitleCase(this.tokens));
    },
    get places() {
      return (places ??= readPlaces(text, locale, this.tokens));
    },
    get pieces() {
      return (pieces ??= candidates(this.tokens, writing).map(prepare));
    },
  };
}

function prepare(piece: Candidate): Piece {
  const folded = fold(piece.text);
  const bare = withoutMarks(folded);
  const roman = isLatin(piece.text);
  let sounds: string | undefined;
  return {
    ...piece,
    folded,
    bare,
    roman,
    get sounds() {
      return (sounds ??= soundsOf(romanize(piece.text)));
    },
  };
}

function isLatin(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x250 ? /^\p{L}/u.test(text) : /^\p{Script=Latin}/u.test(text);
}

/** Take the accents off a folded word. */
export function withoutMarks(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i");
}
