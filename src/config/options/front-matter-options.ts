import * as v from "valibot";
import { fieldPath, options, text } from "../fields.ts";

/** What becomes of front matter. */
export const frontMatterOptions = options({
  translate: v.pipe(
    v.optional(v.array(fieldPath), ["title", "description"]),
    v.description(
      "The fields of the front matter that are translated. Dots lead into a field, `[]` takes each item of a list, and `*` stands for every field at its place.",
    ),
    v.examples([["title", "tags[]", "hero.actions[].text"]]),
  ),
  set: v.pipe(
    v.optional(v.record(text, v.string()), {}),
    v.description(
      "Fields that are added to the front matter of localized documents, or replaced there. `{locale}` stands for the locale, `{language}` for its language alone, `{direction}` for `ltr` or `rtl`.",
    ),
    v.examples([{ lang: "{locale}", dir: "{direction}" }]),
  ),
});
