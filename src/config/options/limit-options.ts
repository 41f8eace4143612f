import * as v from "valibot";
import { options } from "../fields.ts";

/** What a document may be before it is refused. */
export const limitOptions = options({
  nesting: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)), 100),
    v.description("How deep blocks and inline markup may be nested before a document is refused."),
    v.examples([200]),
  ),
  documentSize: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 16 * 1024 * 1024),
    v.description("How many bytes a document may have before it is refused."),
    v.examples([1_048_576]),
  ),
  units: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 50_000),
    v.description(
      "How many units a document may have before it is refused. Prose has some 6,000 in a million characters; a table of single words has 100,000.",
    ),
    v.examples([200_000]),
  ),
  seconds: v.pipe(
    v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(3600)), 2),
    v.description(
      "How many seconds reading a document of up to a million characters may take before it is refused; a larger one has more time in proportion. On a machine that is busy with other things, time counts only as far as it works for Calque, up to ten times the limit.",
    ),
    v.examples([20]),
  ),
});
