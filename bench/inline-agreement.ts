/**
 * Compares the inline codes that Calque reads in every paragraph, heading and table cell with what
 * the parser reads in the whole document, and measures the speed of reading.
 *
 *     npx jiti bench/inline-agreement.ts <folder>
 *
 * Strikethrough, autolink literals and template tags are left out: the parser is not told of them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Node } from "mdast";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Code, CodeKind } from "../src/model/index.ts";
import { isOpaque, readMessage } from "../src/segment/read-message.ts";
import { readBlocks } from "./lib/read-blocks.ts";

const KINDS: Readonly<Record<string, CodeKind>> = {
  emphasis: "emphasis",
  strong: "strong",
  inlineCode: "code-span",
  link: "link",
  image: "image",
  linkReference: "link-reference",
  imageReference: "image-reference",
  footnoteReference: "footnote-reference",
  html: "html",
  break: "hard-break",
};

const folder = process.argv[2];
if (!folder) throw new Error("Expected a folder of documents");

const sum = { documents: 0, units: 0, differ: 0, opaque: 0, characters: 0, milliseconds: 0 };
for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (path.endsWith(".md")) compare(join(folder, path));
}
console.log(sum);
console.log(`${((sum.milliseconds * 1000) / sum.units).toFixed(1)} µs per unit`);

function compare(path: string): void {
  const { sections, definitions, footnotes } = readBlocks(readFileSync(path, "utf8"));
  sum.documents++;
  const grammar = {
    syntax: "md",
    slot: "phrasing",
    definitions: new Set(definitions.map(normalizeIdentifier)),
    footnotes: new Set(footnotes.map(normalizeIdentifier)),
    math: false,
  } as const;
  for (const { text, node } of sections.flat()) {
    if (text === "") continue;
    const start = performance.now();
    const message = readMessage(text, grammar);
    sum.milliseconds += performance.now() - start;
    sum.units++;
    sum.characters += text.length;
    if (isOpaque(message)) sum.opaque++;
    const codes = message.filter((part) => typeof part !== "string");
    const found = codes.flatMap(kindsOf).sort().join(" ");
    const expected = [...kindsIn(node)].sort().join(" ");
    if (found === expected) continue;
    sum.differ++;
    console.log(`${path}\n  Expected ${expected}\n  found    ${found}\n  ${text}`);
  }
}

function kindsOf({ kind, type, raw }: Code): string[] {
  if (kind === "autolink") return raw.startsWith("<") ? ["link"] : [];
  if (kind === "template" || kind === "delete") return [];
  return type === "close" && kind !== "html" ? [] : [kind];
}

function* kindsIn(node: Node): Generator<string> {
  const kind = KINDS[node.type];
  if (kind) yield kind;
  const children = "children" in node && Array.isArray(node.children) ? node.children : [];
  for (const child of children) yield* kindsIn(child);
}
