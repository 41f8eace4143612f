import {
  type Learned,
  learnLexicon,
  learnRatio,
  type Pairing,
  pairUnits,
  type WordPair,
} from "../../adopt/index.ts";
import type { Side } from "./read-side.ts";

/** A document and its translation, both read. */
export interface Sides {
  readonly source: Side;
  readonly target: Side;
}

/** Documents of one locale, paired, and what the pairs taught. */
export interface PairedSides {
  /** In the order of what was given. */
  readonly pairings: readonly Pairing[];
  /** Pair two further sides of the locale by what was learned. */
  pair(sides: Sides): Pairing;
}

/**
 * Pair the units of all documents of one locale: once without knowing the language, then again by the
 * words and lengths that the likely pairs of the first time have taught.
 */
export function pairSides(all: readonly Sides[]): PairedSides {
  const first = all.map(({ source, target }) => pairUnits(source.units, target.units));
  const words: WordPair[] = [];
  const texts: [string, string][] = [];
  const from = first.map(({ pairs }, index) => {
    const { source, target } = all[index]!;
    const known = pairs.filter(
      (pair) => pair.confidence >= 0.9 && pair.source.length === 1 && pair.target.length === 1,
    );
    for (const pair of known) {
      const [left, right] = [source.units[pair.source[0]!]!, target.units[pair.target[0]!]!];
      words.push({ source: left.tokens, target: right.tokens });
      texts.push([left.text, right.text]);
    }
    return new Map(known.map((pair) => [pair.source[0]!, pair.target[0]!]));
  });
  const learned: Learned = { lexicon: learnLexicon(words), ratio: learnRatio(texts) };
  return {
    pairings: all.map(({ source, target }, index) =>
      pairUnits(source.units, target.units, { ...learned, from: from[index]! }),
    ),
    pair: ({ source, target }) => pairUnits(source.units, target.units, learned),
  };
}
