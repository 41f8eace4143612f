import type { Nodes } from "mdast";
import type { Document, LeftOutReason, Span } from "../../src/model/index.ts";
import { readDirection } from "../../src/parse/slots/directions.ts";
import { plainTree } from "./plain-tree.ts";

/** One run of letters and digits that a reader of the source could have to translate. */
export interface AccountedWord {
  readonly span: Span;
  /** `slot`, why it is left out, or nothing where nobody answers for it. */
  readonly where: "slot" | LeftOutReason | undefined;
}

/**
 * Find every word of a document and where it went, judged by an independent walk over remark's
 * tree: the words in its text, code, raw HTML, front matter, math and comments. Names of tags,
 * destinations, labels of references and definitions, `{#id}`, `[!NOTE]` and the names and
 * attributes of directives are markup.
 */
export function accountWords(document: Document): AccountedWord[] {
  const { text, syntax } = document;
  const spans: Span[] = [];
  if (syntax === "txt") spans.push({ start: 0, end: text.length });
  else gather(plainTree(text, syntax), text, spans);
  const words = spans.flatMap((span) => wordsIn(text, span));
  const places = [
    ...document.slots.map(({ span }) => ({ span, where: "slot" as const })),
    ...document.leftOut.map(({ span, reason }) => ({ span, where: reason })),
  ].sort((a, b) => a.span.start - b.span.start);
  return words.map((span) => ({ span, where: find(places, span) }));
}

/** The words that are in no slot and not left out either. */
export function unaccountedWords(document: Document): string[] {
  return accountWords(document)
    .filter(({ where }) => where === undefined)
    .map(({ span }) => `${span.start}: ${document.text.slice(span.start, span.end)}`);
}

function gather(node: Nodes, text: string, spans: Span[]): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const raw = text.slice(start, end);
  switch (node.type as string) {
    case "text":
    case "inlineCode":
    case "fenceLine":
    case "math":
    case "yaml":
    case "toml":
    case "mdxjsEsm":
    case "mdxFlowExpression":
    case "mdxJsxFlowTag":
      if (!readDirection(raw)) spans.push({ start, end });
      return;
    case "code":
      // The language and what stands behind it are markup.
      spans.push({ start: start + (/^(?:`{3,}|~{3,})[^\r\n]*/.exec(raw)?.[0].length ?? 0), end });
      return;
    case "html":
      spans.push(...wordsOfHtml(raw, start));
      return;
    case "definition":
      if ("title" in node && node.title) {
        // The title is the last thing on the definition: between its quotes.
        const title = /(?:"[^]*"|'[^]*'|\([^]*\))\s*$/.exec(raw);
        if (title) spans.push({ start: start + title.index, end });
      }
      return;
    default:
      if ("children" in node) for (const child of node.children) gather(child, text, spans);
  }
}

/** What lies between tags, the comments, and the attributes that are words. */
function wordsOfHtml(raw: string, start: number): Span[] {
  const spans: Span[] = [];
  const markup =
    /<!--(?:-?>|[^]*?(?:-->|$))|<\/?[a-z][^\s/>]*(?:[^<>"']|"[^"]*"|'[^']*')*>|<[!?][^>]*>?/gi;
  let at = 0;
  for (const match of raw.matchAll(markup)) {
    spans.push({ start: start + at, end: start + match.index });
    at = match.index + match[0].length;
    if (match[0].startsWith("<!--")) {
      if (!readDirection(match[0])) spans.push({ start: start + match.index, end: start + at });
      continue;
    }
    for (const found of match[0].matchAll(/\s(?:alt|title|aria-label)\s*=\s*("[^"]*"|'[^']*')/gi)) {
      const from = start + match.index + found.index + found[0].length - (found[1]?.length ?? 0);
      spans.push({ start: from, end: from + (found[1]?.length ?? 0) });
    }
  }
  spans.push({ start: start + at, end: start + raw.length });
  return spans;
}

function wordsIn(text: string, span: Span): Span[] {
  const raw = text
    .slice(span.start, span.end)
    .replace(markupInText, (match) => " ".repeat(match.length));
  return [...raw.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: span.start + index,
    end: span.start + index + word.length,
  }));
}

/**
 * Character references, heading ids, alert marks, directive names, attributes and options, types of admonitions,
 * ordinals of fences.
 */
const markupInText =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});|\{:?[ \t]*[#.][^{}\n]*\}|\[![\w-]+\]|^(?:[ \t>]|[-+*] )*[`~:]{3,}\{[\w:.-]+\}|^[ \t>]*:{2,}[ \t]*[\w-]*|\{[^{}\n]*\}(?=[ \t]*$)|\[\^[^\]]*\]:|^[ \t>]*(?:!!!|\?\?\?\+?)[\w -]*/gim;

function find(
  places: readonly { span: Span; where: AccountedWord["where"] }[],
  word: Span,
): AccountedWord["where"] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span.end ?? Infinity) <= word.start) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place && place.span.start < word.end ? place.where : undefined;
}
