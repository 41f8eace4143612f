import type { Document } from "../../src/model/index.ts";
import { parseDocument } from "../../src/parse/parse-document.ts";
import { draftUnits, grammarsFor } from "../../src/segment/draft-units.ts";
import type { InlineGrammar } from "../../src/segment/inline-grammar.ts";
import { plainText } from "../../src/segment/plain-text.ts";
import { readMessage } from "../../src/segment/read-message.ts";

/** A unit as the histories benchmark needs it. */
export interface BenchUnit {
  readonly text: string;
  readonly canonical: string;
  /** The words a reader of the page sees, as the segmenter tells: no addresses, tags or markers. */
  readonly words: string;
  readonly kind: string;
  readonly grammar?: InlineGrammar;
}

/** Cut a document into paragraphs, headings, list items, quotes and table cells, as Calque does. */
export function extractUnits(source: string): BenchUnit[] {
  const document = parseDocument("document.md", source, { frontMatter: [] });
  const options = { units: "block", sourceLocale: "en", math: true, placeholders: [] } as const;
  const grammarOf = grammarsFor(document, options);
  return draftUnits(document, options)
    .filter(({ slot }) => ROLES.has(document.slots[slot]!.role))
    .map(({ slot: index, text, canonical }) => {
      const slot = document.slots[index]!;
      const grammar = grammarOf(slot);
      const words = plainText(readMessage(text, grammar), grammar).replace(/\s+/gu, " ").trim();
      return { text, canonical, words, kind: slot.role, grammar };
    })
    .filter(({ words }) => words !== "");
}

const ROLES: ReadonlySet<Document["slots"][number]["role"]> = new Set([
  "heading",
  "paragraph",
  "item",
  "quote",
  "cell",
  "footnote",
]);
