/**
 * Counts what the checks of numbers and names say about texts that others have translated out of any language: the
 * general test sets of WMT 2022 and 2023 (github.com/wmt-conference/wmt22-news-systems, …/wmt23-news-systems: news,
 * shops, conversation, posts). They are fetched and measured, never committed:
 *
 *     npx jiti bench/qa/parallel-pairs.ts <folder> [--part dev|test] [--pair ja-en] [--show error|warning|all] [--rule names]
 *
 * `<folder>` has their `generaltest<year>.<from>-<to>.src.<from>` and `generaltest<year>.<from>-<to>.ref.<x>.<to>`, of
 * which the first is taken. Twenty-five lines are taken for a document; every other one is for development, and
 * nobody reads what is said about the rest. All is counted as false, though translators, and those who posted, make
 * many mistakes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createNameMemory, inspectNames } from "../../src/qa/names/index.ts";
import { checkNumbers } from "../../src/qa/numbers/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: "string", default: "test" },
    pair: { type: "string", default: "" },
    show: { type: "string", default: "" },
    rule: { type: "string", default: "" },
  },
});
const LINES = 25;
const folder = positionals[0] ?? ".";
const files = readdirSync(folder).toSorted();
const SOURCE = /^(generaltest\d{4}\.(\w+)-(\w+)\.)src\.\2$/u;
const READ = new Set("ar cs de en es fr hi it ja ko pl pt ru sv tr uk vi zh".split(" "));

console.log(
  "Findings per 1,000 lines:\npair      lines  numbers: errors warnings  names: errors warnings",
);
for (const file of files) {
  const [, start, from = "", to = ""] = SOURCE.exec(file) ?? [];
  const reference = files.find((name) => start !== undefined && name.startsWith(`${start}ref.`));
  if (reference === undefined || !READ.has(from) || !READ.has(to)) continue;
  if (!file.includes(values.pair)) continue;
  count(file.slice(11, 21), lines(file), lines(reference), from, to);
}

function count(
  pair: string,
  sources: readonly string[],
  targets: readonly string[],
  from: string,
  to: string,
): void {
  const document = (at: number): number => Math.floor(at / LINES);
  const rows = [...sources.keys()].filter(
    (at) => (document(at) % 2 === 0) === (values.part === "dev"),
  );
  const memories = new Map(rows.map((at) => [document(at), createNameMemory()]));
  const place = (at: number) => ({ namespace: String(document(at)), key: String(at) });
  for (const at of rows)
    memories.get(document(at))!.add(sources[at]!, targets[at]!, from, to, place(at));
  const counts = { numbers: [0, 0], names: [0, 0] };
  for (const at of rows) {
    const [source, target] = [sources[at]!, targets[at]!];
    const memory = memories.get(document(at))!;
    for (const [kind, findings] of [
      ["numbers", checkNumbers(source, target, from, to).findings],
      ["names", inspectNames(source, target, from, to, { memory }).findings],
    ] as const) {
      for (const { rule, severity, message } of findings) {
        if (severity === "info") continue;
        counts[kind][severity === "error" ? 0 : 1]! += 1;
        const shown = values.show === "all" || values.show === severity;
        if (shown && rule.startsWith(values.rule))
          console.log(
            `[${pair}] ${at} ${rule} ${severity}: ${message}\n  S ${source}\n  T ${target}`,
          );
      }
    }
  }
  const share = (n = 0): string => ((n * 1000) / rows.length).toFixed(1);
  const cells = [
    share(counts.numbers[0]),
    share(counts.numbers[1]),
    share(counts.names[0]),
    share(counts.names[1]),
  ];
  console.log(
    `${pair.padEnd(10)} ${String(rows.length).padStart(4)} ${cells[0]!.padStart(16)} ${cells[1]!.padStart(8)} ${cells[2]!.padStart(14)} ${cells[3]!.padStart(8)}`,
  );
}

function lines(name: string): string[] {
  return readFileSync(join(folder, name), "utf8").trimEnd().split("\n");
}
