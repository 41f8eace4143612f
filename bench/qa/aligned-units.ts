import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "./lib/marked-article.ts";
import { plainText } from "./plain-text.ts";

/** A block of a document and the block of its translation. */
export interface AlignedUnit {
  readonly document: string;
  readonly locale: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Pair the blocks of documents with those of their translations (`folder/<locale>/<name>.md`):
 * section by section, where a section has the same kinds of blocks on both sides.
 */
export function alignFolder(folder: string): AlignedUnit[] {
  const units: AlignedUnit[] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const locales = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const { name: locale } of locales) {
    for (const document of names) {
      const path = join(folder, locale, document);
      if (!existsSync(path)) continue;
      const left = sections(readFileSync(join(folder, document), "utf8"));
      const right = sections(readFileSync(path, "utf8"));
      if (left.length !== right.length) continue;
      for (const [i, blocks] of left.entries()) {
        const others = right[i] ?? [];
        if (blocks.map(kind).join() !== others.map(kind).join()) continue;
        for (const [k, block] of blocks.entries()) {
          const source = plainText(block);
          const target = plainText(others[k] ?? "");
          if (
            kind(block) !== "code" &&
            source !== "" &&
            source !== target &&
            target.length * 5 > source.length
          )
            units.push({ document, locale, source, target });
        }
      }
    }
  }
  return units;
}

/** Read the translated entries of a folder of PO files: `folder/<locale>.po`. */
export function readPoFolder(folder: string): AlignedUnit[] {
  const units: AlignedUnit[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".po"))) {
    for (const entry of readFileSync(join(folder, name), "utf8").split(/\n\n+/u)) {
      if (/^#, .*fuzzy/mu.test(entry) || /^#~/mu.test(entry)) continue;
      const field = (key: string): string =>
        [
          ...(new RegExp(`^${key} ((?:".*"\\n?)+)`, "mu").exec(entry)?.[1] ?? "").matchAll(
            /"((?:[^"\\]|\\.)*)"/gu,
          ),
        ]
          .map((match) => match[1] ?? "")
          .join("")
          .replaceAll(String.raw`\n`, "\n")
          .replace(/\\(["\\])/gu, "$1");
      const source = field("msgid");
      const target = field("msgstr");
      const place = /^#: (\S+?):/mu.exec(entry)?.[1] ?? "src/";
      if (source === "" || target === "" || source.includes("```") || source.includes("fn "))
        continue;
      units.push({
        document: place,
        locale: name.slice(0, -3),
        source: plainText(source),
        target: plainText(target),
      });
    }
  }
  return units;
}

/** Read the locale files of a project: `folder/<locale>/….json`, with the source above each text. */
export function readLocaleFolder(folder: string): AlignedUnit[] {
  const units: AlignedUnit[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".json") || name.startsWith(".")) continue;
    const entries: Record<string, string> = JSON.parse(readFileSync(join(folder, name), "utf8"));
    for (const [key, text] of Object.entries(entries)) {
      const source = entries[`@${key}`];
      if (source === undefined || text === "" || `@${key} was` in entries) continue;
      const locale = name.split(/[\\/]/u)[0] ?? "";
      units.push({ document: "src/", locale, source: plainText(source), target: plainText(text) });
    }
  }
  return units;
}

/** Pair the lines of an article whose names are marked (`names-news/`): the marks are taken out. */
export function readMarkedFolder(folder: string): AlignedUnit[] {
  const [english, ...others] = readArticles(folder);
  return others.flatMap(({ locale, units }) =>
    units.map(({ text }, i) => ({
      document: "marked",
      locale,
      source: english?.units[i]?.text ?? "",
      target: text,
    })),
  );
}

function sections(text: string): string[][] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/u, "");
  const result: string[][] = [[]];
  for (const block of blocks(body)) {
    if (block.startsWith("#")) result.push([]);
    result.at(-1)?.push(block);
  }
  return result;
}

function blocks(text: string): string[] {
  const fenced = text.replace(
    /^(```|~~~)[\s\S]*?^\1.*$/gmu,
    (code) => `\u0000${code.replace(/\n\s*\n/gu, "\n")}`,
  );
  return fenced
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)/u)
    .map((block) => block.trim())
    .filter((block) => block !== "");
}

function kind(block: string): string {
  if (block.startsWith("\u0000")) return "code";
  if (block.startsWith("<")) return "html";
  const heading = /^#{1,6}/u.exec(block);
  if (heading !== null) return heading[0];
  if (block.startsWith(">")) return "quote";
  return /^(?:[-*+]|\d+[.)])\s/u.test(block) ? "item" : "text";
}
