import { isWordsAttribute } from "./words-attribute.ts";

/**
 * Tell whether a tag of a template language is a shortcode of the source with its words in another language, as in
 * `{{< figure src="a.png" title="A map" >}}` and `{{< figure src="a.png" title="Eine Karte" >}}`.
 *
 * Law: but for the words in quotation marks they are the same characters, and the words of neither can end the quotation
 * or begin a tag.
 */
export function isSameShortcode(source: string, target: string): boolean {
  if (!SHORTCODE.test(source) || !SHORTCODE.test(target)) return false;
  const words = new Set<string>();
  for (const [, name = "", value = ""] of source.matchAll(PARAMETER))
    if (isWordsAttribute(name, value, source)) words.add(name);
  return words.size > 0 && without(source, words) === without(target, words);
}

function without(tag: string, words: ReadonlySet<string>): string {
  return tag.replace(PARAMETER, (all, name: string) => (words.has(name) ? `${name}=""` : all));
}

/** Hugo's, which are data: what stands in other braces may be a program. */
const SHORTCODE = /^\{\{[<%]\s*[\p{L}_][\p{L}\p{N}_./-]*\s[^]*[%>]\}\}$/u;
/** A parameter in quotation marks. A brace, a backslash or a backtick would be more than words. */
const PARAMETER = /(?<=\s)([\w-]+)="([^"<>{}\\`]*)"/g;
