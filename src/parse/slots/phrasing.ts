import { decodeHTMLStrict } from "entities";
import type { LeftOutReason, Role, SlotSyntax, Span, Syntax } from "../../model/index.ts";
import { codeSpans } from "../../text/code-spans.ts";
import { imageAttributes } from "../../text/image-attributes.ts";
import { hasWords } from "../../text/has-words.ts";
import { withoutSilentTags } from "../../text/silent-tags.ts";
import { withoutTemplateTags } from "../../text/template-tags.ts";
import { withoutEmoji } from "../../text/without-emoji.ts";
import { subtractSpans } from "../../text/subtract-spans.ts";
import { fullReferences } from "../engine/full-references.ts";
import { mdxTextProblem } from "../engine/mdx-text-problem.ts";
import { readImages } from "../engine/read-images.ts";
import type { Collector } from "./collector.ts";
import { addFenceLabel } from "./fence-label.ts";
import { lineParts } from "./line-parts.ts";
import { continuationPrefix } from "./prefix.ts";
import { addTag } from "./template-tag.ts";
import { titleSlot } from "./title.ts";
import { type Words, wordsOf } from "./words.ts";
import { headingAttributes, ownAttributes } from "../../text/heading-attributes.ts";

type Children = Parameters<typeof wordsOf>[0];

/**
 * Add the slot of a paragraph, heading or cell, or the slots of the images that it consists of.
 *
 * Code spans, addresses and template tags alone need no translator: they are left out. A proof looks for the
 * parts of images and for labels alone, and most texts have neither.
 */
export function addPhrasing(
  out: Collector,
  children: Children,
  syntax: SlotSyntax,
  role: Role,
): void {
  if (out.proof && out.syntax !== "mdx" && !mayHaveParts(children, out.text)) return;
  const words = wordsOf(children, out.text);
  if (!words) return;
  if (out.syntax === "mdx") checkMdx(out, words);
  const alert = role === "quote" ? /^\[![\w-]+\][-+]?/.exec(words.text) : null;
  if (alert) return addAlert(out, words, alert[0].length);
  if (out.syntax !== "md" || syntax !== "phrasing" || role === "heading")
    return addWords(out, words, syntax, role);
  if (isImports(words.text)) return out.leaveOut(words.span, "program");
  if (isGridTable(words)) return out.leaveOut(words.span, "grid-table");
  const tex = texReason(words.text, out.math);
  if (tex) return out.leaveOut(words.span, tex);
  if (words.lines.every((line) => COMPONENT.test(line.text.trim()))) {
    out.leaveOut(words.span, "directive");
    for (const { start, text } of words.lines)
      addFenceLabel(out, { start, end: start + text.trimEnd().length });
    return;
  }
  const { parts, tags, leftOut } = lineParts(words);
  for (const { span, reason } of leftOut) out.leaveOut(span, reason);
  const first = parts[0]?.span.start ?? Infinity;
  for (const span of tags) if (span.start < first) addTag(out, span);
  for (const part of parts) addWords(out, part, syntax, role);
  for (const span of tags) if (span.start > first) addTag(out, span);
}

/**
 * A table of Pandoc and reStructuredText that is drawn with `+---+`. Any translation would tear its columns apart, so it is
 * left as it is.
 */
function isGridTable({ lines }: Words): boolean {
  return (
    lines.length > 2 &&
    /^\+[-=:+]+\+$/.test(lines[0]!.text.trimEnd()) &&
    lines.every(({ text }) => /^[+|]/.test(text))
  );
}

/** Whether a paragraph is nothing but imports of a module: Docusaurus reads `.md` as MDX. */
function isImports(text: string): boolean {
  return (
    text.startsWith("import ") && text.split(BETWEEN_IMPORTS).every((piece) => IMPORT.test(piece))
  );
}

