/**
 * Tell whether a number stands in a text in Roman capitals, as kings, councils and games are counted: 14 in "Louis XIV".
 * One letter proves nothing.
 */
export function isRomanThere(value: bigint, text: string): boolean {
  if (value < 2n || value > 399n) return false;
  const numeral = romanOf(Number(value));
  return (
    numeral.length > 1 &&
    new RegExp(`(?<![\\p{L}\\p{N}])${numeral}(?![\\p{L}\\p{N}])`, "u").test(text)
  );
}

function romanOf(value: number): string {
  let rest = value;
  let numeral = "";
  for (const [letters, size] of SIZES) {
    numeral += letters.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return numeral;
}

const SIZES: readonly (readonly [letters: string, size: number])[] = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];
