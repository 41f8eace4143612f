import { decodeHTMLAttribute, decodeHTMLStrict } from "entities";
import type { Span } from "../../model/index.ts";
import { hasWords } from "../../text/has-words.ts";
import { templateTags, withoutTemplateTags } from "../../text/template-tags.ts";
import { withoutEmoji } from "../../text/without-emoji.ts";
import { type HtmlToken, htmlTokens } from "../engine/html-tokens.ts";
import type { JsxAttribute } from "../engine/jsx-attributes.ts";
import type { ParseOptions } from "../options.ts";
import type { Collector } from "./collector.ts";
import { continuationPrefix, joinLines } from "./prefix.ts";

/** Elements that stand inside a line of text: their tags are inline codes of the unit around them. */
const inlineTags = new Set(
  "a abbr b bdi bdo br cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Elements whose content is not prose, and why. */
const silentTags = new Map<string, "html" | "program">([
  ["script", "program"],
  ["style", "program"],
  ["pre", "html"],
  ["textarea", "html"],
  ["svg", "html"],
  ["math", "html"],
  ["template", "html"],
  ["iframe", "html"],
]);

/**
 * Add the slots of a raw HTML block: runs of text with their inline tags, and the attributes that
 * hold words, by name.
 *
 * Offsets of the tokens are into the document, so the prefixes of containers inside the block do
 * not matter here; they are white space to a translator.
 */
export function addHtml(out: Collector, span: Span, options: ParseOptions): void {
  const tokens = htmlTokens(out.text, span);
  let run: HtmlToken[] = [];
  let silent: { name: string; reason: "html" | "program" } | undefined;
  for (const token of tokens) {
    if (silent) {
      if (token.type === "close" && token.name === silent.name) silent = undefined;
      else out.leaveOut(token.span, silent.reason);
      continue;
    }
    if (token.type === "broken") {
      addRun(out, run, span.start, options);
      run = [];
      out.leaveOut(token.span, "html");
      continue;
    }
    if (token.type === "text" || (token.name !== undefined && inlineTags.has(token.name))) {
      run.push(token);
      continue;
    }
    addRun(out, run, span.start, options);
    run = [];
    if (token.type === "comment") out.leaveOut(token.span, "comment");
    else addAttributes(out, token, span.start, options);
    const reason =
      token.type === "open" && token.name !== undefined ? silentTags.get(token.name) : undefined;
    if (reason && token.name !== undefined) silent = { name: token.name, reason };
  }
  addRun(out, run, span.start, options);
}

/** One run of text and inline tags: the slot is its words, without tags that only wrap the whole. */
function addRun(
  out: Collector,
  tokens: readonly HtmlToken[],
  blockStart: number,
  options: ParseOptions,
): void {
  // What of them ends up in no slot.
  for (const { type, span } of tokens) if (type === "text") out.leaveOut(span, "template-tag");
  if (!tokens.some((token) => token.type === "text" && hasProse(textOf(out, token)))) {
    for (const token of tokens) addAttributes(out, token, blockStart, options);
    return;
  }
  let first = 0;
  let last = tokens.length - 1;
  const partners = pairUp(tokens);
  for (;;) {
    while (isBlank(out, tokens[first])) first++;
    while (isBlank(out, tokens[last])) last--;
    const open = tokens[first];
    const close = tokens[last];
    const wraps = open?.type === "open" && close?.type === "close" && partners[first] === last;
    if (wraps || (open?.type !== "text" && open?.type !== "open")) addEdge(first++);
    else if (open.type === "open" && partners[first] === undefined) addEdge(first++);
    else if (close?.type === "close" && (partners[last] ?? -1) < first) last--;
    else if (close?.type === "open") addEdge(last--);
    else break;
    if (wraps) last--;
  }
  const start = tokens[first];
  const end = tokens[last];
  if (!start || !end) return;
  const startAt = start.span.start + (start.type === "text" ? leading(textOf(out, start)) : 0);
  const endAt = end.span.end - (end.type === "text" ? trailing(textOf(out, end)) : 0);
  const raw = out.text.slice(startAt, endAt);
  const text = joinLines(raw, out.text, blockStart);
  out.add({
    span: { start: startAt, end: endAt },
    syntax: "html",
    role: "html",
    text,
    prefix: continuationPrefix(out.text, blockStart),
  });

  function addEdge(index: number): void {
    const token = tokens[index];
    if (token) addAttributes(out, token, blockStart, options);
  }
}

/** Whether a run of text is more than template tags, names of emoji and character references of signs. */
function hasProse(text: string): boolean {
  const rest = withoutEmoji(withoutTemplateTags(text));
  return hasWords(rest.includes("&") ? decodeHTMLStrict(rest) : rest);
}

function addAttributes(
  out: Collector,
  token: HtmlToken,
  blockStart: number,
  options: ParseOptions,
): void {
  for (const attribute of token.attributes ?? []) {
    if (!options.htmlAttributes.includes(attribute.name)) continue;
    const text = decodeHTMLAttribute(out.text.slice(attribute.span.start, attribute.span.end));
    out.add({
      span: attribute.span,
      syntax: "html-attribute",
      role: "attribute",
      text: joinLines(text, out.text, blockStart),
      name: attribute.name,
    });
  }
}

/** Add the slots of a tag of JSX on lines of its own: the words that it is given by name. */
export function addJsxAttributes(
  out: Collector,
  span: Span,
  attributes: readonly JsxAttribute[],
  options: ParseOptions,
): void {
  for (const { name, value } of attributes) {
    if (!options.htmlAttributes.includes(name)) continue;
    const at = { start: span.start + value.start, end: span.start + value.end };
    const text = decodeHTMLStrict(out.text.slice(at.start, at.end));
    out.add({ span: at, syntax: "html-attribute", role: "attribute", text, name });
  }
}

/** The index of the partner of each tag that has one. */
function pairUp(tokens: readonly HtmlToken[]): (number | undefined)[] {
  const partners: (number | undefined)[] = [];
  const open = new Map<string, number[]>();
  for (const [index, { type, name = "" }] of tokens.entries()) {
    if (type === "open") {
      const waiting = open.get(name);
      if (waiting) waiting.push(index);
      else open.set(name, [index]);
    } else if (type === "close") {
      const partner = open.get(name)?.pop();
      if (partner === undefined) continue;
      partners[index] = partner;
      partners[partner] = index;
    }
  }
  return partners;
}

function textOf(out: Collector, token: HtmlToken): string {
  return out.text.slice(token.span.start, token.span.end);
}

/** Whether a text at an edge holds nothing but blanks, signs of quotes, and tags that steer. */
function isBlank(out: Collector, token: HtmlToken | undefined): boolean {
  if (token?.type !== "text") return false;
  const text = textOf(out, token);
  return /^[\s>]*$/.test(text) || leading(text) === text.length;
}

/** How long the blanks and the tags that steer are before the words. */
function leading(text: string): number {
  let at = blanksBefore(text, 0);
  for (const { start, end } of templateTags(text)) {
    if (start !== at || !STEERING.test(text.slice(start, end))) break;
    at = blanksBefore(text, end);
  }
  return at;
}

function blanksBefore(text: string, from: number): number {
  BLANKS.lastIndex = from;
  return from + (BLANKS.exec(text)?.[0].length ?? 0);
}

/** Line endings with the signs of quotes after them, and blanks. */
const BLANKS = /(?:\s*[\r\n][ \t>]*|\s+)/y;

/** How long the blanks and the tags that steer are behind the words. */
function trailing(text: string): number {
  let at = text.length - blanksBehind(text, text.length);
  for (const { start, end } of templateTags(text).toReversed()) {
    if (end !== at || !STEERING.test(text.slice(start, end))) break;
    at = start - blanksBehind(text, start);
  }
  return text.length - at;
}

function blanksBehind(text: string, to: number): number {
  let at = to;
  while (at > 0 && /[\s>]/.test(text.charAt(at - 1))) at--;
  // A sign of a quote without a line ending before it belongs to the words.
  const kept = /^[^\r\n]*>/.exec(text.slice(at, to));
  return to - at - (kept ? kept[0].length : 0);
}

/** Tags of Liquid, Jinja and their kin that print nothing in the place where they stand. */
const STEERING =
  /^\{%-?\s*(?:if|elsif|elif|else|elseif|endif|unless|endunless|for|endfor|case|when|endcase|assign|set|capture|endcapture|raw|endraw|block|endblock|with|endwith|comment|endcomment|macro|endmacro)\b/;
