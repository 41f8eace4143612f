/** How lengths of texts and of their translations go together in one pair of documents. */
export interface LengthModel {
  /** The logarithm of target length to source length, where both say the same. */
  readonly ratio: number;
  /** Mean and deviation of the logarithms of all target lengths. */
  readonly mean: number;
  readonly deviation: number;
}

/** Estimate the model from all lengths of both sides, and from lengths known to belong together. */
export function lengthModel(
  source: readonly string[],
  target: readonly string[],
  known: readonly (readonly [string, string])[] = [],
): LengthModel {
  const logs = target.map(logLength);
  const mean = average(logs);
  const deviation = Math.max(0.5, Math.sqrt(average(logs.map((log) => (log - mean) ** 2))));
  const long = known.filter(([text]) => text.length >= 20);
  const ratio =
    long.length >= 8
      ? median(long.map(([from, to]) => logLength(to) - logLength(from)))
      : clamp(Math.log((total(target) + 1) / (total(source) + 1)), -1.6, 1);
  return { ratio, mean, deviation };
}

/**
 * Score how well two lengths fit, as a logarithm of odds against two texts that met by chance.
 *
 * After Gale and Church, "A program for aligning sentences in bilingual corpora" (1993), with
 * logarithms: the deviation of a translation's length shrinks as the text grows.
 */
export function lengthScore(source: TextLength, target: TextLength, model: LengthModel): number {
  const shorter = Math.min(source.length, target.length);
  const spread = Math.sqrt(0.035 + 2.5 / (shorter + 4));
  const together = normal(target.log - source.log - model.ratio, spread);
  const apart = normal(target.log - model.mean, model.deviation);
  return clamp(together - apart, -9, 2.5);
}

/** The length of a text in UTF-16 units, and its logarithm. */
export interface TextLength {
  readonly length: number;
  readonly log: number;
}

/** Measure a text. */
export function measure(text: string): TextLength {
  return { length: text.length, log: logLength(text) };
}

function logLength(text: string): number {
  return Math.log(text.length + 2);
}

/** The logarithm of the density, without the constant that both share. */
function normal(distance: number, deviation: number): number {
  return -(distance ** 2) / (2 * deviation ** 2) - Math.log(deviation);
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
