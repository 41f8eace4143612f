/** Write a number with its noun: `1 error`, `1,200 units`. */
export function count(number: number, noun: string): string {
  return `${formatCount(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** Write a number with commas between thousands, in every locale of the machine. */
export function formatCount(number: number): string {
  return number.toLocaleString("en-US");
}
