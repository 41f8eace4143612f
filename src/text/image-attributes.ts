import type { Span } from "../model/index.ts";

/** What stands in braces right behind an image that ends a text. */
export interface ImageAttributes {
  /** Offset of the brace. */
  readonly start: number;
  /** Its values that are words, by name: offsets into the text, without the quotes. */
  readonly words: readonly { readonly name: string; readonly span: Span }[];
}

/**
 * Find the attributes behind an image at the end of a text: `![](cat.png){width=300 fig-alt="A cat"}`. Pandoc, Quarto, kramdown, MyST and
 * the attribute lists of Python-Markdown write them so. Behind an image they need neither an id nor a class.
 */
export function imageAttributes(text: string): ImageAttributes | undefined {
  const start = text.lastIndexOf("{");
  if (start < 1 || !/[)\]]/.test(text[start - 1]!) || !LIST.test(text.slice(start)))
    return undefined;
  const words = Array.from(text.slice(start).matchAll(GIVEN), (match) => {
    const [, opening = "", name = "", value = ""] = match;
    const from = start + match.index + opening.length;
    return { name, span: { start: from, end: from + value.length } };
  });
  return { start, words };
}

const VALUE = String.raw`(?:"(?:[^"\\{}]|\\.)*"|'[^'{}]*'|[^\s{}"'=]+)`;
const LIST = new RegExp(
  String.raw`^\{:?[ \t]*(?:(?:[#.][^\s{}]+|[\w:-]+=${VALUE})(?=[ \t}])[ \t]*)+\}$`,
);
/** Of Quarto, and of the lightbox of MkDocs; `alt` and `title` as HTML has them. */
const GIVEN =
  /([ \t{:](alt|caption|fig-alt|fig-cap|title|data-caption|data-description|data-title)=")((?:[^"\\{}]|\\.)+)(?=")/g;
