import type { Lexicon, Word } from "./lexicon.ts";

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
    const piece = longestPiece(run, i, lexicon);
    if (piece === undefined) {
      const rest = run.slice(i);
      const tail = pieces.length > 0 && lexicon.tails.some((name) => rest.startsWith(name));
      return tail ? pieces : undefined;
    }
    pieces.push(piece);
    i = piece.end;
  }
  return pieces.length > 1 ? pieces : undefined;
}

function longestPiece(run: string, start: number, lexicon: Lexicon): Piece | undefined {
  for (let end = run.length; end > start + 1; end -= 1) {
    const word = lexicon.words.get(run.slice(start, end));
    if (word === undefined) continue;
    if (
      word.cardinal !== undefined ||
      word.scale !== undefined ||
      word.ordinal !== undefined ||
      word.marks?.has("and")
    ) {
      return { word, start, end };
    }
  }
  return undefined;
}
