import type { Atom } from "../atom.ts";
import { exchangeFinding } from "./exchange-finding.ts";
import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { equal } from "../rational.ts";
import type { Texts } from "../texts.ts";
import { isYearSpan } from "./is-year-span.ts";
import { YEAR_WORDS } from "../words/year-words.ts";

/**
 * Find years that have changed places with another number: "im Jahr 61.300 lebten dort 2019 Menschen", and a year that
 * has become an age: "starb 62 im Alter von 2009 Jahren". Pairs that are found are put in `seen`; those that are there
 * are left alone.
 */
export function checkYears(
  pairs: readonly Pair[],
  seen: Set<Pair>,
  { source, target, to }: Texts,
): NumberFinding[] {
  const years = pairs.filter((pair) => !seen.has(pair) && isYear(pair.source));
  // "last year 1,127" as "vorig jaar 1.127": a year that is not told by its number.
  if (years.length === 0 || /(?<!-)\byear\b/iu.test(source)) return [];
  const findings: NumberFinding[] = [];
  for (const year of years) {
    if (isMarked(year.target, target, to.language)) continue;
    const long = LASTING.has(to.language) && year.target.mention.unit.includes("year");
    const other = pairs.find(
      (pair) =>
        pair !== year &&
        !seen.has(pair) &&
        isAmount(pair, source) &&
        !equal(pair.value, year.value) &&
        (isMarked(pair.target, target, to.language) ||
          (long && pair.source.part.value.n <= 120n && pair.target.mention.unit.length === 0)),
    );
    if (other === undefined) continue;
    seen.add(year).add(other);
    findings.push(exchangeFinding("warning", year, other, 0.7));
  }
  return findings;
}

/** Languages in which a word for years behind a number says how many they are; "2018 års" is of that year. */
const LASTING = new Set("ar cs de es fa fr hi id it nl pt".split(" "));

/** 2019, as it stands in an English date. */
function isYear({ mention, part }: Atom): boolean {
  return (
    mention.unit.length === 0 &&
    mention.parts.length === 1 &&
    part.value.d === 1n &&
    part.value.n >= 1500n &&
    part.value.n <= 2100n &&
    /^\d{4}$/u.test(mention.text)
  );
}

/** A number in digits that is no year and does not count years. */
function isAmount({ source: atom, target, converted }: Pair, text: string): boolean {
  const { mention, part } = atom;
  return (
    !converted &&
    !isYearSpan(atom) &&
    atom.type === "quantity" &&
    // 1412 is a year as well, where nothing says that it is an amount.
    !(mention.unit.length === 0 && /^1\d{3}$/u.test(mention.text)) &&
    !isYear(atom) &&
    !mention.vague &&
    part.form !== "words" &&
    target.part.form !== "words" &&
    !mention.unit.includes("year") &&
    // What has kept its unit has not gone where a year stood.
    !mention.unit.some((unit) => target.mention.unit.includes(unit)) &&
    !/\byears?\s$/iu.test(text.slice(Math.max(0, part.span.start - 8), part.span.start))
  );
}

function isMarked({ part: { span } }: Atom, text: string, language: string): boolean {
  const { before, after } = patternsOf(language);
  const start = text.slice(Math.max(0, span.start - REACH), span.start);
  // "в 1974 году 20 станций": the word for a year is that of the year before it.
  const at = before?.exec(start)?.index ?? 0;
  return (
    (before?.test(start) === true && !/\d\s?$/u.test(start.slice(0, at))) ||
    after?.test(text.slice(span.end, span.end + REACH)) === true
  );
}

const REACH = 16;
const cache = new Map<string, { before?: RegExp; after?: RegExp }>();

function patternsOf(language: string): { before?: RegExp; after?: RegExp } {
  let known = cache.get(language);
  if (known === undefined) {
    const { before, after } = YEAR_WORDS[language] ?? {};
    const joined = /^(?:ja|ko|zh|th)$/u.test(language);
    const [start, end] = joined
      ? ["", ""]
      : [String.raw`(?<![\p{L}\p{M}])`, String.raw`(?![\p{L}\p{M}])`];
    known = {
      ...(before === undefined ? {} : { before: new RegExp(`${start}(?:${before})\\s$`, "iu") }),
      ...(after === undefined ? {} : { after: new RegExp(`^\\s?(?:${after})${end}`, "iu") }),
    };
    if (joined && before !== undefined) known.before = new RegExp(`(?:${before})\\s?$`, "u");
    cache.set(language, known);
  }
  return known;
}
