import type { Part } from "../mention.ts";
import { rational } from "../rational.ts";
import type { Rational } from "../rational.ts";

/** A part of a date before its offsets are those of the original text; `start`, `end` are tokens. */
export interface DatePart extends Omit<Part, "span" | "digits"> {
  readonly start: number;
  readonly end: number;
}

/** A date that begins at a token; `start` may lie before it where a day or year stands first. */
export interface DateRun {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly DatePart[];
  readonly vague: boolean;
}

/** Make a part of a date; `start` and `end` are tokens. */
export function datePart(
  role: Part["role"],
  value: number | Rational,
  start: number,
  end: number,
  form: Part["form"],
  others: readonly number[] = [],
): DatePart {
  return {
    role,
    value: typeof value === "number" ? rational(BigInt(value)) : value,
    others: others.map((other) => rational(BigInt(other))),
    start,
    end,
    form,
  };
}
