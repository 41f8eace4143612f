import { isWordsAttribute } from "./words-attribute.ts";

/**
 * Tell whether two tags of a template language are one shortcode whose words are in two languages, as in
 * `{{< figure src="a.png" title="A map" >}}` and `{{< figure src="a.png" title="Eine Karte" >}}`.
 *
 * Law: but for the words in quotation marks they are the same characters, and the words of neither can end the quotation
 * or begin a tag.
 */
export function isSameShortcode(one: string, other: string): boolean {
  if (!one.startsWith("{{") || !other.startsWith("{{")) return false;
  const frame = withoutWords(one);
  return frame !== undefined && frame === withoutWords(other);
}

function withoutWords(tag: string): string | undefined {
  if (!SHORTCODE.test(tag)) return undefined;
  return tag.replace(PARAMETER, (all, name: string, value: string) =>
    isWordsAttribute(name, value, tag) ? `${name}=""` : all,
  );
}

/** Hugo's, which are data: what stands in other braces may be a program. */
const SHORTCODE = /^\{\{[<%]\s*[\p{L}_][\p{L}\p{N}_./-]*\s[^]*[%>]\}\}$/u;
/** A parameter with words. A comma inside of braces, a backslash or a backtick would be more than words. */
const PARAMETER = /(?<=\s)([\w-]+)="([^"<>{}\\`]*)"/g;
