import { hasMark } from "./draft.ts";
import type { Draft, Reading } from "./draft.ts";
import { multiply } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Read what a fraction is of, where that is a scale alone: "half a million", "un quart de million", "eine halbe
 * Million". `at` is the first token, `end` the first one after the fraction.
 */
export function partOfScale(
  { tokens }: Reading,
  at: number,
  end: number,
  fraction: Rational,
): Draft | undefined {
  let i = end;
  while (i < end + 2 && isGlue(tokens[i]?.text) && tokens[i]?.word?.scale === undefined) i += 1;
  const token = tokens[i];
  const scale = token?.word?.scale;
  if (token === undefined || scale === undefined || scale.d !== 1n || scale.n < 1000n)
    return undefined;
  // "the fourth million" is none.
  if (tokens[end - 1]?.word?.ordinal !== undefined && i === end) return undefined;
  if (fraction.n >= fraction.d) return undefined;
  const next = tokens[i + 1];
  const unit = next?.word?.currency ?? [];
  const stop = unit.length > 0 && !hasMark(next, "to") ? i + 2 : i + 1;
  return {
    kind: unit.length > 0 ? "currency" : "quantity",
    start: at,
    end: stop,
    unit,
    vague: false,
    parts: [
      {
        role: "value",
        value: multiply(fraction, scale),
        others: [],
        form: "words",
        start: at,
        end: i + 1,
      },
    ],
  };
}

/** What stands between: "of a", "de", "di", a hyphen. */
function isGlue(text: string | undefined): boolean {
  return text !== undefined && /^(?:a|an|of|de|di|d|'|-|de la|del|von|van|av)$/u.test(text);
}
