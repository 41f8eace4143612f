import type { Atom, AtomClass } from "../atom.ts";
import type { NumberFinding } from "../number-finding.ts";
import { isGrouped, mayBeYear } from "./is-year-span.ts";
import type { Pair } from "../pair.ts";
import { equal } from "../rational.ts";
import type { Texts } from "../texts.ts";
import { pairFinding } from "./pair-finding.ts";

/** "4,000 … 20,000 to 25,000" as "20,000 … 4,000 to 25,000": a value has gone into a range for its end. */
export function acrossRanges(pairs: readonly Pair[], seen: Set<Pair>): NumberFinding[] {
  const inRange = ({ mention, part }: Atom): boolean =>
    mention.kind === "range" && part.role !== "value";
  const outside = (atom: Atom): boolean => isPlain(atom);
  const into = pairs.filter((pair) => outside(pair.source) && inRange(pair.target));
  const outOf = pairs.filter((pair) => inRange(pair.source) && outside(pair.target));
  const findings: NumberFinding[] = [];
  for (const [i, pair] of into.entries()) {
    const other = outOf[i];
    if (other === undefined || equal(pair.value, other.value)) continue;
    seen.add(pair);
    seen.add(other);
    const expected = `${pair.source.mention.text} and ${other.source.mention.text}`;
    const found = `${other.target.mention.text} and ${pair.target.mention.text}`;
    findings.push(pairFinding("numbers/swapped", "error", expected, found, pair, 0.85));
  }
  return findings;
}

/** Two values that have exchanged what they are: "700 people, the second" as "2 people, the 700th". */
export function acrossClasses(
  pairs: readonly Pair[],
  seen: Set<Pair>,
  { source: text }: Texts,
): NumberFinding[] {
  const findings: NumberFinding[] = [];
  const crossed = pairs.filter(
    ({ source, target }) =>
      source.type !== target.type &&
      target.part.form !== "words" &&
      !(isBareYear(source) && isBareYear(target)) &&
      !isRankOrCount(source, text) &&
      source.type !== "code" &&
      target.type !== "code",
  );
  for (const [i, pair] of crossed.entries()) {
    if (seen.has(pair)) continue;
    const other = crossed
      .slice(i + 1)
      .find(
        (second) =>
          !seen.has(second) &&
          !isAlike(second.source.type, pair.source.type) &&
          isAlike(second.source.type, pair.target.type) &&
          isAlike(second.target.type, pair.source.type) &&
          !equal(second.value, pair.value),
      );
    if (other === undefined) continue;
    seen.add(pair).add(other);
    const dates = pair.source.mention === other.source.mention;
    const expected = dates
      ? pair.source.mention.text
      : `${pair.source.mention.text} and ${other.source.mention.text}`;
    const found = dates
      ? pair.target.mention.text
      : `${pair.target.mention.text} and ${other.target.mention.text}`;
    const rule = dates ? "numbers/date" : "numbers/swapped";
    findings.push(pairFinding(rule, dates ? "error" : "warning", expected, found, pair, 0.7));
  }
  return findings;
}

/** "#9", "No. 4" are ranks as much as numbers; "for the third time" is three times. */
function isRankOrCount({ part, type }: Atom, text: string): boolean {
  const numbered = /(?:#|№|\bno\.?\s?)$/iu.test(
    text.slice(Math.max(0, part.span.start - 4), part.span.start),
  );
  return (
    numbered ||
    (type === "ordinal" && /^\s(?:consecutive\s)?time\b/iu.test(text.slice(part.span.end)))
  );
}

/** "in 1563, 1593 and 1603": only the first of a list of years is said to be one. */
function isBareYear({ type, mention, part }: Atom): boolean {
  const kept = type === "year" || (type === "quantity" && mention.unit.length === 0);
  return kept && mayBeYear(part.value) && !isGrouped(mention.text);
}

/** "200. Jahrhundert" may be read as a rank, "60年代" as sixty of something. */
function isAlike(a: AtomClass, b: AtomClass): boolean {
  return a === b || (RANKS.has(a) && RANKS.has(b));
}

function isPlain({ mention, part, type }: Atom): boolean {
  return (
    type === "quantity" &&
    part.role === "value" &&
    !mention.vague &&
    part.form !== "words" &&
    mention.kind !== "fraction"
  );
}

const RANKS: ReadonlySet<AtomClass> = new Set(["ordinal", "century", "decade"]);
