/** Attributes of HTML whose values are words, or follow from the language. */
const NATIVE = /^(?:alt|title|placeholder|label|lang|dir|hreflang|aria-(?:label|description))$/;

/** What components, shortcodes and lists of attributes call the words that they show, over all frameworks and themes. */
const SHOWN =
  /^(?:text|content|caption|heading|header|subtitle|subheading|summary|description|tooltip|hint|message|(?:fig|lst|tbl)-(?:sub)?cap|fig-alt)$/;

/** A name that is words: it begins with a capital, and a program's name for something rarely has no sign but letters. */
const TITLE = /^\p{Lu}[\p{L}\p{M}\p{N} ,.'’!?&+-]*$/u;

/**
 * Tell whether an attribute says words to a reader, so that a translator writes it in another language. Components (a
 * capital, a dot or a hyphen in their name) and shortcodes call them as they like; an element of HTML has its own few.
 */
export function isWordsAttribute(attribute: string, value: string, tag: string): boolean {
  if (NATIVE.test(attribute)) return true;
  if (!COMPONENT.test(tag)) return false;
  return SHOWN.test(attribute) || (attribute === "name" && TITLE.test(value));
}

const COMPONENT = /^(?:<[\p{Lu}_$]|<[^\s/>]*[.-]|\{\{[<%]|\{%)/u;
