import { visible } from "../text/visible.ts";

/**
 * Write a text so that it can stand in XML or HTML, as content or within double quotes.
 *
 * Law: it reads back as what `visible` shows of the text. Controls become visible escapes; what else
 * XML 1.0 does not allow (U+FFFE, U+FFFF) is taken out.
 */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, "")
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
