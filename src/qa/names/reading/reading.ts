import { type Candidate, candidates } from "./candidates.ts";
import { isGloss } from "../forms/is-gloss.ts";
import { ordinaryWords } from "../words/ordinary-words.ts";
import { isTitleCase } from "./title-case.ts";
import type { PlaceMention } from "../places/place.ts";
import { readPlaces } from "../places/read-places.ts";
import { fold, type Token, tokenize } from "./token.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { withoutMarks } from "./without-marks.ts";
import { type Script, type Writing, writingOf } from "./writing.ts";

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
  /** Two of the pieces beside each other as one. */
  readonly pairs: readonly Piece[];
  /** The words that it writes with small letters. */
  readonly small: ReadonlySet<string>;
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
  /** In Latin letters, in brackets behind the form in the script of the text. */
  readonly gloss: boolean;
}

/** Read a text, once for all who ask about it: a source is compared with many translations. */
export function readText(text: string, locale: string): Reading {
  let kept = readings.get(locale);
  if (!kept) readings.set(locale, (kept = { young: new Map(), old: new Map() }));
  let reading = kept.young.get(text);
  if (!reading) {
    reading = kept.old.get(text) ?? new TextReading(text, locale);
    if (kept.young.size >= KEPT) {
      kept.old = kept.young;
      kept.young = new Map();
    }
    kept.young.set(text, reading);
  }
  return reading;
}

/** Forget the texts that were read. Law: reading them again gives the same. */
export function forgetReadings(): void {
  readings.clear();
}

/** What was asked for lately, and before that: what is asked for no more is forgotten. */
interface Kept {
  young: Map<string, Reading>;
  old: Map<string, Reading>;
}

const readings = new Map<string, Kept>();
/** Texts for each locale, of either age: a long document's worth. More of them only take memory. */
const KEPT = 500;

class TextReading implements Reading {
  readonly text: string;
  readonly locale: string;
  readonly writing: Writing;
  readonly memo = new Map<string, unknown>();
  #tokens: readonly Token[] | undefined;
  #titles: boolean | undefined;
  #small: ReadonlySet<string> | undefined;
  #places: readonly PlaceMention[] | undefined;
  #pieces: readonly Piece[] | undefined;

  constructor(text: string, locale: string) {
    this.text = text;
    this.locale = locale;
    this.writing = writingOf(locale);
  }
  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenize(this.text));
  }
  get small(): ReadonlySet<string> {
    return (this.#small ??= ordinaryWords(this.text));
  }
  get titles(): boolean {
    return (this.#titles ??= isTitleCase(this.tokens));
  }
  get places(): readonly PlaceMention[] {
    return (this.#places ??= readPlaces(this.text, this.locale, this.tokens));
  }
  #cut(): Piece[] {
    const found = candidates(this.tokens, this.writing);
    // The places are read where something is asked of them: a text of copied names has none to part.
    const free =
      this.writing.words === "unspaced"
        ? found.flatMap((piece) => (piece.latin ? [piece] : beside(piece, this.places)))
        : this.#besidePlaces(found);
    return free.map(
      (candidate) =>
        new TextPiece(
          candidate,
          candidate.latin && isGloss(this.text, candidate.start, candidate.end),
        ),
    );
  }
  /** In other scripts what a table knows as a place is not heard as another name: كوريا is not Kaori. */
  #besidePlaces(found: readonly Candidate[]): readonly Candidate[] {
    const { script } = this.writing;
    if (!UNCAPITALIZED.has(script)) return found;
    const sure = this.places.filter((place) => place.sure);
    if (sure.length === 0) return found;
    return found.filter(
      ({ start, end, latin }) =>
        latin || !sure.some(({ span }) => span.start <= start && end <= span.end),
    );
  }
  get pairs(): readonly Piece[] {
    return this.tokens.slice(1).flatMap((second, at) => {
      const first = this.tokens[at]!;
      if (first.latin || second.latin || !/^[\s\u00a0\u200c'’\u02bc-]$/u.test(second.gap))
        return [];
      const text = this.text.slice(first.start, second.end);
      const { start, capital } = first;
      const { end } = second;
      const folded = fold(text);
      return [new TextPiece({ text, start, end, latin: false, capital, folded }, false)];
    });
  }
  get pieces(): readonly Piece[] {
    return (this.#pieces ??= this.#cut());
  }
}

/** Where a place is no mere beginning of a word, as Катар is of Катарина. */
const UNCAPITALIZED: ReadonlySet<Script> = new Set(["Arab", "Hebr", "Deva", "Hang"]);

/** What of a run stands beside the places: their characters are no sounds of other names. */
function beside(piece: Candidate, places: readonly PlaceMention[]): Candidate[] {
  let rest = [piece];
  for (const { span, sure } of places) {
    if (!sure || span.start >= piece.end || span.end <= piece.start) continue;
    rest = rest.flatMap((part) =>
      [
        { start: part.start, end: Math.min(part.end, span.start) },
        { start: Math.max(part.start, span.end), end: part.end },
      ]
        .filter(({ start, end }) => end - start > 1)
        .map(({ start, end }) => {
          const text = piece.text.slice(start - piece.start, end - piece.start);
          const { latin, capital } = piece;
          return { text, start, end, latin, capital, folded: fold(text) };
        }),
    );
  }
  return rest;
}

class TextPiece implements Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly latin: boolean;
  readonly capital: boolean;
  readonly folded: string;
  readonly roman: boolean;
  readonly gloss: boolean;
  #bare: string | undefined;
  #sounds: string | undefined;

  constructor({ text, start, end, latin, capital, folded }: Candidate, gloss: boolean) {
    this.gloss = gloss;
    this.text = text;
    this.start = start;
    this.end = end;
    this.latin = latin;
    this.capital = capital;
    this.folded = folded;
    this.roman = isLatin(text);
  }
  get bare(): string {
    return (this.#bare ??= withoutMarks(this.folded));
  }
  get sounds(): string {
    return (this.#sounds ??= soundsOf(romanize(this.text)));
  }
}

function isLatin(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x250 ? /^\p{L}/u.test(text) : /^\p{Script=Latin}/u.test(text);
}
