import { decodeHTMLAttribute } from "entities";
import type { Span } from "../../model/index.ts";
import { isWordsAttribute } from "../../text/words-attribute.ts";
import { SLOT } from "../engine/mask-components.ts";
import { SLASH_OPENING } from "../engine/mask-slash-blocks.ts";
import type { Collector } from "./collector.ts";
import { addTag } from "./template-tag.ts";

/**
 * Add the words of a line that is skeleton: the label of a directive (`:::note Title`, `:::note[Title]{.wide}`, `::video[A cat]`,
 * `:::{note} Title`, `/// note | Title`) and of a `title="…"` among its attributes, an option of a directive that holds words
 * (`:caption: A cat`), what a template tag over several lines is given.
 */
export function addFenceLabel(out: Collector, span: Span): void {
  const line = out.text.slice(span.start, span.end);
  const myst = /^[:`~]{3,}\{([\w:.-]+)\}[ \t]*/.exec(line);
  if (myst) return addArgument(out, span, myst[1]!.toLowerCase(), myst[0].length);
  if (/^:{3}[a-z][\w-]*(?:[ \t].*["'])?[ \t]*:{3}[ \t]*$/.test(line))
    return addExtension(out, span, line);
  if (/^::|^:[A-Za-z][\w-]*[[{]/.test(line)) return addDirective(out, span, line);
  if (line.startsWith("///")) return addSlashTitle(out, span, line);
  if (/^[`~]|^---/.test(line)) return;
  if (SLOT.test(line)) return out.leaveOut(span, "directive");
  const option = /^(:?)[ \t]*([A-Za-z][\w-]*):(?:[ \t]+|$)/.exec(line);
  if (!option) {
    // Its first parameter may stand at the beginning of the line.
    return addTag(out, { start: Math.max(0, span.start - 1), end: span.end });
  }
  const [head, colon, name = ""] = option;
  if (colon === "") return addProperty(out, span, name, head.length);
  if (!OPTIONS_WITH_WORDS.has(name)) return out.leaveOut(span, "directive");
  const start = span.start + head.length;
  out.leaveOut({ start: span.start, end: start }, "directive");
  addLabel(out, { start, end: span.end });
}

/** The words behind the bar, but for blocks that take something else there: `html` an element, captions a place. */
function addSlashTitle(out: Collector, span: Span, line: string): void {
  const [, head = "", name = "", title = ""] = SLASH_OPENING.exec(line) ?? [];
  if (/^html$|caption$/.test(name)) return out.leaveOut(span, "directive");
  out.leaveOut({ start: span.start, end: span.start + head.length }, "directive");
  if (title !== "") addLabel(out, { start: span.start + head.length, end: span.end });
}

/**
 * A property of a component of MDC, or an option of a directive of MyST, in YAML between `---`: `title: Ready to go`. Values over
 * several lines are left out.
 */
function addProperty(out: Collector, span: Span, name: string, head: number): void {
  const raw = out.text.slice(span.start + head, span.end).trimEnd();
  const text = isWordsAttribute(name.toLowerCase(), raw, COMPONENT) ? scalarOf(raw) : undefined;
  if (name === "name" || text === undefined) return out.leaveOut(span, "directive");
  const start = span.start + head;
  out.leaveOut({ start: span.start, end: start }, "directive");
  out.add({ span: { start, end: start + raw.length }, syntax: "yaml", role: "label", text, name });
}

/** Components name what they show as tags with a capital do. */
const COMPONENT = "<Component";

/** The text of a scalar of YAML on one line; `undefined` for what may be anything else. */
function scalarOf(raw: string): string | undefined {
  if (/^'(?:[^']|'')*'$/.test(raw)) return raw.slice(1, -1).replaceAll("''", "'");
  if (raw.startsWith('"')) {
    try {
      const value: unknown = JSON.parse(raw);
      return typeof value === "string" ? value : undefined;
    } catch {
      return undefined;
    }
  }
  return /^[^\s\-?:,[\]{}#&*!|>'"%@`~=]/.test(raw) && !/\s#|:(?:\s|$)/.test(raw) ? raw : undefined;
}

