import type { Draft, DraftPart, Reading } from "./draft.ts";
import { add, compare, divide, multiply, rational } from "../rational.ts";
import type { NumberRun } from "./read-number.ts";

/**
 * Read 七五折: what is left to pay, 75 of a hundred; what is taken off is told in other languages. 三折叠 folds in three.
 */
export function readDiscount(
  { tokens, normal }: Reading,
  at: number,
  run: NumberRun,
): Draft | undefined {
  const sign = tokens[run.end];
  if (sign === undefined || FOLDS.test(normal.s.slice(sign.end, sign.end + 1))) return undefined;
  const tenths = compare(run.value, rational(10n)) < 0;
  const value = divide(run.value, rational(tenths ? 10n : 100n));
  const others = [add(rational(1n), multiply(value, rational(-1n)))];
  const end = run.end + 1;
  const part: DraftPart = { role: "value", value, others, form: run.form, start: at, end };
  return { kind: "fraction", start: at, end, unit: [], vague: false, parts: [part] };
}

const FOLDS = /[叠疊射磨腾騰算合中返断斷戟旧舊损損回纸紙页頁屏]/u;
