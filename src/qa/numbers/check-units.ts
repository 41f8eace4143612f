import type { Atom } from "./atom.ts";
import type { Texts } from "./texts.ts";
import { formatValue } from "./format-value.ts";
import type { Matching, Pair } from "./match-mentions.ts";
import type { NumberFinding } from "./number-finding.ts";

/**
 * Find equal values whose unit or currency differs: 5 miles → 5 km, $5 → 5 €, 5% → 5. Two that have
 * changed units crosswise are swapped values.
 */
export function checkUnits({ pairs }: Matching, { to }: Texts): NumberFinding[] {
  const conflicts = pairs.filter((pair) => !pair.converted && conflict(pair.source, pair.target));
  const findings: NumberFinding[] = [];
  const done = new Set<Pair>();
  for (const pair of conflicts) {
    if (done.has(pair)) continue;
    const other = conflicts.find(
      (second) =>
        second !== pair &&
        !done.has(second) &&
        !conflict(pair.source, second.target) &&
        !conflict(second.source, pair.target),
    );
    if (other !== undefined) {
      done.add(other);
      const expected = `${pair.source.mention.text} and ${other.source.mention.text}`;
      const found = `${pair.target.mention.text} and ${other.target.mention.text}`;
      findings.push({
        rule: "numbers/swapped",
        severity: "error",
        message: `Expected ${expected}, found ${found}`,
        sourceSpan: pair.source.mention.span,
        targetSpan: pair.target.mention.span,
        expected,
        found,
        sure: 0.9,
      });
      continue;
    }
    const digits = pair.source.part.form !== "words" && pair.target.part.form !== "words";
    const lost = pair.target.mention.unit.length === 0;
    findings.push({
      rule: "numbers/unit",
      severity: digits && !lost ? "error" : "warning",
      message: `Expected ${pair.source.mention.text}, found ${pair.target.mention.text}`,
      sourceSpan: pair.source.mention.span,
      targetSpan: pair.target.mention.span,
      expected: pair.source.mention.text,
      found: pair.target.mention.text,
      sure: lost ? 0.6 : digits ? 0.9 : 0.6,
    });
  }
  for (const { source, target, value } of pairs) {
    const lost =
      source.part.value.n < 0n &&
      target.part.value.n > 0n &&
      source.part.value.n === -target.part.value.n;
    if (
      !lost ||
      source.part.form === "words" ||
      source.mention.unit.length === 0 ||
      source.part.role !== "value"
    )
      continue;
    const expected = `${source.mention.text} (${formatValue(source.part.value, to.separators)})`;
    findings.push({
      rule: "numbers/value",
      severity: "warning",
      message: `Expected ${expected}, found ${target.mention.text}`,
      sourceSpan: source.mention.span,
      targetSpan: target.mention.span,
      expected,
      found: target.mention.text,
      sure: value.n === 0n ? 0.1 : 0.6,
    });
  }
  return findings;
}

const TIME = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
  "millisecond",
]);

/** Whether two equal values cannot mean the same for their units. */
function conflict(source: Atom, target: Atom): boolean {
  if (source.mention.vague || target.mention.vague) return false;
  if (source.type !== "quantity" || target.type !== "quantity") return false;
  const a = source.mention.unit;
  const b = target.mention.unit;
  if (a.length === 0) return false;
  if (b.length === 0) {
    // Only the sign of a percentage may not be lost, and only where the whole value is there.
    return (
      a.includes("percent") &&
      source.part.form === "digits" &&
      target.part.form === "digits" &&
      source.part.value.n === target.part.value.n &&
      source.part.role !== "from" &&
      target.part.role !== "from"
    );
  }
  if (a.some((unit) => b.includes(unit))) return false;
  const kind = (units: readonly string[]): string =>
    units.some((unit) => /^[A-Z]{3}$/u.test(unit))
      ? "money"
      : units.some((unit) => TIME.has(unit))
        ? "time"
        : units.includes("percent")
          ? "percent"
          : "measure";
  // A word such as "second" or "Stunde" may be the unit of something else nearby: only like units.
  return kind(a) === kind(b) && !isIdentical(source, target);
}

function isIdentical(source: Atom, target: Atom): boolean {
  return source.mention.text === target.mention.text;
}
