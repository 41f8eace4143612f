import type { DraftPart } from "./draft.ts";
import { divide, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import type { NumberRun } from "./read-number.ts";

/** Make the part of a mention that a number is. `value` and `others` where they are not its own. */
export function numberPart(
  role: DraftPart["role"],
  start: number,
  run: NumberRun,
  value = run.value,
  others: readonly Rational[] = [],
): DraftPart {
  const { scale } = run;
  const own: DraftPart = { role, value, others, form: run.form, start, end: run.end };
  const part = scale === undefined || run.digits === undefined ? own : { ...own, scale };
  const { literal, digits } = run;
  if (
    literal === undefined ||
    digits === undefined ||
    (literal.conforms && literal.others.length === 0)
  )
    return part;
  const times = literal.value.n === 0n ? rational(1n) : divide(run.value, literal.value);
  return {
    ...part,
    digits: { token: digits, conforms: literal.conforms, others: run.others, scale: times },
  };
}
