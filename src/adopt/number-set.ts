/** Numbers from 0 up, each once, in the order in which they were given. */
export interface NumberSet {
  readonly numbers: readonly number[];
  /** A bit for each number that may be in it. */
  readonly bits: Uint32Array;
}

/** Make a set of numbers below `size`; one that is given twice counts once. */
export function numberSet(numbers: Iterable<number>, size: number): NumberSet {
  const bits = new Uint32Array((size >>> 5) + 1);
  const each: number[] = [];
  for (const number of numbers) {
    if (holds(bits, number)) continue;
    bits[number >>> 5]! |= 1 << (number & 31);
    each.push(number);
  }
  return { numbers: each, bits };
}

/** Tell whether a number is in the set with these bits. */
export function holds(bits: Uint32Array, number: number): boolean {
  return (bits[number >>> 5]! & (1 << (number & 31))) !== 0;
}
