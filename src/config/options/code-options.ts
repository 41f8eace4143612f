import * as v from "valibot";
import { options, text } from "../fields.ts";

/** What becomes of code blocks. */
export const codeOptions = options({
  translate: v.pipe(
    v.optional(v.array(text), []),
    v.description("The languages of code blocks that are translated; others are left as they are."),
    v.examples([["text", "mermaid"]]),
  ),
});
