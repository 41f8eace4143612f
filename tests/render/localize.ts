import type { Syntax } from "../../src/model/index.ts";
import type { ParseOptions } from "../../src/parse/options.ts";
import { localizeDocument } from "../../src/render/localize-document.ts";
import { expectLaws } from "../laws/expect-laws.ts";

export interface Outcome {
  readonly text: string;
  /** Why translations were not put in, by the text of their slot. */
  readonly rejected: Readonly<Record<string, string>>;
}

/**
 * Put translations in by the source texts that they answer; the document has to obey the laws.
 * Throws for a source text that no slot has.
 */
export function localize(
  markdown: string,
  translations: Readonly<Record<string, string>>,
  options: Partial<ParseOptions> & { syntax?: Syntax; wrap?: number | false } = {},
): Outcome {
  const { syntax = "md", wrap = false, ...parse } = options;
  const document = expectLaws(markdown, { syntax, options: parse });
  const targets = new Map<number, string>();
  for (const [source, target] of Object.entries(translations)) {
    const slots = document.slots.flatMap(({ text }, index) => (text === source ? [index] : []));
    if (slots.length === 0)
      throw new Error(
        `Expected a slot "${source}", found ${JSON.stringify(document.slots.map(({ text }) => text))}`,
      );
    for (const index of slots) targets.set(index, target);
  }
  const { text, rejected } = localizeDocument(document, targets, { ...parse, wrap });
  return {
    text,
    rejected: Object.fromEntries(
      rejected.map(({ slot, reason }) => [document.slots[slot]?.text ?? "", reason]),
    ),
  };
}
