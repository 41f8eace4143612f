import type { Rational } from "../rational.ts";
import { show } from "../rational.ts";
import type { Separators } from "../lex/separators.ts";

/** Write a value with the marks of a locale, in ASCII digits: `12.000`, `2,5`. */
export function formatValue(value: Rational, own: Separators): string {
  return formatLiteral(value, true, own, "");
}

/**
 * Write a value in digits as the locale does. `like` is how it is written now: decimals that are
 * zero are kept (`2.50`). Where `grouped` is false no separators of thousands are put in.
 */
export function formatLiteral(
  value: Rational,
  grouped: boolean,
  own: Separators,
  like: string,
): string {
  const plain = show(value);
  if (plain.includes("/")) return plain;
  const [whole = "0", places = ""] = plain.split(".");
  const zeros = /[.,٫](\d+)$/u.exec(like);
  const wanted = zeros !== null && !grouped ? (zeros[1] ?? "").length : places.length;
  const decimals = places.padEnd(wanted, "0");
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = sign === "" ? whole : whole.slice(1);
  const body =
    grouped && digits.length >= 3 + Math.max(1, own.minimum) ? group(digits, own) : digits;
  return `${sign}${body}${decimals === "" ? "" : own.decimal + decimals}`;
}

function group(digits: string, own: Separators): string {
  const size = own.secondary === 0 ? 3 : own.secondary;
  const groups = [digits.slice(-3)];
  let rest = digits.slice(0, -3);
  while (rest.length > 0) {
    groups.unshift(rest.slice(-size));
    rest = rest.slice(0, -size);
  }
  return groups.join(own.group);
}
