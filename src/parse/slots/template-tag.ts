import type { Span } from "../../model/index.ts";
import type { Collector } from "./collector.ts";
import { titleSlot } from "./title.ts";

/**
 * Add the slots of a template tag on lines of its own: the words that it is given by the names of words, as in
 * `{{< figure src="cat.png" caption="A cat" >}}`. The rest of it is left out.
 */
export function addTag(out: Collector, span: Span): void {
  out.leaveOut(span, "template-tag");
  for (const match of out.text.slice(span.start, span.end).matchAll(GIVEN)) {
    const [, opening = "", name = "", value = ""] = match;
    const start = span.start + match.index + opening.length;
    titleSlot(out, { start, end: start + value.length }, name.toLowerCase());
  }
}

/**
 * Parameters that hold words in the shortcodes of Hugo and its themes and in the includes of Jekyll. A brace could begin another tag.
 * Names that are often names of things (`name`, `text`, `content`) are left to the template.
 */
const GIVEN =
  /(\s(alt|caption|description|heading|label|placeholder|subtitle|summary|title)=")((?:[^"\\{}\r\n]|\\.)+)(?=")/gi;
