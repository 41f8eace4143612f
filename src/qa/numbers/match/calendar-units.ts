/** The units of time that stand beside dates, by their names in CLDR. */
export const CALENDAR_UNITS: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
]);
