import type { NameRule } from "./names/index.ts";
import type { NumberRule } from "./numbers/index.ts";
import { rules } from "./rules.ts";

/** The rules on values. They share one reading of both texts, so they are no entries of `rules`. */
const valueRules: Readonly<Record<NumberRule | NameRule, true>> = {
  "numbers/value": true,
  "numbers/missing": true,
  "numbers/added": true,
  "numbers/swapped": true,
  "numbers/range": true,
  "numbers/date": true,
  "numbers/unit": true,
  "numbers/convention": true,
  "names/missing": true,
  "names/spelling": true,
  "names/swapped": true,
  "names/script": true,
  "names/inconsistent": true,
  "glossary/term": true,
  "glossary/forbidden": true,
  "glossary/do-not-translate": true,
};

/** The ids of all rules whose severity can be set. */
export const ruleIds: readonly string[] = [
  ...rules.map(({ id }) => id),
  ...Object.keys(valueRules),
];
