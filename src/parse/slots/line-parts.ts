import type { Span } from "../../model/index.ts";
import { codeSpans } from "../../text/code-spans.ts";
import { headingAttributes } from "../../text/heading-attributes.ts";
import { mayHaveSlashLines, slashLines } from "./slash-lines.ts";
import type { Words } from "./words.ts";

/** A paragraph without the lines that are markup. */
export interface LineParts {
  /** What is left of it: one text, or a term and its definitions. */
  readonly parts: readonly Words[];
  /** The lines of template tags, which hold words of a program. */
  readonly tags: readonly Span[];
  /** What opens and closes `///` blocks, and their titles. */
  readonly marks?: readonly Span[];
  readonly titles?: readonly Span[];
}

/**
 * Take from a paragraph the lines that mean something only as lines: template tags before and after the words
 * (`{{% note %}}`, `{% if x %}`), attributes after them (`{: .lead }`, `{.lead}`), the colon that begins a definition, and
 * `/// note` and `///` wherever they stand.
 *
 * Law: such a line stays a line of its own, whatever the translation, for the words next to it are another slot. A tag between
 * two lines of words stays with them: it may belong into their sentence.
 */
export function lineParts(words: Words, document: string): LineParts {
  const { lines } = words;
  if (lines.length === 1 && !ALONE.test(words.text)) return { parts: [words], tags: [] };
  const found = mayHaveSlashLines(words.text) ? slashLines(lines, document) : undefined;
  if (!found) return partsWithin(words, 0, lines.length);
  const { marks, titles } = found;
  const within = found.ranges.map(({ from, to }) => partsWithin(words, from, to));
  const parts = within.flatMap((range) => range.parts);
  return { parts, tags: within.flatMap((range) => range.tags), marks, titles };
}

function partsWithin(words: Words, first: number, last: number): LineParts {
  const { lines } = words;
  let from = first;
  let to = last;
  const spanOf = (index: number): Span => {
    const { start, text } = lines[index]!;
    return { start, end: start + text.trimEnd().length };
  };
  const isTag = (index: number): boolean => TAGS.test(lines[index]!.text);
  const isAttributes = (index: number): boolean => isAttributeList(lines[index]!.text.trim());
  const tags: Span[] = [];
  for (let end = tagEnd(words, from, to); end > from; end = tagEnd(words, from, to)) {
    tags.push({ start: spanOf(from).start, end: spanOf(end - 1).end });
    from = end;
  }
  while (to > from && (isTag(to - 1) || isAttributes(to - 1))) to--;
  for (let index = to; index < last; index++) if (isTag(index)) tags.push(spanOf(index));
  const starts = [from];
  const code = codeSpans(words.text);
  for (let index = from + 1; index < to; index++) {
    const { at, text } = lines[index]!;
    if (DEFINITION.test(text) && !code.some(({ start, end }) => start < at && at < end))
      starts.push(index);
  }
  if (starts.length === 1 && from === 0 && to === lines.length && !DEFINITION.test(words.text))
    return { parts: [words], tags: [] };
  const parts = starts.flatMap((start, index) => part(words, start, starts[index + 1] ?? to));
  return { parts, tags };
}

/** The line after the tag that a line begins and nothing follows; the line itself where there is none. */
function tagEnd({ lines }: Words, from: number, to: number): number {
  if (from >= to || !OPENING.test(lines[from]!.text)) return from;
  let text = "";
  for (let index = from; index < Math.min(to, from + MOST_LINES); index++) {
    text += `${lines[index]!.text} `;
    if (TAGS.test(text)) return index + 1;
  }
  return from;
}

/** Longer tags there are, but each line of them costs another look at all before it. */
const MOST_LINES = 30;
const OPENING = /^[ \t]*\{(?:\{[<%]|%)/;
const TAG = String.raw`(?:\{\{[<%](?:(?!\}\}).)*[>%]\}\}|\{%(?:(?!%\}).)*%\})`;
const TAGS = new RegExp(String.raw`^[ \t]*${TAG}(?:[ \t]*${TAG})*[ \t]*\\?$`);
/** What a paragraph of one line has to begin with for anything to be taken from it. */
const ALONE = /^(?::[ \t]|\{|\/{3})/;
const DEFINITION = /^:[ \t]+(?=\S)/;

/** On a line of its own `{align=right}` and `{:toc}` are attributes as well. */
function isAttributeList(line: string): boolean {
  return (
    headingAttributes(line)?.start === 0 ||
    /^\{(?::[^{}]*|[ \t]*[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"'=]+)[ \t]*)\}$/.test(line)
  );
}

/** The lines from one to before another, without the colon of a definition. */
function part(words: Words, from: number, to: number): Words[] {
  if (from >= to) return [];
  const lines = words.lines.slice(from, to);
  const { at, text: line } = lines[0]!;
  const start = at + (DEFINITION.exec(line)?.[0].length ?? 0);
  const text = words.text.slice(start, words.lines[to]?.at).trimEnd();
  if (text === "") return [];
  const offset = (index: number): number => words.offset(index + start);
  const span = { start: offset(0), end: offset(text.length - 1) + 1 };
  return [{ text, span, lines, offset }];
}
