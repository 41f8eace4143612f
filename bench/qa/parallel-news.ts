/**
 * Counts what the checks of numbers and names say about news that others have translated, line by line
 * (NTREX-128, github.com/MicrosoftTranslator/NTREX, CC BY-SA 4.0: 123 documents, 1,997 lines, 128 languages).
 * It is fetched and measured, never committed:
 *
 *     npx jiti bench/qa/parallel-news.ts <folder> [--quarters 0,1] [--locales de,fr] [--show error|warning] [--rule names] [--replaced] [--misses] [--doubted]
 *
 * `<folder>` has `DOCUMENT_IDS.tsv`, `newstest2019-src.eng.txt` and `newstest2019-ref.<language>.txt`, as the repository
 * has them. The documents are dealt into four quarters in their order: 0 and 1 may be tuned on, 2 and 3 are for
 * testing and nobody reads what is said about them. What is said is counted as false, though translators make mistakes:
 * those of the quarters 0 and 1 that were read and found to be true are counted beside, on names in
 * the scripts of East Asia (`lib/parallel-news-true-cjk.ts`) not at all.
 * `--doubted` shows only what is not in the list of true findings (`lib/parallel-news-true.ts`, for the quarters 0 and 1).
 * `--replaced` puts another document's name into the source, one at a time, and counts how often the translation,
 * which has not changed, is then said to lack it. Each document has a memory of names of its own, as in the check of a
 * project, and only the one locale is in it.
 */
import { parseArgs } from "node:util";
import { checkNumbers } from "../../src/qa/numbers/index.ts";
import { createNameMemory, inspectNames, type NameMemory } from "../../src/qa/names/index.ts";
import { namesByForm, smallWords } from "./lib/names-by-form.ts";
import { readParallelNews } from "./lib/parallel-news-lines.ts";
import { TRUE_NAMES_CJK } from "./lib/parallel-news-true-cjk.ts";
import { isTrueFinding } from "./lib/parallel-news-true.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quarters: { type: "string", default: "0,1,2,3" },
    locales: { type: "string" },
    show: { type: "string" },
    rule: { type: "string", default: "" },
    replaced: { type: "boolean" },
    misses: { type: "boolean" },
    doubted: { type: "boolean" },
  },
});
const folder = positionals[0] ?? ".";
const quarters = new Set(values.quarters.split(",").map(Number));
const news = readParallelNews(folder, quarters, values.locales?.split(","));
const some = [...news.values()][0] ?? [];
const first = [...readParallelNews(folder, new Set([0])).values()][0] ?? [];
const every = [...readParallelNews(folder, new Set([0, 1, 2, 3]), ["de"]).values()][0] ?? [];
const small = smallWords(every.map(({ source }) => source));
const strangers = namesByForm(
  first.map(({ source }) => source),
  small,
);

console.log(
  `${some.length} lines. Findings per 1,000 lines (of which known to be true):\nlocale   numbers: errors         warnings          names: errors warnings   names replaced, found`,
);
const all = { numbers: [0, 0], known: [0, 0], names: [0, 0], replaced: [0, 0], lines: 0 };
for (const [locale, rows] of news) {
  const counts = { numbers: [0, 0], known: [0, 0], names: [0, 0], replaced: [0, 0] };
  // One for each document, as the check of a project has it: other documents are other translators.
  const memories = new Map<string, NameMemory>();
  for (const { source, target, document, line } of rows) {
    const memory = memories.get(document) ?? createNameMemory();
    memories.set(document, memory);
    memory.add(source, target, "en", locale, { namespace: document, key: String(line) });
  }
  for (const { source, target: text, line: at, document } of rows) {
    const memory = memories.get(document)!;
    const said = inspectNames(source, text, "en", locale, { memory }).findings;
    for (const [kind, findings] of [
      ["numbers", checkNumbers(source, text, "en", locale).findings],
      ["names", said],
    ] as const) {
      for (const { rule, severity, message } of findings) {
        if (severity === "info") continue;
        if (kind === "names" && TRUE_NAMES_CJK[locale]?.includes(at)) continue;
        const column = severity === "error" ? 0 : 1;
        counts[kind][column]! += 1;
        all[kind][column]! += 1;
        const known = isTrueFinding(at, locale, rule);
        if (known && kind === "numbers") {
          counts.known[column]! += 1;
          all.known[column]! += 1;
        }
        if (
          !(known && values.doubted === true) &&
          (severity === values.show || values.show === "all") &&
          rule.startsWith(values.rule)
        )
          console.log(
            `[${locale}] ${at} ${rule} ${severity}: ${message}\n  S ${source}\n  T ${text}`,
          );
      }
    }
    if (values.replaced !== true) continue;
    for (const { start, end, name } of namesByForm([source], small)) {
      const other = strangers[(at * 7 + start) % strangers.length]!.name;
      if (source.includes(other) || name.split(" ").length !== other.split(" ").length) continue;
      const changed = source.slice(0, start) + other + source.slice(end);
      const now = inspectNames(changed, text, "en", locale, { memory }).findings;
      const seen = now.some(
        ({ sourceSpan, message }) =>
          sourceSpan !== undefined &&
          sourceSpan.start < start + other.length &&
          start < sourceSpan.end &&
          !said.some((finding) => finding.message === message),
      );
      counts.replaced[0]! += 1;
      all.replaced[0]! += 1;
      counts.replaced[1]! += seen ? 1 : 0;
      all.replaced[1]! += seen ? 1 : 0;
      if (!seen && values.misses === true)
        console.log(`[${locale}] ${at} MISSED ${name} → ${other}\n  S ${changed}\n  T ${text}`);
    }
  }
  all.lines += rows.length;
  print(locale, counts, rows.length);
}
print("all", all, all.lines);

function print(
  name: string,
  {
    numbers,
    known,
    names,
    replaced,
  }: { numbers: number[]; known: number[]; names: number[]; replaced: number[] },
  of: number,
): void {
  const share = (n = 0): string => ((n * 1000) / of).toFixed(1);
  const both = (column: number): string =>
    `${share(numbers[column])} (${share(known[column])})`.padStart(15);
  const found =
    replaced[0] === 0
      ? ""
      : `${((100 * replaced[1]!) / replaced[0]!).toFixed(1)} % of ${replaced[0]}`;
  console.log(
    `${name.padEnd(8)} ${both(0)} ${both(1)} ${share(names[0]).padStart(18)} ${share(names[1]).padStart(8)}   ${found}`,
  );
}
