import { isWordsAttribute } from "./words-attribute.ts";

/**
 * Return a text with a blank in place of each tag of HTML or JSX that says nothing itself: an anchor (`<a name="start"></a>`), a
 * break, an icon. A tag stays that is given words, by the name of the attribute or as a value of several words.
 */
export function withoutSilentTags(text: string): string {
  if (!text.includes("<")) return text;
  return text.replace(TAG, (tag, name: string, attributes = "") =>
    isSilent(name, attributes) ? " " : tag,
  );
}

function isSilent(name: string, attributes: string): boolean {
  return Array.from(attributes.matchAll(ATTRIBUTE)).every(([, attribute = "", value = ""]) => {
    if (!/\p{L}/u.test(value)) return true;
    if (isWordsAttribute(attribute.toLowerCase(), value.replace(/^["']|["']$/g, ""), `<${name}`))
      return false;
    return LISTS.test(attribute) || !/\p{L}[.,:;!?]?\s+\p{L}/u.test(value);
  });
}

const VALUE = String.raw`"[^"<>]*"|'[^'<>]*'|\{[^{}<>]*\}|[^\s"'=<>{}${"`"}]+`;
const NAME = String.raw`[A-Za-z_:@][\w:@.-]*`;
const TAG = new RegExp(
  String.raw`<\/?([A-Za-z][A-Za-z0-9-]*)((?:\s+${NAME}(?:\s*=\s*(?:${VALUE}))?)*)\s*\/?>`,
  "g",
);
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(${VALUE})`, "g");
/** What takes several names, or a program's text. */
const LISTS = /^(?:class|className|href|media|rel|role|sandbox|sizes|src|srcset|style)$/;
