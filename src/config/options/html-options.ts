import * as v from "valibot";
import { options, text } from "../fields.ts";

/** What becomes of raw HTML. */
export const htmlOptions = options({
  attributes: v.pipe(
    v.optional(v.array(text), [
      "alt",
      "title",
      "aria-label",
      "label",
      "placeholder",
      "caption",
      "description",
    ]),
    v.description(
      "The attributes of raw HTML, and of tags of MDX on lines of their own, that are translated.",
    ),
    v.examples([["alt", "title", "data-tip"]]),
  ),
});
