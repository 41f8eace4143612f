import { parse, preprocess } from "micromark";
import type { ParseContext } from "micromark-util-types";
import type { Span } from "../../model/index.ts";
import { definedLabels } from "./defined-labels.ts";

/** A part of a paragraph of images that may hold words. Offsets are into the paragraph's text. */
export interface ImagePart {
  /** `label`: a description that is the label of its reference as well, so it cannot be exchanged. */
  readonly type: "alt" | "title" | "label";
  readonly span: Span;
}

/** Made once: to put its grammar together takes as long as to read a paragraph of one image. */
let parser: ParseContext | undefined;

/**
 * Read a paragraph that is nothing but images, linked or not: their descriptions and titles.
 *
 * Returns `undefined` for any other paragraph.
 */
export function readImages(text: string, defined: ReadonlySet<string>): ImagePart[] | undefined {
  if (!/^\s*\[?!\[/.test(text) || text.length > 10_000) return undefined;
  parser ??= parse();
  parser.defined = definedLabels(defined);
  parser.lazy = {};
  const tokenizer = parser.text({ line: 1, column: 1, offset: 0 });
  const events = tokenizer.write(preprocess()(text, undefined, true));
  const parts: ImagePart[] = [];
  let depth = 0;
  let resource = false;
  // A description may hold images and links of its own: they are inline codes of it.
  let description: Span | undefined;
  for (const [direction, token] of events) {
    const span = { start: token.start.offset, end: token.end.offset };
    const enters = direction === "enter";
    if (token.type === "image") depth += enters ? 1 : -1;
    if (description && span.start >= description.start && span.end <= description.end) continue;
    if (token.type === "image") {
      if (enters) {
        resource = text[span.end - 1] === ")";
        description = undefined;
      } else if (!resource && !/\]\[[^\]]+\]$/.test(text.slice(span.start, span.end))) {
        const last = parts.findLast((part) => part.type === "alt");
        if (last) parts.splice(parts.lastIndexOf(last), 1, { ...last, type: "label" });
      }
    } else if (!enters) continue;
    else if (token.type === "labelText" && depth > 0) {
      parts.push({ type: "alt", span });
      description = span;
    } else if (token.type === "resourceTitleString") parts.push({ type: "title", span });
    else if (token.type === "htmlText" || token.type === "autolink") return undefined;
    else if (depth === 0 && (token.type === "data" || token.type === "codeText")) {
      if (/\S/.test(text.slice(span.start, span.end))) return undefined;
    }
  }
  return parts.length > 0 ? parts : undefined;
}
