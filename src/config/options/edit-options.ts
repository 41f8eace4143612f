import * as v from "valibot";
import { options } from "../fields.ts";

const editKind = v.picklist([
  "punctuation",
  "case",
  "typo",
  "emphasis",
  "markup",
  "link-target",
  "number",
  "code",
]);

/** What becomes of translations whose source was edited. */
export const editOptions = options({
  harmless: v.pipe(
    v.optional(v.array(editKind), ["punctuation", "case", "typo", "emphasis"]),
    v.description(
      "The kinds of edits of a source text after which its translations stay current. Another way to write the same never counts as an edit.",
    ),
    v.examples([["punctuation", "typo"]]),
  ),
  carry: v.pipe(
    v.optional(v.array(v.picklist(["number", "link-target", "code"])), [
      "number",
      "link-target",
      "code",
    ]),
    v.description(
      "The kinds of edits whose new value is put into translations, where the old one stands there once and unmistakably. The translation is marked for a look.",
    ),
    v.examples([["link-target"]]),
  ),
  sentences: v.pipe(
    v.optional(v.boolean(), true),
    v.description(
      "Whether translations are told apart sentence by sentence: those of sentences that stayed are kept, those of sentences that left are taken out.",
    ),
    v.examples([false]),
  ),
});
