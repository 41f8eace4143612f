import { isScripted } from "./is-scripted.ts";
import { isWordsAttribute } from "../text/words-attribute.ts";

/**
 * Tell whether a tag of a template language is a shortcode of the source, or an include of its, with its words in another
 * language, as in `{{< figure src="a.png" title="A map" >}}` and `{{< figure src="a.png" title='Eine Karte' >}}`.
 *
 * Law: but for the words in quotation marks and for blanks they are the same characters, and the words of neither can end
 * the quotation, begin a tag or run code.
 */
export function isSameShortcode(source: string, target: string): boolean {
  if (!SHORTCODE.test(source) || !SHORTCODE.test(target)) return false;
  const words = new Set<string>();
  for (const [, name = "", quoted = ""] of source.matchAll(PARAMETER))
    if (isWordsAttribute(name, quoted.slice(1, -1), source)) words.add(name);
  if (words.size === 0 || shapeOf(source, words) !== shapeOf(target, words)) return false;
  return [...target.matchAll(PARAMETER)].every(
    ([, name = "", quoted = ""]) => !words.has(name) || !isScripted(quoted.slice(1, -1)),
  );
}

function shapeOf(tag: string, words: ReadonlySet<string>): string {
  return tag
    .replace(PARAMETER, (all, name: string) => (words.has(name) ? `${name}=""` : all))
    .replace(/\s+/g, " ");
}

/** Hugo's shortcodes and the tags of Liquid, which are data: what stands in other braces may be a program. */
const SHORTCODE = /^(?:\{\{[<%]\s*[\p{L}_][\p{L}\p{N}_./-]*\s[^]*[%>]\}\}|\{%[^]*%\})$/u;
/** A parameter in quotation marks. A brace, a backslash or a backtick would be more than words. */
const PARAMETER = /(?<=\s)([\w-]+)=("[^"<>{}\\`]*"|'[^'<>{}\\`]*')/g;
