import type { Atom } from "../atom.ts";
import { countedBy } from "./counted-by.ts";
import type { Matching } from "../match/match-mentions.ts";
import type { NumberFinding } from "../number-finding.ts";
import type { Pair } from "../pair.ts";
import { pairFinding } from "./pair-finding.ts";
import { isSameUnit } from "../match/same-unit.ts";
import type { Texts } from "../texts.ts";

/**
 * Find a value that has changed places with a "1" that only the translation has in digits: "16 eggs per day" as
 * 16日に1個 instead of 1日に16個, "one costs $5" as 5つ…1ドル. The source says "a", "each" or "per" for it, so it answers
 * nothing; what it stands at tells that it is in the wrong place. Pairs that are found are put in `seen`.
 */
export function checkOnes(matching: Matching, seen: Set<Pair>, texts: Texts): NumberFinding[] {
  const ones = onesOf(matching);
  if (ones.length === 0) return [];
  const findings: NumberFinding[] = [];
  for (const pair of matching.pairs) {
    if (seen.has(pair) || !isOpen(pair)) continue;
    const one = ones.find((atom) => hasUnitOf(atom, pair, texts) || leftUnit(atom, pair, texts));
    if (one === undefined) continue;
    seen.add(pair);
    const { text } = pair.source.mention;
    const found = one.mention.text;
    findings.push(
      pairFinding("numbers/swapped", "warning", text, found, { ...pair, target: one }, 0.6),
    );
  }
  return findings;
}

/** The ones in digits that no number of the source answers. */
function onesOf({ pairs, added, excused }: Matching): Atom[] {
  const vague = pairs.flatMap(({ source, target }) => (source.mention.vague ? [target] : []));
  return [...vague, ...added, ...excused].filter(
    ({ part, type, mention }) =>
      type === "quantity" &&
      part.form === "digits" &&
      mention.parts.length === 1 &&
      part.value.n === 1n &&
      part.value.d === 1n,
  );
}

function isOpen({ source, target, converted }: Pair): boolean {
  const counts = [source, target].every(
    ({ type, mention, part }) =>
      type === "quantity" && part.role === "value" && !mention.vague && mention.kind !== "fraction",
  );
  const one = source.part.value.n === 1n && source.part.value.d === 1n;
  return counts && !converted && !one && target.part.form === "digits";
}

/** 5つ…1ドル: the unit of the source's value stands at the one, and the value counts something else now. */
function hasUnitOf(one: Atom, { source, target }: Pair, { target: text, to }: Texts): boolean {
  const own = source.mention.unit;
  const shares = (atom: Atom): boolean => own.some((unit) => isSameUnit(unit, atom.mention.unit));
  if (own.length === 0 || shares(target) || !shares(one)) return false;
  return target.mention.unit.length > 0 || hasCounter(target, text, to.language);
}

/** 16日に1個: the value stands at a unit that the source has after "per", and the one at none. */
function leftUnit(one: Atom, { source, target }: Pair, texts: Texts): boolean {
  if (source.mention.unit.length > 0 || one.mention.unit.length > 0) return false;
  if (texts.from.language !== "en" || !hasCounter(one, texts.target, texts.to.language))
    return false;
  // 34歳 is no year of "a year".
  if (countedBy(target, texts.target, texts.to.language) === "age") return false;
  return target.mention.unit.some((unit) => PER[unit]?.test(texts.source) === true);
}

/** Whether a counter is joined to a value: 個, つ, 人. */
function hasCounter(atom: Atom, text: string, language: string): boolean {
  if (!/^(?:ja|ko|zh)$/u.test(language)) return countedBy(atom, text, language) !== undefined;
  const after = text.slice(atom.mention.span.end).trimStart();
  return /^[\p{Script=Han}つ가-힣]/u.test(after) && !/^[目分以人々]/u.test(after);
}

const PER: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ["minute", "hour", "day", "week", "month", "year", "gallon", "mile", "pound", "liter"].map(
    (unit) => [unit, new RegExp(String.raw`\b(?:per|an?|each|every|one)\s${unit}\b`, "u")],
  ),
);
