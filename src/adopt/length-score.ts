/** How lengths of texts and of their translations go together in one pair of documents. */
export interface LengthModel {
  /** The logarithm of target length to source length, where both say the same. */
  readonly ratio: number;
  /** Mean and deviation of the logarithms of all target lengths. */
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Estimate the model from all lengths of both sides; `ratio` where pairs that are known to belong together
 * have told it.
 */
export function lengthModel(
  source: readonly string[],
  target: readonly string[],
  ratio: number = clamp(Math.log((total(target) + 1) / (total(source) + 1)), -1.6, 1),
): LengthModel {
  const logs = target.map(logLength);
  const mean = average(logs);
  const deviation = Math.max(0.5, Math.sqrt(average(logs.map((log) => (log - mean) ** 2))));
  return { ratio, mean, deviation };
}

/** Learn the ratio of the model from texts that belong together; nothing from too few. */
export function learnRatio(known: readonly (readonly [string, string])[]): number | undefined {
  const long = known.filter(([text]) => text.length >= 20);
  if (long.length < 8) return undefined;
  return median(long.map(([from, to]) => logLength(to) - logLength(from)));
}

/**
 * Score how well two lengths fit, as a logarithm of odds against two texts that met by chance.
 *
 * After Gale and Church, "A program for aligning sentences in bilingual corpora" (1993), with
 * logarithms: the deviation of a translation's length shrinks as the text grows.
 */
export function lengthScore(
  source: TextLength,
  target: TextLength,
  { ratio }: LengthModel,
): number {
  const { spread } = source.length < target.length ? source : target;
  const together = normal(target.log - source.log - ratio, spread);
  return clamp(together - target.apart, -9, 2.5);
}

/** The length of a text in UTF-16 units, and what follows from it alone. */
export interface TextLength {
  readonly length: number;
  readonly log: number;
  /** How far a translation's length lies from what is expected of the text, where it is the longer one. */
  readonly spread: Deviation;
  /** How likely such a length is by chance, as a logarithm. */
  readonly apart: number;
}

/** Measure a text of a document that has this model. */
export function measure(text: string, { mean, deviation }: LengthModel): TextLength {
  const { length } = text;
  const log = logLength(text);
  const spread = deviationOf(Math.sqrt(0.035 + 2.5 / (length + 4)));
  return { length, log, spread, apart: normal(log - mean, deviationOf(deviation)) };
}

/** A standard deviation, as densities ask for it. */
interface Deviation {
  readonly twiceSquare: number;
  readonly log: number;
}

function deviationOf(deviation: number): Deviation {
  return { twiceSquare: 2 * deviation ** 2, log: Math.log(deviation) };
}

function logLength(text: string): number {
  return Math.log(text.length + 2);
}

/** The logarithm of the density, without the constant that both share. */
function normal(distance: number, { twiceSquare, log }: Deviation): number {
  return -(distance ** 2) / twiceSquare - log;
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function total(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
