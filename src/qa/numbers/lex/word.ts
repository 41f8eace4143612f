import type { Rational } from "../rational.ts";

/** What a word may do beside being a value. */
export type Mark =
  | "stop"
  | "and"
  | "half"
  | "to"
  | "between"
  | "dateGlue"
  | "year"
  | "month"
  | "day"
  | "hour"
  | "minute"
  | "am"
  | "pm"
  | "decade"
  | "century"
  | "ordinalMark"
  | "minus"
  | "counters"
  | "partOf"
  | "wholeThen"
  | "several"
  | "halfMore"
  | "fractionOf"
  | "fractionIn"
  | "percentBefore";

/** All that one form may mean in a language. */
export interface Word {
  cardinal?: Rational | undefined;
  scale?: Rational | undefined;
  ordinal?: Rational | undefined;
  fraction?: Rational | undefined;
  approximate?: Rational | undefined;
  /** 1 to 12. */
  monthName?: number | undefined;
  /** 1 (Monday) to 7. */
  weekday?: number | undefined;
  decadeName?: number | undefined;
  /** An abbreviation that is only a month or weekday beside a number. */
  short?: boolean | undefined;
  unit?: readonly string[] | undefined;
  currency?: readonly string[] | undefined;
  vague?: boolean | undefined;
  guarded?: boolean | undefined;
  /** It holds a number ("teenager", "trojka") and is not put together with others. */
  loose?: boolean | undefined;
  marks?: Set<Mark> | undefined;
}

/** All of them. */
export const MARKS: readonly Mark[] = [
  "stop",
  "and",
  "half",
  "to",
  "between",
  "dateGlue",
  "year",
  "month",
  "day",
  "hour",
  "minute",
  "am",
  "pm",
  "decade",
  "century",
  "ordinalMark",
  "minus",
  "counters",
  "partOf",
  "wholeThen",
  "several",
  "halfMore",
  "fractionOf",
  "fractionIn",
  "percentBefore",
];

/** A word of which nothing is known. Every word has all fields in one order: what reads them is compiled once. */
export function unknownWord(): Word {
  return {
    cardinal: undefined,
    scale: undefined,
    ordinal: undefined,
    fraction: undefined,
    approximate: undefined,
    monthName: undefined,
    weekday: undefined,
    decadeName: undefined,
    short: undefined,
    unit: undefined,
    currency: undefined,
    vague: undefined,
    guarded: undefined,
    loose: undefined,
    marks: undefined,
  };
}
