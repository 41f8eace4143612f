import type { Span } from "./span.ts";

/** The grammar a whole source file is written in. */
export type Syntax = "md" | "mdx" | "txt";

/**
 * The grammar that holds inside a slot. It decides what `Slot.text` shows and how a translation is
 * written back.
 *
 * - `phrasing`: inline Markdown that may run over several lines (paragraphs, setext headings)
 * - `line`: inline Markdown on one line (ATX headings, directive labels)
 * - `cell`: inline Markdown between the pipes of a table row
 * - `alt`: inline Markdown between brackets (image descriptions)
 * - `title`: a quoted link title, shown decoded
 * - `plain`: a line of a plain text document
 * - `yaml`, `toml`: a scalar of the front matter, shown decoded
 * - `html`: text with inline tags inside a raw HTML block
 * - `html-attribute`: the value of an attribute, shown decoded
 * - `code`: the lines of a code block, shown without the block's indentation
 */
export type SlotSyntax =
  | "phrasing"
  | "line"
  | "cell"
  | "alt"
  | "title"
  | "plain"
  | "yaml"
  | "toml"
  | "html"
  | "html-attribute"
  | "code";

/** What the words of a slot are to a reader of the page. */
export type Role =
  | "heading"
  | "paragraph"
  | "item"
  | "quote"
  | "cell"
  | "footnote"
  | "label"
  | "alt"
  | "title"
  | "field"
  | "html"
  | "attribute"
  | "code";

/** What the author told translators, or Calque, about one block in a comment before it. */
export interface Directions {
  /** A key that the author pinned. */
  readonly key?: string;
  /** A note to translators. */
  readonly note?: string;
  /** The greatest length of a translation, in user-perceived characters. */
  readonly maxLength?: number;
  /** That the edit with which this came changes no meaning; a word to tell it from earlier ones, or "". */
  readonly trivial?: string;
}

/** A place in a document whose words can be exchanged, and the grammar that holds there. */
export interface Slot extends Directions {
  /** Offsets into `Document.text`. */
  readonly span: Span;
  readonly syntax: SlotSyntax;
  readonly role: Role;
  /**
   * The words as a translator sees them: container prefixes gone, a soft line break as a blank, a
   * hard break as `\n`, quoting of titles, attributes and front matter decoded.
   */
  readonly text: string;
  /** What every further line of the slot starts with: `"> "`, `"    "`. */
  readonly prefix: string;
  /** The headings above, outermost first, as raw inline Markdown. */
  readonly headings: readonly string[];
  /** The path of a front-matter field (`tags.0`) or the name of an attribute (`alt`). */
  readonly name?: string;
}

/** Why some words of a document lie in no slot. */
export type LeftOutReason =
  | "code-block"
  | "code-span"
  | "front-matter"
  | "comment"
  | "skipped"
  | "math"
  | "html"
  | "template-tag"
  | "program"
  | "link-label"
  | "directive"
  | "grid-table"
  | "unsupported";

/** Words that are in no slot, and why: nothing is passed over silently. */
export interface LeftOut {
  /** Offsets into `Document.text`. */
  readonly span: Span;
  readonly reason: LeftOutReason;
}

/**
 * A source file, losslessly.
 *
 * Law: slots and skeleton, concatenated, are the file. `text` is the file without its byte order
 * mark, line endings untouched.
 */
export interface Document {
  /** Relative to the source folder, with forward slashes: `guide/intro.md`. */
  readonly path: string;
  readonly syntax: Syntax;
  readonly text: string;
  readonly bom: boolean;
  /** The block structure, in document order: what a translation must never change. */
  readonly blocks: readonly Block[];
  /** In order of `span.start`, never overlapping. */
  readonly slots: readonly Slot[];
  /** In order of `span.start`. */
  readonly leftOut: readonly LeftOut[];
  /** Normalised labels of link reference definitions: references to them are links. */
  readonly definitions: readonly string[];
  /** Normalised labels of footnote definitions. */
  readonly footnotes: readonly string[];
  /** False where the parser had to give up: nothing is known of the words, and `problems` says why. */
  readonly readable: boolean;
  /** Problems of the source itself: an unclosed skip range, front matter that does not parse. */
  readonly problems: readonly Problem[];
}

/**
 * One block of the structure: a heading, a list, a table cell. Inline content is not in it.
 *
 * A document is turned into this flat table once; no tree is kept or sent between threads.
 */
export interface Block {
  /** The type of the mdast node, or of what Markdown's extensions add (`fenceLine`). */
  readonly type: string;
  /** Offsets into `Document.text`. */
  readonly start: number;
  readonly end: number;
  /** How many blocks it lies in. */
  readonly depth: number;
  /** What else makes two blocks of a type different: heading depth, list start, language of code. */
  readonly detail: string;
}

/** Something that the source document has wrong, found while it was read. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** Offsets into `Document.text`. */
  readonly span: Span;
}
