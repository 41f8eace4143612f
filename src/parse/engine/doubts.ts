import { isClosedFence, isFence, isOpenHtml } from "./closings.ts";
import { Doubt } from "./doubt.ts";
import type { NativeNode } from "./native-node.ts";

/** A node of the native tree, and what it stands in. Offsets are into `text`. */
export interface NodePlace {
  readonly node: NativeNode;
  readonly text: string;
  /** The node's source. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** How many quotes, lists, items and footnotes it stands in. */
  readonly depth: number;
  readonly quotes: number;
  /** The node before it among its siblings. */
  readonly before: NativeNode | undefined;
}

type Rule = readonly [name: string, doubtful: (place: NodePlace) => boolean];

/**
 * Throw a `Doubt` where the two parsers are known to read something differently.
 *
 * Each rule was found by comparing them on made-up documents and is wider than what it was found on.
 * What they send to the reference is rare in documents that people write: see `bench/engines.ts`.
 */
export function checkDoubts(place: NodePlace): void {
  for (const [name, doubtful] of doubts[place.node.type] ?? [])
    if (doubtful(place)) throw new Doubt(name);
}

const fencedOrNot: readonly Rule[] = [
  [
    "a tab in code whose indentation is not all its own",
    ({ raw, text, start, depth }) =>
      isFence(raw)
        ? (depth > 0 || isBlank(text[start - 1])) && /[\r\n][ >]*\t/.test(raw)
        : raw.includes("\t") || text[start - 1] === "\t",
  ],
  [
    "blanks on the line after indented code",
    ({ raw, text, end, depth }) =>
      !isFence(raw) &&
      (depth > 0
        ? /^[ \t]*(?:\r\n|\n|\r)[ \t>]+(?:[\r\n]|$)/.test(text.slice(end))
        : /[\r\n]\s*?[ \t]/.test(blanksToTheEnd(text, end))),
  ],
  [
    "indented code on the line after another block",
    (place) => !isFence(place.raw) && place.before !== undefined && isNextLine(place),
  ],
  ["an open fence in a container", ({ raw, depth }) => depth > 0 && !isClosedFence(raw)],
];

const frontMatter: readonly Rule[] = [
  ["front matter that ends otherwise", ({ raw }) => !/[\r\n](?:---|\+\+\+)[ \t]*$/.test(raw)],
];

const afterContainer = (place: NodePlace): boolean =>
  /^(?:list|blockquote|footnoteDefinition)$/.test(place.before?.type ?? "") && isNextLine(place);

const isEmpty = ({ node }: NodePlace): boolean => !node.children?.length;

