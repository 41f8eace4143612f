/** Write a number with its noun: `1 error`, `1,200 units`. */
export function count(number: number, noun: string): string {
  return `${formatCount(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** Write a number with commas between thousands, in every locale of the machine. */
export function formatCount(number: number): string {
  // Whole numbers below a thousand need no locale data, which take a while to load.
  return Number.isInteger(number) && Math.abs(number) < 1000
    ? String(number)
    : number.toLocaleString("en-US");
}
