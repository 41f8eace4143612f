import type { Code, Message, Span } from "../model/index.ts";
import { hiddenCharacters } from "./hidden-characters.ts";
import { isInertTag, isPlainLinkTag } from "./inert-tag.ts";
import { exceedsLimits } from "./inline-limits.ts";
import { isOpaque } from "./read-message.ts";
import { readAttributes } from "./read-attributes.ts";
import { isScripted } from "./is-scripted.ts";
import { isSameTemplate } from "./same-template.ts";
import { isWordsAttribute } from "../text/words-attribute.ts";

/** Something in a translation that its source does not have and that can do more than say words. */
export interface ForeignConstruct {
  readonly kind:
    | "html"
    | "jsx"
    | "expression"
    | "template"
    | "destination"
    | "bidi-control"
    | "invisible-character"
    | "unreadable";
  /** The construct as it is written; of a run of one hidden character, one. */
  readonly raw: string;
  /** Offsets into the translation. */
  readonly span: Span;
}

/**
 * Find what a translation brings in that the source unit does not have: raw HTML and JSX other than
 * {@link isInertTag} allows, expressions, template tags of another shape (words that a tag is given may differ), destinations that run code, bidi
 * controls, invisible characters, and text that cannot be read at all.
 */
export function foreignConstructs(
  source: Message,
  target: Message,
  targetLocale: string,
): ForeignConstruct[] {
  const text = textOf(target);
  if (isOpaque(target) && textOf(source) !== text) {
    return [{ kind: "unreadable", raw: text, span: { start: 0, end: text.length } }];
  }
  const known = source.filter((part) => typeof part !== "string");
  const wholes = new Set(known.map(wholeOf));
  const tags = known.filter(({ kind }) => kind === "html" || kind === "jsx" || kind === "template");
  const links = new Set<number>();
  const found: ForeignConstruct[] = [];
  for (const code of target) {
    if (typeof code === "string" || wholes.has(wholeOf(code))) continue;
    if (isLinkTag(code, links)) continue;
    const kind = foreignKind(code, tags);
    if (!kind) continue;
    const span = { start: code.start, end: code.start + code.raw.length };
    found.push({ kind, raw: kind === "destination" ? code.target! : code.raw, span });
  }
  return [...found, ...foreignCharacters(textOf(source), text, targetLocale)];
}

/**
 * Tell from the characters of a translation alone whether it could bring in anything.
 *
 * Law: where it says no, {@link foreignConstructs} finds nothing, whatever the source and the grammar.
 */
export function mayBeForeign(text: string): boolean {
  return SUSPECT.test(text) || (text.includes(":") && SCHEME.test(text)) || exceedsLimits(text);
}

/** What tags, templates, escapes and references begin with, and every character that is not seen. */
const SUSPECT =
  /[<{&\\\0-\x1F\x7F-\xA0\xAD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uDB40]/;
/** Blanks are skipped in a scheme. */
const SCHEME = /(?:s\s*c\s*r\s*i\s*p\s*t|d\s*a\s*t\s*a)\s*:/i;

function textOf(message: Message): string {
  return message.map((part) => (typeof part === "string" ? part : part.raw)).join("");
}

/** A comment between braces, which MDX leaves out. */
const COMMENT = /^\{\s*\/\*(?:(?!\*\/)[^])*\*\/\s*\}$/;

/** A link in tags, both of them, that leads where a link of Markdown could. */
function isLinkTag({ kind, type, id, raw }: Code, links: Set<number>): boolean {
  if (kind !== "html" && kind !== "jsx") return false;
  if (type === "close") return links.has(id);
  if (type !== "open" || !isPlainLinkTag(raw)) return false;
  if (isScripted(readAttributes(raw).get("href") ?? "")) return false;
  links.add(id);
  return true;
}

function foreignKind(code: Code, tags: readonly Code[]): ForeignConstruct["kind"] | undefined {
  const { kind, raw, target } = code;
  if (kind === "html" || kind === "jsx") {
    if (isInertTag(raw)) return undefined;
    return tags.some((other) => other.kind === kind && isSameTag(raw, other.raw, kind === "html"))
      ? undefined
      : kind;
  }
  if (kind === "template") {
    return tags.some((other) => isSameTemplate(other.raw, raw)) ? undefined : kind;
  }
  if (kind === "expression") return COMMENT.test(raw) ? undefined : kind;
  // What a placeholder matches was never looked into.
  if (kind === "placeholder" && /[<{]/.test(raw) && /[\s<(]/.test(raw)) return "html";
  return target !== undefined && isScripted(target) ? "destination" : undefined;
}

/** The opening code of a link does not show its destination. */
function wholeOf({ raw, target = "" }: Code): string {
  return `${raw} ${target}`;
}

/** A tag may change its words, not its name, its other attributes or where it gets code from. */
function isSameTag(target: string, source: string, foldCase: boolean): boolean {
  if (nameOf(target, foldCase) !== nameOf(source, foldCase)) return false;
  const known = readAttributes(source);
  for (const [name, value] of readAttributes(target)) {
    const before = known.get(name);
    if (before === value) continue;
    // In JSX a value in braces is a program.
    if (isScripted(value) || (!foldCase && value.startsWith("{"))) return false;
    if (isWordsAttribute(name, before ?? "", source)) continue;
    if (before === undefined || !/^(?:href|src)$/.test(name)) return false;
  }
  return true;
}

function nameOf(tag: string, foldCase: boolean): string {
  const name = /^<(?:!--|[!?]|\/?[^\s/>!?{]*)/.exec(tag)?.[0] ?? "";
  return foldCase ? name.toLowerCase() : name;
}

/** A run of the same character is one finding. */
function foreignCharacters(source: string, target: string, locale: string): ForeignConstruct[] {
  const found: ForeignConstruct[] = [];
  for (const { kind, codePoint, start, end } of hiddenCharacters(target, locale)) {
    const raw = String.fromCodePoint(codePoint);
    const last = found.at(-1);
    if (source.includes(raw)) continue;
    if (last?.span.end === start && last.raw === raw) {
      found[found.length - 1] = { ...last, span: { start: last.span.start, end } };
    } else {
      found.push({ kind, raw, span: { start, end } });
    }
  }
  return found;
}
