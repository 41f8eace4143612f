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

/** Tell at a cheap look whether a text may point to anything that is not on the web. */
export function mayPoint(text: string): boolean {
  return /(?:\]\(|\]:|(?:href|src)\s*=)\s*[<"']?(?!\s*[<"']?[a-z][a-z0-9+.-]*:)/i.test(text);
}