const doubts: Readonly<Record<string, readonly Rule[]>> = {
  code: fencedOrNot,
  math: fencedOrNot,
  yaml: frontMatter,
  toml: frontMatter,
  html: [
    ["HTML on the line after a container", afterContainer],
    [
      "HTML on the line after a paragraph in a container",
      (place) => place.depth > 0 && place.before?.type === "paragraph" && isNextLine(place),
    ],
    [
      "HTML that ends blank in a container",
      ({ raw, depth }) => depth > 0 && /[\r\n][ \t>]*$/.test(raw),
    ],
    ["open HTML in a container", ({ raw, depth }) => depth > 0 && isOpenHtml(raw.trimStart())],
    [
      "a line after HTML in a container",
      ({ raw, text, end, depth }) =>
        depth > 0 &&
        /^\s*<(?:[!?]|script|pre|style|textarea)/i.test(raw) &&
        !/^[ \t]*(?:$|(?:\r\n|\n|\r)[ \t>]*(?:[\r\n]|$))/.test(text.slice(end, end + 200)),
    ],
  ],
  heading: [
    [
      "a heading that begins like another block",
      ({ raw }) => !raw.startsWith("#") && beginsOtherBlock(raw),
    ],
  ],
  table: [["a table on the line after a container", afterContainer]],
  tableRow: [["a row that begins like HTML", ({ raw }) => raw.startsWith("<")]],
  blockquote: [
    ["an empty quote", isEmpty],
    ["a quote in a quote", ({ quotes }) => quotes > 0],
  ],
  footnoteDefinition: [
    ["an empty footnote", isEmpty],
    [
      "a footnote in a container",
      ({ text, start, depth }) => depth > 0 || isBlank(text[start - 1]),
    ],
    [
      "a footnote that begins with another block than a paragraph",
      ({ node, text, start }) => {
        const first = node.children?.[0];
        return (
          first?.type !== "paragraph" ||
          /[\r\n]/.test(text.slice(start, first.position.start.offset))
        );
      },
    ],
  ],
  list: [
    [
      "another list on the line after a list in a quote",
      ({ text, end, quotes }) =>
        quotes > 0 &&
        /^[ \t]*(?:\r\n|\n|\r)[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(
          text.slice(end, end + 200),
        ),
    ],
    [
      "a list in a quote that ends blank",
      ({ raw, quotes }) => quotes > 0 && /(?:\r?\n[ \t>]*){2}$/.test(raw),
    ],
    [
      "a blank line after a list in a quote",
      ({ text, end, depth, quotes }) =>
        quotes > 0 &&
        (depth > 2
          ? /^[ \t]*(?:\r\n|\n|\r)[ \t>]*>[ \t]*(?:[\r\n]|$)/
          : /^[ \t]*(?:(?:\r\n|\n|\r)[ \t>]*>[ \t]*){2}(?:[\r\n]|$)/
        ).test(text.slice(end, end + 200)),
    ],
  ],
  listItem: [
    ["an empty item", isEmpty],
    [
      "a task without words or of another kind",
      ({ node, raw }) => {
        const task = /^(?:[-+*]|\d+[.)])[ \t]+\[[ \txX]\]([ \t]*(?:[\r\n]|$))?/.exec(
          raw.slice(0, 40),
        );
        return (
          task !== null &&
          (task[0].includes("\t") ||
            task[1] !== undefined ||
            node.children?.[0]?.type !== "paragraph")
        );
      },
    ],
  ],
  paragraph: [
    [
      "a delimiter row on the line after a container",
      (place) => /^[|:-][|:\- \t]*(?:[\r\n]|$)/.test(place.raw) && afterContainer(place),
    ],
    [
      "a paragraph on the line after a paragraph",
      (place) => place.before?.type === "paragraph" && isNextLine(place),
    ],
    ["a paragraph that begins like another block", ({ raw }) => beginsOtherBlock(raw)],
    [
      "a paragraph that begins like a definition",
      ({ raw }) => /^\[(?:[^\\\]]|\\[^])*\]:[^]*[\r\n]/.test(raw),
    ],
    ["a task outside an item", ({ raw }) => /^\[[ \txX]\](?:\s|$)/.test(raw)],
    [
      "a delimiter row in a paragraph in a container",
      ({ raw, depth }) => depth > 0 && /[\r\n][ \t>]*[|:-][|:\- \t]*(?:[\r\n]|$)/.test(raw),
    ],
    [
      "a line like HTML in a paragraph in a container",
      ({ raw, depth }) => depth > 0 && /[\r\n][ \t>]*</.test(raw),
    ],
  ],
  definition: [
    [
      "a line after a definition",
      ({ text, end }) => /^(?:\r\n|\n|\r)[ \t>]*[^ \t>\r\n[]/.test(text.slice(end, end + 80)),
    ],
  ],
};

/** Whether a text begins like a quote, a heading by number signs, an item or a fence. */
function beginsOtherBlock(raw: string): boolean {
  return /^(?:>|#{1,6}(?:\s|$)|(?:[-+*]|\d{1,9}[.)])(?:\s|$)|`{3,}[^`\r\n]*(?:[\r\n]|$)|~{3})/.test(
    raw,
  );
}

/** Whether only one line ending lies between a node and the one before it. */
function isNextLine({ before, text, start }: NodePlace): boolean {
  const between = text.slice(before?.position.end.offset ?? 0, start);
  return (between.match(/\r\n|\n|\r/g)?.length ?? 0) < 2;
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}

/** What follows an offset, where that is white space alone. */
function blanksToTheEnd(text: string, from: number): string {
  const blanks = /^\s*/.exec(text.slice(from))?.[0] ?? "";
  return from + blanks.length === text.length ? blanks : "";
}