/** Of docutils, MyST and sphinx-design. */
const OPTIONS_WITH_WORDS: ReadonlySet<string> = new Set(
  "alt caption footer header subtitle title".split(" "),
);

/** `{name} argument`: a title, unless the directive takes something else. */
function addArgument(out: Collector, span: Span, name: string, head: number): void {
  const line = out.text.slice(span.start, span.end);
  const version = /^version|^deprecated$/.test(name)
    ? (/^v?[\d.]+[ \t]*/.exec(line.slice(head))?.[0].length ?? 0)
    : 0;
  const words = line.slice(head + version);
  // A path, an address, a number of columns or a class has no blank, or no letter.
  const isTitle = TITLED.has(name) || (/\p{L}.*[ \t].*\p{L}/u.test(words) && !UNTITLED.has(name));
  const rest = { start: span.start + head + version, end: span.end };
  if (!isTitle || words.trim() === "") {
    return out.leaveOut({ start: span.start + head, end: span.end }, "directive");
  }
  if (version > 0) out.leaveOut({ start: span.start + head, end: rest.start }, "directive");
  addLabel(out, rest);
}

/** Directives of which even one word is a title. */
const TITLED: ReadonlySet<string> = new Set(
  `admonition attention aside caution danger error hint important margin note seealso tip todo warning versionadded
  versionchanged versionremoved deprecated topic sidebar rubric dropdown tab-item card grid-item-card table list-table csv-table
  exercise proof contents`.split(/\s+/),
);
/** Directives whose argument is a program's, blanks and all. */
const UNTITLED: ReadonlySet<string> = new Set(
  `code code-block code-cell container div eval-rst figure grid grid-item highlight image include literalinclude math mermaid raw
  sourcecode tab-set toctree`.split(/\s+/),
);

/** `:::image source="a.png" alt-text="A cat":::` of DocFX (Microsoft Learn): what is said in its place. */
function addExtension(out: Collector, span: Span, line: string): void {
  out.leaveOut(span, "directive");
  for (const match of line.matchAll(/(\s(?:alt-text|title)=")([^"]+)(?=")/g)) {
    const [, opening = "", value = ""] = match;
    const start = span.start + match.index + opening.length;
    const text = decodeHTMLAttribute(value);
    const end = start + value.length;
    out.add({
      span: { start, end },
      syntax: "html-attribute",
      role: "alt",
      text,
      name: "alt-text",
    });
  }
}

function addDirective(out: Collector, span: Span, line: string): void {
  const head = /^:+[ \t]*(?:[A-Za-z][\w-]*|(?=\{))/.exec(line)?.[0];
  if (head === undefined) return;
  const attributes = /\{[^{}]*\}[ \t]*$/.exec(line);
  const rest = line.slice(head.length, attributes ? attributes.index : line.length);
  const bracket = /^\[([^]*)\][ \t]*$/.exec(rest);
  const label = bracket ? (bracket[1] ?? "") : rest;
  const start =
    span.start + head.length + (bracket ? 1 : 0) + label.length - label.trimStart().length;
  const text = label.trim();
  out.add({
    span: { start, end: start + text.length },
    syntax: bracket ? "alt" : "line",
    role: "label",
    text,
  });
  if (attributes) addAttributes(out, span.start + attributes.index, attributes[0]);
}

/** What the attributes of a directive or component show: `{title="Ready" icon="i-rocket"}`. */
function addAttributes(out: Collector, at: number, list: string): void {
  for (const match of list.matchAll(/(?<=[\s{])([A-Za-z][\w-]*)="([^"]+)"/g)) {
    const [, name = "", value = ""] = match;
    if (name === "name" || !isWordsAttribute(name, value, COMPONENT)) continue;
    const start = at + match.index + name.length + 2;
    const span = { start, end: start + value.length };
    const text = decodeHTMLAttribute(value);
    out.add({ span, syntax: "html-attribute", role: "attribute", text, name });
  }
}

function addLabel(out: Collector, { start, end }: Span): void {
  const raw = out.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const text = raw.trim();
  out.add({ span: { start: from, end: from + text.length }, syntax: "line", role: "label", text });
}
