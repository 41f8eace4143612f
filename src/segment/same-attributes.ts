import { isScripted } from "./is-scripted.ts";
import { isWordsAttribute } from "../text/words-attribute.ts";

/** Whether a code is a list of attributes: `{.external}`, `{: #id title="A map" }`, `{ .card-link title=Map }`. */
export function isAttributeList(raw: string): boolean {
  return raw.startsWith("{") && raw.endsWith("}") && isAttributes(raw.slice(1, -1));
}

/** The name of a component of MDC before its attributes: `:icon{name="i-map"}`. */
function nameOf(raw: string): string {
  return /^:[A-Za-z][\w-]*/.exec(raw)?.[0] ?? "";
}

/** Whether a text may stand between the braces of a list of attributes. */
export function isAttributes(text: string): boolean {
  return ATTRIBUTES.test(text);
}

/**
 * Tell whether a list of attributes is that of the source with its words in another language: `{ .card title="A map" }` and
 * `{.card title='Eine Karte'}`.
 *
 * Law: the classes, ids and other attributes are the same in the same order, and what differs can do no more than say words.
 */
export function isSameAttributes(source: string, target: string): boolean {
  const name = nameOf(source);
  if (nameOf(target) !== name) return false;
  const [list, other] = [source.slice(name.length), target.slice(name.length)];
  if (!isAttributeList(list) || !isAttributeList(other)) return false;
  const before = itemsOf(list);
  const after = itemsOf(other);
  return before.length === after.length && before.every((item, at) => isSameItem(item, after[at]!));
}

function isSameItem(source: string, target: string): boolean {
  const [name, value] = partsOf(source);
  const [other, words] = partsOf(target);
  if (name !== other) return false;
  if (value === words) return true;
  if (value === undefined || words === undefined) return false;
  return isWordsAttribute(name, value, LIST) && !MARKUP.test(words) && !isScripted(words);
}

/** `.external` is a name without a value; of `title="A map"` the value is without its quotation marks. */
function partsOf(item: string): readonly [name: string, value: string | undefined] {
  const at = item.search(/=/);
  if (at === -1) return [item, undefined];
  const value = item.slice(at + 1);
  return [item.slice(0, at), /^["']/.test(value) ? value.slice(1, -1) : value];
}

function itemsOf(list: string): readonly string[] {
  return list.slice(1, -1).match(EACH) ?? [];
}

/** Lists name what they show as shortcodes do. */
const LIST = "{%";
/** A brace, a backslash or a backtick would be more than words. */
const MARKUP = /[<>{}\\`]/;
const ITEM = String.raw`(?:[#.][\w:-]+|[A-Za-z][\w:-]*=(?:"[^"]*"|'[^']*'|[^\s"'=]+))`;
const ATTRIBUTES = new RegExp(String.raw`^:?[ \t]*${ITEM}(?:[ \t]+${ITEM})*[ \t]*$`);
const EACH = new RegExp(ITEM, "g");
