import { type Lexicon, type LexiconEntry, shareOf } from "./lexicon.ts";
import { holds, type NumberSet, numberSet } from "./number-set.ts";
import type { AdoptUnit } from "./unit.ts";

/** Scores the words of two units by what a lexicon knows of them. */
export interface LexiconScorer {
  /** Look up the words of a source unit. */
  readSource(tokens: readonly string[]): readonly ExpectedWord[];
  /** Look up the words of a target unit. */
  readTarget(tokens: readonly string[]): NumberSet;
  /**
   * Score how well the words of two units fit, as a logarithm of odds. `learned` where this very pair
   * was among those the lexicon was learned from: what the pair itself taught is then left aside.
   */
  score(source: readonly ExpectedWord[], target: NumberSet, learned: boolean): number;
}

/** A word of the source, with its answers as the target's numbers; those that are nowhere in it have none. */
export interface ExpectedWord {
  readonly entry: LexiconEntry;
  readonly numbers: readonly number[];
  readonly gains: readonly number[];
}

/** Make the function that scores the words of a document's units and of those of its translation. */
export function lexiconScorer(lexicon: Lexicon, target: readonly AdoptUnit[]): LexiconScorer {
  const numbers = new Map<string, number>();
  for (const { tokens } of target)
    for (const word of tokens) if (!numbers.has(word)) numbers.set(word, numbers.size);
  return {
    readSource: (tokens) =>
      lexicon.read(tokens).map((entry) => {
        const there = entry.answers.filter(({ word }) => numbers.has(word));
        return {
          entry,
          numbers: there.map(({ word }) => numbers.get(word)!),
          gains: there.map(({ gain }) => gain),
        };
      }),
    readTarget: (tokens) =>
      numberSet(
        tokens.map((word) => numbers.get(word)!),
        numbers.size,
      ),
    score(source, { bits }, learned) {
      if (learned) return clamp(withoutItself(source, (word) => isIn(bits, numbers.get(word))));
      let sum = 0;
      for (const word of source) {
        let gain = NOTHING;
        for (let at = 0; at < word.numbers.length; at++) {
          if (holds(bits, word.numbers[at]!)) gain = Math.max(gain, 0, word.gains[at]!);
        }
        sum += gain === NOTHING ? word.entry.missing : gain;
      }
      return clamp(sum);
    },
  };
}

/** No answer is there: what one says is never less than 0. */
const NOTHING = -1;

function isIn(bits: Uint32Array, number: number | undefined): boolean {
  return number !== undefined && holds(bits, number);
}

/** The same where each word and its answers have been seen once less. */
function withoutItself(
  source: readonly ExpectedWord[],
  isThere: (word: string) => boolean,
): number {
  let sum = 0;
  for (const { entry } of source) {
    let gain: number | undefined;
    let expected = 0;
    for (const { word, together, chance } of entry.answers) {
      const there = isThere(word);
      const both = together - (there ? 1 : 0);
      if (both < 2) continue;
      const share = shareOf(both, entry.own - 1);
      expected = Math.max(expected, share);
      if (there) gain = Math.max(gain ?? 0, Math.log(share / chance));
    }
    if (expected > 0) sum += gain ?? Math.log(1.1 - Math.min(1, expected));
  }
  return sum;
}

function clamp(sum: number): number {
  return Math.min(8, Math.max(-5, sum * 0.4));
}
