import * as v from "valibot";
import { draftPolicy, glob, locale, options, rules, stalePolicy } from "../fields.ts";

/** What is otherwise for some documents or locales. */
export const overrideOptions = options({
  paths: v.pipe(
    v.optional(v.array(glob)),
    v.description("Globs of the documents that this holds for; without them, all."),
    v.examples([["changelog/**"]]),
  ),
  locales: v.pipe(
    v.optional(v.array(locale)),
    v.description("The locales that this holds for; without them, all."),
    v.examples([["ja", "zh-Hant"]]),
  ),
  rules: v.pipe(
    v.optional(rules, {}),
    v.description("The severity of rules, as in `rules`."),
    v.examples([{ "text/repeated-word": "off" }]),
  ),
  stale: v.pipe(
    v.optional(stalePolicy),
    v.description("What readers get while a unit is stale, as in `stale`."),
    v.examples(["source"]),
  ),
  drafts: v.pipe(
    v.optional(draftPolicy),
    v.description("What readers get while a translation is a draft, as in `drafts`."),
    v.examples(["source"]),
  ),
});
