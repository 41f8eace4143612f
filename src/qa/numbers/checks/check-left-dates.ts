import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { pairFinding } from "./pair-finding.ts";

/** Find the day or year of a date that has gone to another number, and left its month without one. */
export function checkLeftDates(
  pairs: readonly Pair[],
  seen: Set<Pair>,
  text: string,
): NumberFinding[] {
  const findings: NumberFinding[] = [];
  for (const pair of pairs) {
    const { source, target } = pair;
    const numeric =
      (source.part.form !== "words" && target.type === "quantity") ||
      (source.type === "day" && target.type === "ordinal" && target.part.form !== "words");
    if (!numeric || (source.type !== "day" && source.type !== "year")) continue;
    const month = pairs.find(
      (other) => other.source.mention === source.mention && other.source.type === "month",
    );
    if (month === undefined || month.target.mention === target.mention) continue;
    if (target.mention.vague) continue;
    // "9/1", "9-1": the month in digits beside it.
    const gap = text.slice(target.mention.span.end, month.target.mention.span.start);
    if (month.target.part.form === "digits" && /^[-./]$/u.test(gap)) continue;
    // "on the 5th and 6th of May", "in May of the year 2024": a few words may stand between.
    const [left, right] = [target.mention.span, month.target.mention.span];
    const before = left.start < right.start && right.start - left.end < 12;
    // "18. Juni 83 kostete 2024 Menschen": another number has its place.
    const between = text.slice(right.end, left.start);
    const other = /\d/u.test(between.replace(DAYS, ""));
    // "November 3rd, 10th and 15th", "December 9–10": days of one month.
    if (
      source.type === "day" &&
      ((left.start > right.end && hasDay(month.target) && LISTED.test(between)) || isDays(target))
    )
      continue;
    const after = source.type === "year" && Math.abs(left.start - right.end) < 20 && !other;
    if (month.target.type === "month" && (before || after)) continue;
    seen.add(pair);
    const whole = source.mention.text;
    const warning = pairFinding("numbers/date", "warning", whole, target.mention.text, pair, 0.6);
    findings.push(warning);
  }
  return findings;
}

/** "February 15–17, 2021": between the month and the year there may be days. */
const DAYS = /^\s?\d{1,2}\p{L}{0,2}\s?[-–—]\s?\d{1,2}\p{L}{0,2},?\s/u;
const LISTED = /^\p{L}{0,2}(?:,|,?\s\p{L}{1,3})\s(?:\d{1,2}\p{L}{0,2}(?:,|,?\s\p{L}{1,3})\s)*$/u;

function isDays({ mention }: Pair["target"]): boolean {
  return mention.kind === "range" && mention.unit.includes("day");
}

function hasDay({ mention }: Pair["target"]): boolean {
  return mention.parts.some(({ role }) => role === "day");
}
