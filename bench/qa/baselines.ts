/**
 * What the published number checks of other tools do, re-implemented from their documentation and
 * behaviour, to be measured on the same data. Each says whether it would flag a pair.
 */
export const BASELINES: Readonly<Record<string, (source: string, target: string) => boolean>> = {
  /** Translate Toolkit `numbers`: runs of digits of the source have to stand in the target as often. */
  pofilter: (source, target) =>
    [...new Set(source.match(/[0-9]+(?:\.[0-9]+)*°?/gu) ?? [])].some(
      (number) => count(source, number) !== count(target, number),
    ),
  /** Weblate has no check of numbers. */
  Weblate: () => false,
  /** Tolgee: strings of digits, points and commas of the source that are not in the target. */
  Tolgee: (source, target) => {
    const pattern = /\d+(?:[.,]\d+)*/gu;
    const there = tally(target.match(pattern) ?? []);
    return [...tally(source.match(pattern) ?? [])].some(
      ([number, n]) => (there.get(number) ?? 0) < n,
    );
  },
  /** OmegaT's parser of values: digits of all scripts, the point is decimal, the comma no separator. */
  OmegaT: (source, target) => {
    const values = (text: string): Map<string, number> =>
      tally((ascii(text).match(/\d+(?:\.\d+)?/gu) ?? []).map((number) => String(Number(number))));
    const [left, right] = [values(source), values(target)];
    return left.size !== right.size || [...left].some(([value, n]) => right.get(value) !== n);
  },
};

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function tally(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function ascii(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (
      zero > 0 &&
      /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) &&
      (digit.codePointAt(0) ?? 0) - zero < 9
    )
      zero -= 1;
    return String((digit.codePointAt(0) ?? 0) - zero);
  });
}
