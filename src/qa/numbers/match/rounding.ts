import type { Rational } from "../rational.ts";

/**
 * Say whether a converted value is what a translator would write for it: `exact` is what the source comes to,
 * `step` what half a unit of the source's last place comes to, `written` the target's figure. Round figures are
 * rounded: 650 pounds (294.8 kg) are 290, 295 or 300 kg, 3 inches (7.62 cm) are 7, 7.5 or 8 cm; 227 or 312 are neither.
 */
export function isRounded(exact: number, step: number, written: Rational): boolean {
  const figure = Number(written.n) / Number(written.d);
  const off = Math.abs(exact - figure);
  const size = Math.abs(exact);
  const [width, places] = lastPlace(written);
  // Nobody rounds by more than a tenth; a single digit cannot do better than half of itself.
  const most = size * (size < 10 || Math.abs(figure) < 10 ? 0.25 : 0.105);
  const cut = places === 1 ? width : width / 2;
  // "12 mm" for half an inch: cut off, not rounded.
  if (exact > figure && off < width && width <= 1 && off <= most * 0.6) return true;
  return off <= Math.min(most, Math.max(isRound(written) ? step : 0, cut)) + 1e-9;
}

/** Half a unit of the last place of a figure as it is written in the source: 5 for 650, 0.5 for 12. */
export function halfOfLastPlace(value: Rational): number {
  const [width] = lastPlace(value);
  return Math.abs(Number(value.n) / Number(value.d)) < 10 ? 0.5 : width / 2;
}

function isRound(value: Rational): boolean {
  const [width] = lastPlace(value);
  if (width < 0.5) return false;
  return width !== 1 || Math.abs(Number(value.n) / Number(value.d)) < 10;
}

/** What the last digit that is not 0 counts, fives by fives; and how many digits stand before it and with it. */
function lastPlace({ n, d }: Rational): [width: number, digits: number] {
  const [whole = "0", rest = ""] = decimals(n < 0n ? -n : n, d).split(".");
  const digits = (whole + rest).replace(/^0+/u, "");
  const plain = digits.replace(/0+$/u, "");
  const place = 10 ** (digits.length - plain.length - rest.length);
  return [plain.endsWith("5") && plain.length > 1 ? 5 * place : place, plain.length];
}

function decimals(n: bigint, d: bigint): string {
  const scaled = (n * 1000n) / d;
  return `${scaled / 1000n}.${String(scaled % 1000n).padStart(3, "0")}`.replace(/\.?0+$/u, "");
}
