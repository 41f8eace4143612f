import type { Atom } from "../atom.ts";
import type { Texts } from "../texts.ts";

/**
 * Tell whether a number that only the translation has answers an idiom or counts nothing: the carbon 14 of "carbon-date", the
 * fifteen days of "a fortnight", the quarter of "an hour and a quarter", 555 where Thai laughs (*ha, ha, ha*).
 */
export function countsNothing({ part, mention }: Atom, { source, target, to }: Texts): boolean {
  const { value } = part;
  // The name of the illness has its year in it, or has not.
  if (value.n === 19n && COVID.test(target.slice(0, part.span.start)) && /\bcovid\b/iu.test(source))
    return true;
  // "a day and a half".
  if (value.n === 3n && value.d === 2n) return HALF_MORE.test(source);
  if (value.d !== 1n) return false;
  // "hexadecimal": 16進数, 十六进制.
  if (BASES.has(value.n) && BASE.test(source) && COUNTED_IN.test(target.slice(part.span.end)))
    return true;
  if (to.language === "th" && LAUGHTER.test(mention.text)) return true;
  // "They carbon-date me": by carbon 14.
  if (value.n === 14n && CARBON.test(source)) return true;
  // Romance languages count both ends: *quinze jours*.
  if ((value.n === 14n || value.n === 15n) && mention.unit.includes("day"))
    if (FORTNIGHT.test(source)) return true;
  // "an hour and a quarter": 1時間15分.
  const quarters = value.n % 15n === 0n && value.n < 60n && mention.unit.includes("minute");
  return quarters && PARTS_OF_HOUR.test(source);
}

const BASES: ReadonlySet<bigint> = new Set([2n, 8n, 10n, 16n]);
const BASE = /\b(?:hex|binar|decimal|octal)/iu;
const COUNTED_IN = /^\s?(?:進|进|진[수법])/u;
const COVID = /covid(?:em|u|a|om)?[-‐‑–]$/iu;
const PARTS_OF_HOUR = /\b(?:half|quarters?)\b/iu;
const HALF_MORE = /\band a half\b/iu;
const CARBON = /\b(?:radio)?carbon\b/iu;
const FORTNIGHT = /\bfortnight/iu;
const LAUGHTER = /^(?:5{3,}|๕{3,})\+*$/u;
