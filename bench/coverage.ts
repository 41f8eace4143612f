/**
 * Measure coverage: where the words of documents went, judged by an independent walk over remark's
 * tree.
 *
 *   npx jiti bench/coverage.ts <file or folder>… [--list]
 *
 * A word is a run of letters and digits in text, code, raw HTML, front matter, math or a comment.
 * Exits 1 when a word is in no slot and not left out for a reason. `--list` shows those.
 */
import { parseDocument } from "../src/parse/parse-document.ts";
import { accountWords } from "../tests/laws/unaccounted-words.ts";
import { listMarkdown } from "./lib/list-markdown.ts";

const args = process.argv.slice(2);
const paths = args.filter((arg) => arg !== "--list");
if (paths.length === 0) {
  console.error("Expected files or folders of Markdown.");
  process.exit(2);
}
const counts = new Map<string, number>();
let words = 0;
let documents = 0;
let unreadable = 0;
for (const { path, text } of listMarkdown(paths)) {
  documents++;
  const document = parseDocument(path, text);
  if (!document.readable) {
    unreadable++;
    console.log(`  not readable: ${path}: ${document.problems[0]?.message}`);
    continue;
  }
  for (const { span, where } of accountWords(document)) {
    words++;
    const name = where ?? "unaccounted";
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (where === undefined && args.includes("--list")) {
      const around = document.text.slice(Math.max(0, span.start - 30), span.end + 30);
      console.log(`  ${path}: ${JSON.stringify(around)}`);
    }
  }
}
console.log(`${documents} documents (${unreadable} not readable), ${words} words`);
for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`  ${name}: ${count} (${((100 * count) / words).toFixed(2)} %)`);
if (counts.has("unaccounted")) process.exitCode = 1;