const BETWEEN_IMPORTS = /(?<=["'];?)\s+(?=import\s)/;
const IMPORT = /^import\s(?:[\w$*{},\s]+\sfrom\s+)?\s*(?:"[^"\s]+"|'[^'\s]+');?$/;

/** Why a paragraph that is nothing but TeX is no unit: a formula, or a command such as `\\newpage`. */
function texReason(text: string, math: boolean): "math" | "program" | undefined {
  if (text.startsWith("$$")) return math && FORMULA.test(text) ? "math" : undefined;
  if (!text.startsWith("\\")) return undefined;
  if (ENVIRONMENT.test(text)) return "math";
  return COMMAND.test(text) ? "program" : undefined;
}

/** Attributes right behind code that say nothing to a reader: `` `string[]`{lang="ts"} ``. */
const ATTRIBUTES_OF_CODE = /^\{(?![^{}]*\b(?:title|alt|label)=)[^{}]*[=.#][^{}]*\}/;

/** A component of MDC that is a line by itself: `:read-more{to="/a" title="More"}`. */
const COMPONENT = /^:[A-Za-z][\w-]*(?:\[(?:[^[\]\\]|\\.|\[[^[\]]*\])*\])?\{[^{}\n]*\}$/;

const FORMULA = /^\$\$[^$]+\$\$(?:[ \t]*(?:\([\w:./-]+\)|\{#[^{}]*\}))?[.,;]?$/;
const ENVIRONMENT = /^\\begin\{([A-Za-z]+\*?)\}[^]*\\end\{\1\}$/;
const COMMAND = /^\\[A-Za-z]+\*?(?:\{[^{}]*\}|\[[^[\]]*\])*$/;

/** Images, the label of an alert, the words that a tag is given. */
function mayHaveParts(children: Children, text: string): boolean {
  const start = children[0]?.position?.start.offset;
  const end = children.at(-1)?.position?.end.offset;
  const raw = text.slice(start, end);
  return (
    /!\[|\[!|\{[{%]/.test(raw) ||
    raw.split("\n").some((line) => COMPONENT.test(line.replace(/^[ \t>]+/, "").trimEnd()))
  );
}

function addWords(out: Collector, words: Words, syntax: SlotSyntax, role: Role): void {
  const heading = syntax !== "cell" && role === "heading";
  const text = words.text.slice(0, heading ? ownAttributes(words.text)?.start : undefined);
  const full = fullReferences(
    text,
    out.defined,
    out.syntax === "mdx" ? out.readers.mdx : undefined,
  );
  // Attributes right after an image are no words: `![A cat](cat.png){: .wide }`.
  const given = out.syntax === "md" ? imageAttributes(text) : undefined;
  const bare =
    out.syntax === "md" ? text.slice(0, (given ?? headingAttributes(text))?.start) : text;
  if (addImages(out, { ...words, text: bare }, full !== text)) {
    for (const { name, span } of given?.words ?? []) addGiven(out, words, name, span);
    return;
  }
  const end =
    text.length === words.text.length ? words.span.end : words.offset(text.length - 1) + 1;
  const span = { start: words.span.start, end };
  const { rest, reason } = withoutProgram(text, out.syntax);
  if (!hasWords(rest)) return out.leaveOut(span, reason);
  const prefix = syntax === "phrasing" ? continuationPrefix(out.text, span.start) : "";
  out.add({ span, syntax, role, text: full, prefix });
}

/** Add what an image is given to say; over several lines it is left to the page. */
function addGiven(out: Collector, words: Words, name: string, { start, end }: Span): void {
  const span = { start: words.offset(start), end: words.offset(end - 1) + 1 };
  if (span.end - span.start === end - start) titleSlot(out, span, name);
}

function checkMdx(out: Collector, words: Words): void {
  const problem = mdxTextProblem(words.lines.map((line) => line.text).join("\n"), out.readers.mdx);
  if (!problem) return;
  let at = words.span.end;
  let before = 0;
  for (const line of words.lines) {
    if (problem.offset <= before + line.text.length) {
      at = line.start + problem.offset - before;
      break;
    }
    before += line.text.length + 1;
  }
  out.problems.push({
    code: "syntax",
    message: `Expected valid MDX, found: ${problem.message}`,
    span: { start: at, end: at },
  });
}

/** `> [!NOTE] Title`: the marker is skeleton, the title a label, the lines below a paragraph. */
function addAlert(out: Collector, words: Words, marker: number): void {
  const raw = out.text.slice(words.span.start, words.span.end);
  const firstLine = /[^\r\n]*/.exec(raw)?.[0].trimEnd().length ?? 0;
  const end = words.span.start + firstLine;
  const title = raw.slice(marker, firstLine);
  const start = words.span.start + marker + title.length - title.trimStart().length;
  out.add({
    span: { start, end },
    syntax: "line",
    role: "label",
    text: title.trim().replace(/\\$/, ""),
  });
  const body = words.text.slice(firstLine).replace(/^[ \n\\]+/, "");
  if (body === "") return;
  const shift = words.text.length - body.length;
  const span = { start: words.offset(shift), end: words.span.end };
  addWords(
    out,
    { text: body, span, lines: words.lines, offset: (index) => words.offset(index + shift) },
    "phrasing",
    "quote",
  );
}

/** With `full`, a description that is a label as well can be translated, but not by itself. */
function addImages(out: Collector, words: Words, full: boolean): boolean {
  const images = readImages(words.text, out.defined);
  if (!images || (full && images.some((part) => part.type === "label"))) return false;
  const prefix = continuationPrefix(out.text, words.span.start);
  for (const part of images) {
    const span = { start: words.offset(part.span.start), end: words.offset(part.span.end) };
    const text = words.text.slice(part.span.start, part.span.end);
    if (part.type === "label") out.leaveOut(span, "link-label");
    else if (part.type === "title") titleSlot(out, span, "title");
    else
      out.add({
        span,
        syntax: "alt",
        role: "alt",
        text,
        prefix,
      });
  }
  return true;
}

/** What Obsidian and its kin put in place: `![[cat.png|300]]`. */
const EMBED = /!\[\[[^[\]\n]+\]\](?:\^[\w-]+)?/g;

/** An HTML comment among words, or in place of them: a heading that a plugin writes. */
const COMMENT = /<!--(?:-?>|[^]*?-->)/g;

/**
 * What is left of a text without code spans, addresses, template tags, comments, what is embedded, names of emoji and tags that say nothing, with its
 * character references as characters; and why the text is left out where that has no words.
 */
function withoutProgram(text: string, syntax: Syntax): { rest: string; reason: LeftOutReason } {
  const bare = subtractSpans({ start: 0, end: text.length }, codeSpans(text))
    .map(({ start, end }) => {
      const piece = text.slice(start, end);
      return syntax === "md" && start > 0 ? piece.replace(ATTRIBUTES_OF_CODE, " ") : piece;
    })
    .join(" ");
  const rest = bare.replace(/<[a-z][a-z0-9+.-]*:[^\s<>]*>|\bhttps?:\/\/[^\s<>]+/gi, " ");
  const said = rest.replace(COMMENT, " ");
  const words = withoutTemplateTags(said).replace(EMBED, " ");
  const named = withoutSilentTags(withoutEmoji(words));
  const reason =
    words !== said
      ? "template-tag"
      : said !== rest
        ? "comment"
        : /<[^<>]+>/.test(words)
          ? "html"
          : "code-span";
  return { rest: named.includes("&") ? decodeHTMLStrict(named) : named, reason };
}
