import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { PairInput } from "../../src/qa/pair.ts";
import { readBlocks } from "./read-blocks.ts";

/**
 * Pair the blocks of documents with those of their translations, which lie in one folder per locale
 * beside them: section by section, where both have the same blocks.
 */
export function* readPairs(
  folder: string,
  names: readonly string[],
  locale?: string,
): Generator<PairInput> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || (locale && entry.name !== locale)) continue;
    for (const name of names) {
      const target = join(folder, entry.name, name);
      if (name.endsWith(".md") && existsSync(target)) {
        const source = readFileSync(join(folder, name), "utf8");
        yield* pairTexts(source, readFileSync(target, "utf8"), entry.name);
      }
    }
  }
}

/** Pair the blocks of a document with those of its translation: section by section, where both have the same. */
export function* pairTexts(
  sourceText: string,
  targetText: string,
  locale: string,
): Generator<PairInput> {
  const source = readBlocks(sourceText);
  const target = readBlocks(targetText);
  if (source.sections.length !== target.sections.length) return;
  for (const [index, section] of source.sections.entries()) {
    const there = target.sections[index]!;
    const shapes = section.map(({ shape }) => shape).join();
    if (shapes !== there.map(({ shape }) => shape).join()) continue;
    for (const [at, { text, role }] of section.entries()) {
      if (text === "") continue;
      yield {
        source: text,
        target: there[at]!.text,
        sourceLocale: "en",
        targetLocale: locale,
        state: "translated",
        context: { role },
        grammar: {
          syntax: "md",
          slot: "phrasing",
          definitions: new Set(source.definitions.map(normalizeIdentifier)),
          footnotes: new Set(source.footnotes.map(normalizeIdentifier)),
          math: false,
        },
      };
    }
  }
}
