import { parse, postprocess, preprocess } from "micromark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Span, Syntax } from "../model/index.ts";
import { frontmatter } from "micromark-extension-frontmatter";
import { htmlTokens } from "./engine/html-tokens.ts";
import { fenceLine } from "./engine/fence-line.ts";
import { mdxFlow } from "./engine/mdx-flow.ts";

/** Where a document points to: the destination of a link, an image or a definition, or an `href` or `src`. */
export interface Destination {
  /** Offsets into the text, without angle brackets or quotes. */
  readonly span: Span;
  /** Inside raw HTML, where the grammar of attributes holds. */
  readonly html: boolean;
}

/**
 * Find every destination in a Markdown text, in order.
 *
 * Emphasis is not tokenized: it never decides what a link is, and on hostile input it is what takes
 * long. Plain text has none. Throws what the tokenizer throws for malformed MDX.
 */
export function findDestinations(text: string, syntax: Syntax): Destination[] {
  if (syntax === "txt") return [];
  const extensions = [
    frontmatter(["yaml", "toml"]),
    gfmTable(),
    gfmFootnote(),
    fenceLine,
    { disable: { null: ["attention"] } },
    ...(syntax === "mdx" ? mdxFlow : []),
  ];
  const parser = parse({ extensions });
  const events = postprocess(parser.document().write(preprocess()(text, undefined, true)));
  const found: Destination[] = [];
  for (const [direction, token] of events) {
    if (direction !== "enter") continue;
    const span = { start: token.start.offset, end: token.end.offset };
    if (
      token.type === "resourceDestinationString" ||
      token.type === "definitionDestinationString"
    ) {
      found.push({ span, html: false });
    } else if (token.type === "htmlFlow" || token.type === "htmlText") {
      for (const { attributes = [] } of htmlTokens(text, span)) {
        for (const attribute of attributes) {
          if (attribute.name === "href" || attribute.name === "src")
            found.push({ span: attribute.span, html: true });
        }
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/**
 * List what may be destinations, at a cheap look: every one is among them, and so may be what only
 * looks like one, in a code block for example.
 */
export function likelyDestinations(text: string): Set<string> {
  const likely = new Set<string>();
  const patterns = [
    /\](?:\(|:)\s*(?:<([^<>\n]*)>|([^\s<][^\s]*))/g,
    /(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  ];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const raw = match[1] ?? match[2] ?? match[3] ?? "";
      likely.add(raw);
      // Where the closing parenthesis is, only the tokenizer knows for certain.
      for (let end = raw.indexOf(")"); end !== -1; end = raw.indexOf(")", end + 1))
        likely.add(raw.slice(0, end));
    }
  }
  return likely;
}
