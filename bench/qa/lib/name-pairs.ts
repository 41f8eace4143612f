import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { plain } from "../../../src/text/plain.ts";
import { readBlocks } from "../../lib/read-blocks.ts";

/** A unit and its translation, as plain words. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly locale: string;
  readonly key: string;
}

/** The units of one document in one locale. */
export interface PairedDocument {
  readonly name: string;
  readonly locale: string;
  readonly pairs: readonly Pair[];
}

/** Pair the blocks of documents with those of their translations, where both have the same structure. */
export function readFolder(folder: string, half: string | undefined): PairedDocument[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map(({ name }) => name)
    .sort()
    .filter((_, index) => !half || (index % 2 === 0) === (half === "dev"));
  const documents: PairedDocument[] = [];
  for (const { name: locale } of entries.filter((entry) => entry.isDirectory())) {
    for (const name of names) {
      const path = join(folder, locale, name);
      if (!existsSync(path)) continue;
      documents.push({ name, locale, pairs: pair(join(folder, name), path, canonical(locale)) });
    }
  }
  return documents.map((document) => ({ ...document, locale: canonical(document.locale) }));
}

function pair(sourcePath: string, targetPath: string, locale: string): Pair[] {
  const source = readBlocks(readFileSync(sourcePath, "utf8"));
  const target = readBlocks(readFileSync(targetPath, "utf8"));
  if (source.sections.length !== target.sections.length) return [];
  const pairs: Pair[] = [];
  for (const [index, section] of source.sections.entries()) {
    const there = target.sections[index]!;
    const shapes = (blocks: typeof section): string => blocks.map(({ shape }) => shape).join();
    if (shapes(section) !== shapes(there)) continue;
    for (const [at, block] of section.entries()) {
      const other = there[at]!;
      // What was left in the source language says nothing about the check.
      if (block.text === "" || block.text === other.text) continue;
      const key = `${sourcePath}:${index}.${at}`;
      pairs.push({ source: plain(block.text), target: plain(other.text), locale, key });
    }
  }
  return pairs;
}

/** Pair the entries of a project's locale files, in the complete locales. */
export function readProject(folder: string): PairedDocument[] {
  const root = join(folder, "locales");
  const names = readdirSync(join(root, "en"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  const documents: PairedDocument[] = [];
  for (const locale of readdirSync(root)) {
    if (locale === "en" || locale.startsWith(".")) continue;
    for (const name of names) {
      if (!existsSync(join(root, locale, name))) continue;
      const source = read(join(root, "en", name));
      const target = read(join(root, locale, name));
      const keys = Object.keys(source);
      // Unfinished locales are there to show states, not translations.
      if (keys.some((key) => !target[key])) continue;
      const pairs = keys.map((key) => ({
        source: plain(source[key]!),
        target: plain(target[key]!),
        locale,
        key: `${name}:${key}`,
      }));
      documents.push({ name, locale, pairs });
    }
  }
  return documents;
}

function read(path: string): Record<string, string> {
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;
}

function canonical(locale: string): string {
  return Intl.getCanonicalLocales(locale)[0]!;
}
