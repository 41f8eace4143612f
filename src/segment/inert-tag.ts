/**
 * Elements that say how words are read, set or explained, and do nothing else: abbreviations, ruby, isolates,
 * emphasis. What draws, loads, asks or scripts is not among them (HTML Living Standard, 4.5 Text-level semantics,
 * without `a`, `data`, `time`).
 */
const ELEMENTS =
  "abbr|b|bdi|bdo|br|cite|code|dfn|em|i|kbd|mark|q|rb|rp|rt|rtc|ruby|s|small|span|strong|sub|sup|u|var|wbr";

/**
 * Attributes that are words, or follow from the language, and the numbers by which translation services mark the tags
 * that they have written (`x-id="1"`). A brace could begin a program of a template or of MDX.
 */
const ATTRIBUTES = String.raw`(?:\s+(?:(?:title|lang|dir)=(?:"[^"<>{}]*"|'[^'<>{}]*'|(?:ltr|rtl|auto)(?=[\s/>]))|x-[a-z]+="\d+"))*`;

const INERT = new RegExp(`^<(?:/(?:${ELEMENTS})\\s*|(?:${ELEMENTS})${ATTRIBUTES}\\s*/?)>$`);

/**
 * Tell whether a tag of HTML or JSX can only say words: a translator may add it, such as `<abbr title="…">` to explain a
 * term, `<ruby>` for how characters are read, `<bdi>` for what runs the other way.
 */
export function isInertTag(tag: string): boolean {
  return INERT.test(tag);
}

/**
 * Tell whether a tag of HTML or JSX opens a link that does no more than a link of Markdown does. Where it leads is to be
 * looked at as with any other.
 */
export function isPlainLinkTag(tag: string): boolean {
  return PLAIN_LINK.test(tag);
}

const PLAIN_LINK = new RegExp(`^<a\\s+href="[^"<>{}]*"${ATTRIBUTES}\\s*>$`);
