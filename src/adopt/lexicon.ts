/** The words of a text and those of its translation, each once. */
export interface WordPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** What words become in translation, learned from pairs that are known. */
export interface Lexicon {
  /** Look up the words of a source text, once for all texts that it is compared with. */
  read(source: readonly string[]): readonly LexiconEntry[];
}

/** A word of the source that the lexicon knows. */
export interface LexiconEntry {
  /** In how many pairs it was. */
  readonly own: number;
  readonly answers: readonly Answer[];
  /** What it says where none of its answers is there, as a logarithm of odds. */
  readonly missing: number;
}

/** A word of the target that goes with a word of the source. */
export interface Answer {
  readonly word: string;
  /** In how many pairs both words were. */
  readonly together: number;
  /** The share of all targets that hold the word. */
  readonly chance: number;
  /** What it says where it is there, as a logarithm of odds. */
  readonly gain: number;
}

/**
 * Learn which words of a source go with which words of its translations.
 *
 * Words are associated where they occur together more often than by chance (Dunning's log-likelihood
 * ratio, 1993). It knows no dictionary: whatever two languages, what it knows comes from the project's
 * own documents. With few pairs it knows little and says 0.
 */
export function learnLexicon(all: readonly WordPair[]): Lexicon {
  const pairs = all.slice(0, MOST_PAIRS);
  const count = pairs.length;
  const sources = frequencies(pairs.map(({ source }) => source));
  const targets = frequencies(pairs.map(({ target }) => target));
  const useful = (frequency: number | undefined): boolean =>
    frequency !== undefined && frequency >= 2 && frequency <= Math.max(4, count * COMMON);
  const together = new Map<string, Map<string, number>>();
  for (const { source, target } of pairs) {
    const known = target.filter((word) => useful(targets.get(word)));
    for (const word of source) {
      if (!useful(sources.get(word))) continue;
      const row = together.get(word) ?? new Map<string, number>();
      together.set(word, row);
      for (const other of known) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  const entries = new Map<string, LexiconEntry>();
  for (const [word, row] of together) {
    const own = sources.get(word) ?? 0;
    const best = [...row]
      .filter(([, both]) => both >= 2 && both / own >= 0.3)
      .map(([other, both]) => {
        const there = targets.get(other) ?? 0;
        return {
          word: other,
          together: both,
          chance: there / count,
          g: association(both, own, there, count),
        };
      })
      .filter(({ g }) => g > 8)
      .sort((a, b) => b.g - a.g || (a.word < b.word ? -1 : 1))
      .slice(0, 4);
    if (best.length > 0) entries.set(word, entryOf(own, best));
  }
  return { read: (source) => source.flatMap((word) => entries.get(word) ?? []) };
}

function entryOf(own: number, best: readonly Omit<Answer, "gain">[]): LexiconEntry {
  const answers = best.map(({ word, together, chance }) => {
    const gain = Math.log(shareOf(together, own) / chance);
    return { word, together, chance, gain };
  });
  const expected = Math.max(...answers.map(({ together }) => shareOf(together, own)));
  return { own, answers, missing: Math.log(1.1 - Math.min(1, expected)) };
}

/** How often an answer is there where the word is, with doubt where little was seen. */
export function shareOf(together: number, own: number): number {
  return (together + 0.5) / (own + 1);
}

const MOST_PAIRS = 4000;
const COMMON = 0.15;

function frequencies(texts: readonly (readonly string[])[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const words of texts) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** Dunning's G² for two events in `count` trials. */
function association(both: number, left: number, right: number, count: number): number {
  if (both * count <= left * right) return 0;
  const cells = [
    [both, (left * right) / count],
    [left - both, (left * (count - right)) / count],
    [right - both, ((count - left) * right) / count],
    [count - left - right + both, ((count - left) * (count - right)) / count],
  ] as const;
  return cells.reduce(
    (sum, [seen, due]) => (seen > 0 && due > 0 ? sum + 2 * seen * Math.log(seen / due) : sum),
    0,
  );
}
