/** What stands in braces at the end of a heading. */
export interface HeadingAttributes {
  /** Where it begins, with the blanks before it: an offset into the text. */
  readonly start: number;
  /** Offset of the brace. */
  readonly open: number;
  /** The heading's own id. */
  readonly id?: string;
}

/**
 * Find the attributes at the end of a heading's text: `{#id}`, `{ #id .class lang=de }`, `{ id=id }`, `{: #id }`, and `{-}`, which is
 * Pandoc's for "without a number"; `{docsify-ignore}`, docsify's for "not in the sidebar". Pandoc, kramdown and the attribute lists of Python-Markdown (MkDocs) write them so. A brace that is escaped begins none.
 */
export function headingAttributes(text: string): HeadingAttributes | undefined {
  const end = text.trimEnd().length;
  const open = text.lastIndexOf("{", end);
  if (text[end - 1] !== "}" || open < 0 || isEscaped(text, open)) return undefined;
  const list = text.slice(open, end);
  if (!ATTRIBUTES.test(list)) return undefined;
  const [, short, quoted, bare] = ID.exec(list) ?? [];
  const id = short ?? quoted ?? bare;
  return { start: text.slice(0, open).trimEnd().length, open, ...(id !== undefined && { id }) };
}

/**
 * Find the attributes that are the heading's own. Those right behind an image, a link, emphasis or code, with no blank
 * between and no id in them, are that one's, as Python-Markdown and Pandoc have it: `# Title ![A cat](cat.png){: .wide }`.
 * They go where it goes, and so stay with the words.
 */
export function ownAttributes(text: string): HeadingAttributes | undefined {
  const found = headingAttributes(text);
  if (found === undefined || found.id !== undefined || found.open === 0) return found;
  return INLINE_END.test(text.slice(0, found.open)) ? undefined : found;
}

/** What looks like a list of attributes behind what it is about: it has letters, and none of a reader's words. */
export const ATTRIBUTE_LISTS =
  /\{:?\s*(?:[.#][\w:-]+|[\w:-]+=(?:"[^"{}]*"|[^\s"{}]+))(?:\s+[^{}]*)?\}/gu;

/** `#a`, `id="a"` or `id=a`. */
const ID = /[{\s:](?:#([^\s{}]+)|id=(?:["']([^"'{}]*)["']|([^\s{}"'=]+)))/;

/** The last character of an image, a link, emphasis or code. */
const INLINE_END = /(?:[^\\]|^)[)\]*_`]$/;

const VALUE = String.raw`(?:"[^"{}]*"|'[^'{}]*'|[^\s{}"'=]+)`;
const ITEM = String.raw`(?:[#.][^\s{}]+|[\w:-]+=${VALUE}|-)`;
/** Without a colon an id or a class comes first, the id as `id=a`, too: `{a=b}` may be anything. */
const ATTRIBUTES = new RegExp(
  String.raw`^\{(?:#|:[ \t]*${ITEM}|[ \t]*[#.][^\s{}]+|[ \t]*id=${VALUE}|[ \t]*-)(?:[ \t]+${ITEM})*[ \t]*\}$|^\{docsify-ignore(?:-all)?\}$`,
);

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}
