import { isSameAttributes } from "./same-attributes.ts";
import { isSameShortcode } from "./same-shortcode.ts";

/** Tell whether a template tag or a list of attributes is that of the source with its words in another language. */
export function isSameTemplate(source: string, target: string): boolean {
  return isSameShortcode(source, target) || isSameAttributes(source, target);
}
