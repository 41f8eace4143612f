import type { Matching } from "../match/match-mentions.ts";
import type { NumberFinding } from "../number-finding.ts";
import { show } from "../rational.ts";
import { pairFinding } from "./pair-finding.ts";
import type { Texts } from "../texts.ts";

/**
 * Find months that no year has, where months are told in digits: 26월, "tháng 80", 7.1月 for a month of the source
 * that has changed places with another number.
 */
export function checkMonths(matching: Matching, { target, to }: Texts): NumberFinding[] {
  const pattern = MONTHS[to.language];
  if (pattern === undefined) return [];
  const findings: NumberFinding[] = [];
  for (const { source, target: atom } of matching.pairs) {
    const { value, form } = atom.part;
    if (form !== "digits" || atom.type !== "quantity") continue;
    if (value.d === 1n && value.n >= 1n && value.n <= 12n) continue;
    const { start, end } = atom.part.span;
    if (
      !pattern.test(`${target.slice(Math.max(0, start - 8), start)}#${target.slice(end, end + 3)}`)
    )
      continue;
    const expected = source.mention.text;
    const found = `${show(value)} as a month`;
    findings.push(
      pairFinding("numbers/date", "warning", expected, found, { source, target: atom }, 0.7),
    );
  }
  return findings;
}

/** What makes a number a month; not of 月間 and of 월급. */
const MONTHS: Readonly<Record<string, RegExp>> = {
  ja: /#\s?月(?!間|額|次)/u,
  zh: /#\s?月(?!間|间|薪|租)/u,
  ko: /#\s?월(?![가-힣])|#\s?월(?:에|의|은|까지|부터|과|이|초|말)/u,
  vi: /tháng\s#/iu,
};
