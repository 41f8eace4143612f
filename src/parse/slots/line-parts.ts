import type { LeftOut, Span } from "../../model/index.ts";
import { codeSpans } from "../../text/code-spans.ts";
import { headingAttributes } from "../../text/heading-attributes.ts";
import { OPEN_DEFINITION } from "./open-definitions.ts";
import type { Line, Words } from "./words.ts";

/** A paragraph without the lines that are markup. */
export interface LineParts {
  /** What is left of it: one text, or a term and its definitions. */
  readonly parts: readonly Words[];
  /** The lines of template tags, which hold words of a program. */
  readonly tags: readonly Span[];
  /** The lines that name what links lead to, and comments. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Take from a paragraph the lines that mean something only as lines: template tags before and after the words
 * (`{{% note %}}`, `{% if x %}`), attributes before and after them (`{: .lead }`, `{.lead}`), targets and comments of MyST (`(intro)=`, `% …`), marks
 * of a table of contents (`[[toc]]`), definitions that only a template completes (`[a]: {{ site.url }}/a`), the colon that
 * begins a definition, `?>` and `!>` that begin a note of docsify, the names of fields that are a program's (`:width: How wide`).
 *
 * Law: such a line stays a line of its own, whatever the translation, for the words next to it are another slot. A tag between
 * two lines of words stays with them, for it may belong into their sentence, unless it ends what stands above it.
 */
export function lineParts(words: Words): LineParts {
  const { lines } = words;
  const whole = { parts: [words], tags: [], leftOut: [] };
  if (lines.length === 1 && !ALONE.test(words.text)) return whole;
  let from = 0;
  let to = lines.length;
  const spanOf = (index: number): Span => {
    const { start, text } = lines[index]!;
    return { start, end: start + text.trimEnd().length };
  };
  const kindOf = (index: number): LineKind | undefined => kindOfLine(lines[index]!.text);
  const tags: Span[] = [];
  const leftOut: LeftOut[] = [];
  const note = (index: number): void => {
    const kind = kindOf(index);
    if (kind === "tag") tags.push(spanOf(index));
    else if (kind !== undefined && kind !== "attributes")
      leftOut.push({ span: spanOf(index), reason: kind });
  };
  const isFirst = (index: number): boolean => {
    const { text, start } = lines[index]!;
    const kind = kindOf(index);
    // The title of a document of Pandoc begins like a comment of MyST.
    return kind === "comment" ? start > 0 : kind !== undefined && !isOnlyLast(text);
  };
  while (from < to) {
    const end = tagEnd(words, from);
    if (end > from) {
      tags.push({ start: spanOf(from).start, end: spanOf(end - 1).end });
      from = end;
    } else if (isFirst(from)) note(from++);
    else if (from + 1 < to && RULE.test(lines[from]!.text)) from++;
    else break;
  }
  while (to > from && ![undefined, "comment"].includes(kindOf(to - 1))) to--;
  for (let index = to; index < lines.length; index++) note(index);
  const cuts: { readonly end: number; readonly start: number }[] = [];
  const code = codeSpans(words.text);
  let span = 0;
  // One such line alone may begin with an emoji.
  const fields =
    FIELD.test(lines[from]?.text ?? "") &&
    lines.slice(from + 1, to).some(({ text }) => FIELD.test(text));
  for (let index = from + 1; index < to; index++) {
    const { at, text } = lines[index]!;
    while (span < code.length && code[span]!.end <= at) span++;
    if ((code[span]?.start ?? Infinity) < at) continue;
    if (DEFINITION.test(text) || (fields && FIELD.test(text)))
      cuts.push({ end: index, start: index });
    else if (RULE.test(text)) cuts.push({ end: index, start: index + 1 });
    else if (BREAK.test(text)) {
      note(index);
      cuts.push({ end: index, start: index + 1 });
    } else if (CLOSING.test(text)) {
      const end = index;
      while (index + 1 < to && kindOf(index + 1) === "tag") index++;
      for (let tag = end; tag <= index; tag++) tags.push(spanOf(tag));
      cuts.push({ end, start: index + 1 });
    }
  }
  if (cuts.length === 0 && from === 0 && to === lines.length && !HEAD.test(words.text))
    return whole;
  const starts = [from, ...cuts.map(({ start }) => start)];
  if (fields) leftOut.push(...starts.flatMap((index) => fieldName(lines[index])));
  const ends = [...cuts.map(({ end }) => end), to];
  const parts = starts.flatMap((start, index) => part(words, start, ends[index]!, fields));
  return { parts, tags: tags.toSorted((a, b) => a.start - b.start), leftOut };
}

type LineKind = "tag" | "attributes" | "link-label" | "comment" | "directive";

function kindOfLine(text: string): LineKind | undefined {
  const line = text.trim();
  if (TAGS.test(text) || CONTENTS.test(line)) return "tag";
  if (isAttributeList(line)) return "attributes";
  if (COMMENT.test(line)) return "comment";
  if (DOCFX.test(line) || SNIPPET.test(line) || BREAK.test(line)) return "directive";
  return TARGET.test(line) || OPEN_DEFINITION.test(line) ? "link-label" : undefined;
}

/** Attributes without a colon belong to the block above them: before words they may be words. */
function isOnlyLast(line: string): boolean {
  return /^[ \t]*\{[^:%{]/.test(line);
}

/** The line after the tag that a line begins and nothing follows; the line itself where there is none. */
function tagEnd({ lines }: Words, from: number): number {
  if (!OPENING.test(lines[from]?.text ?? "")) return from;
  let text = "";
  for (let index = from; index < Math.min(lines.length, from + MOST_LINES); index++) {
    text += `${lines[index]!.text} `;
    if (TAGS.test(text)) return index + 1;
  }
  return from;
}

/** Longer tags there are, but each line of them costs another look at all before it. */
const MOST_LINES = 30;
const OPENING = /^[ \t]*\{(?:\{[<%]|%)/;
const TAG = String.raw`(?:\{\{[<%](?:(?!\}\}).)*[>%]\}\}|\{%(?:(?!%\}).)*%\}|\{#[ \t](?:(?!#\}).)*#\})`;
const TAGS = new RegExp(String.raw`^[ \t]*${TAG}(?:[ \t]*${TAG})*[ \t]*\\?$`);
/** A line of Hugo's tags that begins with a closing one. */
const CLOSING = new RegExp(
  String.raw`^[ \t]*\{\{[<%][ \t]*\/(?:(?!\}\}).)*[>%]\}\}(?:[ \t]*${TAG})*[ \t]*$`,
);
/** What a paragraph of one line has to begin with for anything to be taken from it. */
const ALONE = /^(?::[ \t]|[?!]>[ \t]|[{[(%]|\+{3}|<{3}[ \t])/;
const NOTHING = /(?!)/;
const DEFINITION = /^:[ \t]+(?=\S)/;
/** What begins a definition or a note of docsify (`?> A tip`, `!> Careful`). */
const HEAD = /^(?::|[?!]>)[ \t]+(?=\S)/;
/** A field of a list of docutils and MyST: `:name: What it is`. */
const FIELD = /^:[^\s:`][^:`]*:[ \t]+(?=\S)/;
/**
 * A field with a name that is a program's: of one word, or of the fields in which Sphinx describes functions. Other names are words
 * of the page (`:External address: …`).
 */
const PROGRAM_FIELD =
  /^:(?:[\w.+-]+|(?:arg|argument|cvar|except|exception|ivar|key|keyword|kwarg|meta|param|parameter|raises?|type|var|vartype)[ \t][^:`]*):[ \t]+(?=\S)/;
/** What parts the header, the words and the footer of a card of sphinx-design. */
const RULE = /^[ \t]*(?:\^{3,}|\+{3,})[ \t]*$/;
/** What parts the cells of a notebook of MyST, with what is told of the next one. */
const BREAK = /^[ \t]*\+{3,}[ \t]+\{.*\}[ \t]*$/;
/** Where Python-Markdown, markdown-it and GitLab put a table of contents. */
const CONTENTS = /^\[(?:TOC|\[_?toc_?\])\]$/i;
/** A comment of MyST. */
const COMMENT = /^%(?:[ \t]|$)/;
/** What DocFX (Microsoft Learn) puts in place: `[!INCLUDE [words](a.md)]`, `[!VIDEO https://…]`, `[!code-cs[words](a.cs)]`. */
const DOCFX = /^\[!(?:video|include|div|code)\b[^\s[]*[ \t]*(?:class=)?["[\w].*\]$/i;
/** The code of a file that VitePress puts in place: `<<< @/a.js#part{1,3 js:line-numbers} [Title]`. */
const SNIPPET = /^<<<[ \t]+(?=\S*[./])[^\s<>{}]+[ \t]*(?:\{[^{}]*\}[ \t]*)?(?:\[[^[\]]*\])?$/;
/** A target of MyST. */
const TARGET = /^\([A-Za-z\d][\w:./-]*\)=$/;

/** On a line of its own `{align=right width=100px}` and `{:toc}` are attributes as well. */
function isAttributeList(line: string): boolean {
  return (
    headingAttributes(line)?.start === 0 ||
    /^\{(?::[^{}]*|(?:[ \t]*(?:[.#][^\s{}]+|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"'=]+))(?=[ \t}]))+[ \t]*)\}$/.test(
      line,
    )
  );
}

/** The name of a field that is a program's. */
function fieldName(line: Line | undefined): LeftOut[] {
  const name = line && PROGRAM_FIELD.exec(line.text)?.[0].trimEnd();
  if (!name) return [];
  return [{ span: { start: line.start, end: line.start + name.length }, reason: "directive" }];
}

/** The lines from one to before another, without the colon of a definition and a field's name that is a program's. */
function part(words: Words, from: number, to: number, fields: boolean): Words[] {
  if (from >= to) return [];
  const lines = words.lines.slice(from, to);
  const { at, text: line } = lines[0]!;
  const start =
    at + ((HEAD.exec(line) ?? (fields ? PROGRAM_FIELD : NOTHING).exec(line))?.[0].length ?? 0);
  const text = words.text.slice(start, words.lines[to]?.at).trimEnd();
  if (text === "" || isAttributeList(text)) return [];
  const offset = (index: number): number => words.offset(index + start);
  const span = { start: offset(0), end: offset(text.length - 1) + 1 };
  return [{ text, span, lines, offset }];
}
