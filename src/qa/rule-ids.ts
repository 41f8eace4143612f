import type { NumberRule } from "./numbers/index.ts";
import { rules } from "./rules.ts";

/** The rules on values. They share one reading of both texts, so they are no entries of `rules`. */
const numberRules: Readonly<Record<NumberRule, true>> = {
  "numbers/value": true,
  "numbers/missing": true,
  "numbers/added": true,
  "numbers/swapped": true,
  "numbers/range": true,
  "numbers/date": true,
  "numbers/unit": true,
  "numbers/convention": true,
};

/** The ids of all rules whose severity can be set. */
export const ruleIds: readonly string[] = [
  ...rules.map(({ id }) => id),
  ...Object.keys(numberRules),
];
