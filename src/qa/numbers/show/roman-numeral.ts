/** Write a whole number from 1 to 399 in Roman capitals. */
export function romanNumeral(value: bigint): string {
  let rest = Number(value);
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
