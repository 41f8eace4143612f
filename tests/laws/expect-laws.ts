import { expect } from "vitest";
import type { Document, Syntax } from "../../src/model/index.ts";
import type { ParseOptions } from "../../src/parse/options.ts";
import { parseDocument } from "../../src/parse/parse-document.ts";
import { grammarsFor } from "../../src/segment/draft-units.ts";
import { readMessage } from "../../src/segment/read-message.ts";
import { blockSkeleton } from "./block-skeleton.ts";
import { containedBreaches } from "./contained-breaches.ts";
import { hostileTargets } from "./hostile-targets.ts";
import { losslessBreaches } from "./lossless-breaches.ts";
import { messageBreaches, unitOptions } from "./message-breaches.ts";
import { pseudoKinds, pseudoTarget } from "./pseudo-targets.ts";
import { unaccountedWords } from "./unaccounted-words.ts";

export interface LawOptions {
  readonly syntax?: Syntax;
  readonly options?: Partial<ParseOptions>;
}

/**
 * Expect that a document obeys the laws: lossless, accounted for, contained under pseudo-localized
 * and hostile translations, and its messages and units rejoin. Returns the parsed document.
 */
export function expectLaws(
  markdown: string,
  { syntax = "md", options = {} }: LawOptions = {},
): Document {
  const document = parseDocument(`case.${syntax}`, markdown, options);
  expect(losslessBreaches(document, markdown, options), "lossless").toEqual([]);
  expect(messageBreaches(document), "message").toEqual([]);
  // The judge does not read malformed MDX at all.
  if (!document.readable || document.problems.some(({ code }) => code === "syntax"))
    return document;
  expect(unaccountedWords(document), "words in no slot and not left out").toEqual([]);
  expectContained(document, options);
  return document;
}

function expectContained(document: Document, options: Partial<ParseOptions>): void {
  const { slots } = document;
  if (slots.length === 0) return;
  const grammarOf = grammarsFor(document, unitOptions);
  const skeleton = blockSkeleton(document.text, document.syntax, document, options.math);
  const messages = slots.map((slot) => readMessage(slot.text, grammarOf(slot)));
  for (const [round, kind] of pseudoKinds.entries()) {
    const wrap = round % 2 === 0 ? false : 30;
    const targets = new Map(
      slots.map((slot, index) => [index, pseudoTarget(kind, messages[index]!, slot)]),
    );
    const result = containedBreaches(document, targets, { ...options, wrap }, skeleton);
    expect(result, `${kind}, wrapped at ${wrap}: ${JSON.stringify([...targets])}`).toEqual({
      breaches: [],
      rejected: [],
    });
  }
  // Each document meets other hostile texts; the same document always the same ones.
  const seed = Buffer.from(document.text).reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7);
  for (let round = 0; round < 4; round++) {
    const targets = new Map(
      slots.map((_, index) => [
        index,
        hostileTargets[(seed + round * 61 + index * 17) % hostileTargets.length]!,
      ]),
    );
    const { breaches } = containedBreaches(document, targets, options, skeleton);
    expect(breaches, `hostile: ${JSON.stringify([...targets])}`).toEqual([]);
  }
}
