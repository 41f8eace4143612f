import * as v from "valibot";
import { glob, options } from "../fields.ts";

/** The shares of a threshold, in percent. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** How far some locales have to be in some documents. */
export const thresholdSchema = options({
  locales: v.pipe(
    v.optional(v.array(glob)),
    v.description("Globs of the locales that this holds for; without them, all."),
    v.examples([["de", "pt-*"]]),
  ),
  paths: v.pipe(
    v.optional(v.array(glob)),
    v.description("Globs of the documents that this holds for; without them, all."),
    v.examples([["guide/**"]]),
  ),
  coverage: v.pipe(
    v.optional(share),
    v.description("The least share of units that are translated or reviewed, in percent."),
    v.examples([95]),
  ),
  reviewed: v.pipe(
    v.optional(share),
    v.description("The least share of units that are reviewed, in percent."),
    v.examples([50]),
  ),
  stale: v.pipe(
    v.optional(share),
    v.description("The greatest share of units that are stale, in percent."),
    v.examples([5]),
  ),
  severity: v.pipe(
    v.optional(v.picklist(["error", "warning", "info"])),
    v.description("How loud a failure is; an error without it."),
    v.examples(["warning"]),
  ),
});
