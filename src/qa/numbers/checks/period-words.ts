import type { Atom } from "../atom.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import { normalize } from "../lex/normalize.ts";

/** How many years a word for a stretch of time means. */
const YEARS: Readonly<Record<string, bigint>> = { decade: 10n, century: 100n };

/** "Three months" as a quarter of the year. */
const QUARTER_OF_YEAR =
  /\bquarter|quartal|kwarta[lł]|kvart[aá]l|квартал|trimest|kuartal|triwulan|çeyrek|तिमाही|ไตรมาส|quý|四半期|季度|분기|سه.?ماهه|الربع/iu;

/** "Fifteen minutes" as a quarter of an hour. */
const QUARTER_OF_HOUR =
  /quarter of an hour|viertelstunde|quart d['’]heure|quarto d['’]ora|cuarto de hora|quarto de hora|kwadrans|kwartier|kvart|čtvrthodin|четверть часа|четверти часа|чверть години|ربع ساعة|یک ربع|一刻|seperempat jam|çeyrek saat/iu;

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
  if (value.d !== 1n) return false;
  const { s } = normalize(text, lexicon.language);
  const words = s.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (value.n === 3n && mention.unit.includes("month") && QUARTER_OF_YEAR.test(s)) return true;
  if (value.n === 15n && mention.unit.includes("minute") && QUARTER_OF_HOUR.test(s)) return true;
  if (value.n === 7n && mention.unit.includes("day"))
    return words.some((word) => lexicon.words.get(word)?.unit?.includes("week") === true);
  if (!mention.unit.includes("year")) return false;
  if (value.n === 100n && lexicon.language === "en" && CENTENARY.test(text)) return true;
  const unit = Object.keys(YEARS).find((name) => value.n === YEARS[name]);
  if (unit === undefined) return false;
  return words.some((word) => lexicon.words.get(word)?.unit?.includes(unit) === true);
}
