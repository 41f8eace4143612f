import type { Atom } from "../atom.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import { normalize } from "../lex/normalize.ts";

/** How many years a word for a stretch of time means. */
const YEARS: Readonly<Record<string, bigint>> = { decade: 10n, century: 100n };

const CENTENARY = /\bcentenn?(?:ary|ial)/iu;

/**
 * Whether a number of years is said by a word of the other text: "10 years" for "the decade".
 *
 * The words are CLDR's names of the units, which stand without a number where there is one of them.
 */
export function isPeriodInWords({ mention, part }: Atom, text: string, lexicon: Lexicon): boolean {
  const { value } = part;
  const fortnight =
    (value.n === 2n && mention.unit.includes("week")) ||
    (value.n === 14n && mention.unit.includes("day"));
  if (fortnight && value.d === 1n && lexicon.language === "en" && /\bfortnight/iu.test(text))
    return true;
  // "working round the clock": 24時間体制で.
  const clock = value.n === 24n && mention.unit.includes("hour");
  if (clock && lexicon.language === "en" && /\bround[\s-]the[\s-]clock\b|\b24\/7\b/iu.test(text))
    return true;
  if (!mention.unit.includes("year") || value.d !== 1n) return false;
  if (value.n === 100n && lexicon.language === "en" && CENTENARY.test(text)) return true;
  const unit = Object.keys(YEARS).find((name) => value.n === YEARS[name]);
  if (unit === undefined) return false;
  const { s } = normalize(text, lexicon.language);
  const words = s.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => lexicon.words.get(word)?.unit?.includes(unit) === true);
}
