import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./word.ts";
import { mayStartAt } from "./longest-word.ts";

/** A number inside a compound word; offsets into the word. */
export interface Piece {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/**
 * Cut a word such as "zweihundertfünfzigtausend" or "vierzigjährig" into its numbers, or say that it
 * is none by giving undefined. Everything before a tail has to be numbers and "und".
 */
export function splitCompound(run: string, lexicon: Lexicon): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let i = 0;
  while (i < run.length) {
    const elided = lexicon.language === "it" ? run.indexOf("centott", i) : -1;
    const piece = longestPiece(run, i, lexicon, elided < 0 ? run.length : elided + 4);
    if (piece === undefined) {
      const rest = run.slice(i);
      const tail = lexicon.tails.find((name) => rest.startsWith(name));
      if (tail === undefined || pieces.length === 0) return undefined;
      // "zweistündig", "treårsperiod": two hours, three years.
      const unit = TAIL_UNITS[tail];
      return unit === undefined
        ? pieces
        : [...pieces, { word: { unit: [unit] }, start: i, end: i + tail.length }];
    }
    pieces.push(piece);
    i = piece.end;
  }
  return pieces.length > 1 ? pieces : undefined;
}

const TAIL_UNITS: Readonly<Record<string, string>> = {
  minütig: "minute",
  stündig: "hour",
  tägig: "day",
  wöchig: "week",
  monatig: "month",
  jährig: "year",
  timmars: "hour",
  dagars: "day",
  veckors: "week",
  månaders: "month",
  års: "year",
  årig: "year",
};

function longestPiece(
  run: string,
  start: number,
  lexicon: Lexicon,
  most: number,
): Piece | undefined {
  // "ettusen" for "ett tusen".
  const ett = lexicon.words.get("ett");
  if (lexicon.language === "sv" && ett !== undefined && run.startsWith("ettusen", start))
    return { word: ett, start, end: start + 2 };
  if (!mayStartAt(run, start, lexicon.starts)) return undefined;
  for (let end = most; end > start + 1; end -= 1) {
    const form = run.slice(start, end);
    // "centottanta": Italian drops one of the vowels that meet.
    const elided = lexicon.language === "it" && form.endsWith("cent");
    const word = lexicon.words.get(elided ? `${form}o` : form);
    if (word === undefined) continue;
    if (
      word.cardinal !== undefined ||
      word.scale !== undefined ||
      word.ordinal !== undefined ||
      word.marks?.has("and")
    ) {
      // "trettioettusen": one t of three is not written.
      const joined =
        lexicon.language === "sv" && form.endsWith("ett") && run.startsWith("usen", end);
      return { word, start, end: joined ? end - 1 : end };
    }
  }
  return undefined;
}
