/**
 * Plant edits in published translations: change each number and destination of a source text, carry the
 * edit into its translation, and tell how often that is done; and in how many paragraphs the sentences of
 * source and translation correspond.
 *
 * `npx jiti bench/carry.ts <folder with English documents and one folder per locale> [--sample 40]`
 * `[--half dev|test]` `[--locale de]`
 *
 * Documents alternate between a development and a test half in the order of their names. What is carried
 * has to be read: `--sample` shows source and translation with the edit.
 */
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { carryEdit } from "../src/segment/carry-edit.ts";
import { editTokens } from "../src/segment/edit-tokens.ts";
import type { InlineGrammar } from "../src/segment/inline-grammar.ts";
import { correspond } from "../src/segment/pair-sentences.ts";
import { readMessage } from "../src/segment/read-message.ts";
import { splitMessage } from "../src/segment/split-message.ts";
import { showDiff } from "../src/text/show-diff.ts";
import { wordDiff } from "../src/text/word-diff.ts";
import { readPairs } from "./lib/read-pairs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string" }, half: { type: "string" }, locale: { type: "string" } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("Expected a folder of documents and translations");

const names = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .filter((_, index) => !values.half || (index % 2 === 0) === (values.half === "dev"));
const count = {
  numbers: 0,
  carriedNumbers: 0,
  links: 0,
  carriedLinks: 0,
  texts: 0,
  corresponding: 0,
};
const shown: string[] = [];

for (const { source, target, targetLocale, grammar } of readPairs(folder, names, values.locale)) {
  const message = readMessage(source, grammar);
  const sentences = splitMessage(message, "en");
  if (sentences.length > 1) {
    count.texts++;
    const there = splitMessage(readMessage(target, grammar), targetLocale);
    if (correspond(sentences, there)) count.corresponding++;
  }
  for (const { type, text, start, end } of editTokens(message, grammar, "en")) {
    if (type !== "number" || !/^[\d.,]+$/u.test(text)) continue;
    count.numbers++;
    const fresh = text.slice(0, -1) + String((Number(text.at(-1)) + 3) % 10);
    const edited = source.slice(0, start) + fresh + source.slice(end);
    if (plant(source, edited, target, targetLocale, grammar)) count.carriedNumbers++;
  }
  for (const code of message) {
    if (typeof code === "string" || code.kind !== "link" || code.type !== "open" || !code.target)
      continue;
    const at = source.indexOf(`](${code.target}`, code.start);
    if (at < 0) continue;
    count.links++;
    const edited = `${source.slice(0, at + 2)}/new${source.slice(at + 2)}`;
    if (plant(source, edited, target, targetLocale, grammar)) count.carriedLinks++;
  }
}

const share = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
console.log(`numbers carried: ${share(count.carriedNumbers, count.numbers)}`);
console.log(`destinations carried: ${share(count.carriedLinks, count.links)}`);
console.log(`texts whose sentences correspond: ${share(count.corresponding, count.texts)}`);
const wanted = Math.min(Number(values.sample ?? 0), shown.length);
for (let index = 0; index < wanted; index++) {
  console.log(`\n${index + 1} ${shown[Math.floor(((index + 0.5) * shown.length) / wanted)]}`);
}

function plant(
  source: string,
  edited: string,
  target: string,
  targetLocale: string,
  grammar: InlineGrammar,
): boolean {
  const carried = carryEdit(source, edited, target, { grammar, sourceLocale: "en", targetLocale });
  if (carried === undefined) return false;
  if (carried.what[0]?.kind === "number") {
    const diff = (was: string, is: string, locale: string) =>
      showDiff(wordDiff(was, is, locale), "plain");
    shown.push(
      `${targetLocale}\n${diff(source, edited, "en")}\n${diff(target, carried.text, targetLocale)}`,
    );
  }
  return true;
}
