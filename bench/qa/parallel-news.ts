/**
 * Counts what the checks of numbers and names say about texts that others have translated: the news of NTREX-128
 * (github.com/MicrosoftTranslator/NTREX, CC BY-SA 4.0: 123 documents, 1,997 lines, 128 languages), or the news, posts,
 * speeches and stories of WMT24++ (arXiv 2502.12404, Apache-2.0: 170 documents, 960 paragraphs, 55 languages), or what
 * `to-paragraphs.ts` writes. They are fetched and measured, never committed:
 *
 *     npx jiti bench/qa/parallel-news.ts <folder> [--quarters 0,1] [--locales de,fr] [--show error|warning] [--rule names] [--replaced] [--misses] [--doubted] [--memory alone] [--notes] [--domain news]
 *
 * `<folder>` has `DOCUMENT_IDS.tsv`, `newstest2019-src.eng.txt` and `newstest2019-ref.<language>.txt`, as the repository
 * of NTREX has them, or the `en-<language>.jsonl` of WMT24++, of which `--domain` takes a part. The documents are dealt
 * into four quarters in their order: 0 and 1 may be tuned on, 2 and 3 are for testing and nobody reads what is said
 * about them. What is said is counted, though translators make mistakes: in brackets stands how much of it was read, in
 * the quarters 0 and 1, and found to be true (`lib/parallel-news-true*.ts`, `lib/wmt24-true*.ts`). `--doubted` shows only the rest.
 * `--replaced` puts another document's name into the source, one at a time, and counts how often the translation, which
 * has not changed, is then said to lack it. Names are judged as `calque check` does: with a memory of the whole document
 * in all its languages, or, with `--memory alone`, in the one that is checked. `--notes` counts a note as found, which is
 * no warning.
 */
import { parseArgs } from "node:util";
import { checkNumbers } from "../../src/qa/numbers/index.ts";
import { createNameMemory, inspectNames, type NameMemory } from "../../src/qa/names/index.ts";
import { namesByForm, smallWords } from "./lib/names-by-form.ts";
import { isNtrex, readParallelNews } from "./lib/parallel-news-lines.ts";
import { TRUE_ARABIC } from "./lib/parallel-news-true-arabic.ts";
import { TRUE_NAMES_CJK } from "./lib/parallel-news-true-cjk.ts";
import { isTrueName } from "./lib/parallel-news-true-names.ts";
import { isTrueFinding } from "./lib/parallel-news-true.ts";
import { TRUE_WMT24_EAST } from "./lib/wmt24-true-east.ts";
import { setOf, trueLines } from "./lib/true-lines.ts";
import { isTrueWmt24Name } from "./lib/wmt24-true-names.ts";
import { isTrueFinding as isTrueParagraph } from "./lib/wmt24-true-numbers.ts";

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
    memory: { type: "string", default: "document" },
    notes: { type: "boolean" },
    domain: { type: "string" },
  },
});
const folder = positionals[0] ?? ".";
const read = isNtrex(folder);
const set = read ? "ntrex" : setOf(folder);
const isTrueNumber = read ? isTrueFinding : isTrueParagraph;
const quarters = new Set(values.quarters.split(",").map(Number));
const wanted = values.locales?.split(",");
const everything = new Map([
  ...readParallelNews(folder, quarters, undefined, values.domain),
  ...readParallelNews(folder, quarters, wanted, values.domain),
]);
const news = [...everything].filter(([locale]) => wanted?.includes(locale) ?? true);
const memories = new Map<string, NameMemory>();
const some = news[0]?.[1] ?? [];
const first = [...readParallelNews(folder, new Set([0])).values()][0] ?? [];
const every = [...readParallelNews(folder, new Set([0, 1, 2, 3]), ["de"]).values()][0] ?? [];
const small = smallWords(every.map(({ source }) => source));
const strangers = namesByForm(
  first.map(({ source }) => source),
  small,
);

console.log(
  `${some.length} lines. Findings per 1,000 lines (of which known to be true):\nlocale   numbers: errors    warnings  names: errors    warnings   names replaced, found`,
);
const all = { numbers: [0, 0], names: [0, 0], known: [0, 0, 0, 0], replaced: [0, 0], lines: 0 };
for (const [locale, rows] of news) {
  const counts = { numbers: [0, 0], names: [0, 0], known: [0, 0, 0, 0], replaced: [0, 0] };
  for (const { source, target: text, line: at, document } of rows) {
    const memory = memoryOf(document, locale);
    const said = inspectNames(source, text, "en", locale, { memory }).findings;
    for (const [kind, findings] of [
      ["numbers", checkNumbers(source, text, "en", locale).findings],
      ["names", said],
    ] as const) {
      for (const { rule, severity, message } of findings) {
        if (severity === "info") continue;
        const column = severity === "error" ? 0 : 1;
        counts[kind][column]! += 1;
        all[kind][column]! += 1;
        const known =
          trueLines(set, kind, locale)?.includes(at) ??
          (kind === "names" ? isTrue(at, locale) : isTrueNumber(at, locale, rule));
        if (known) {
          const place = column + (kind === "names" ? 2 : 0);
          counts.known[place]! += 1;
          all.known[place]! += 1;
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
        ({ sourceSpan, severity, message }) =>
          (values.notes === true || severity !== "info") &&
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

function isTrue(at: number, locale: string): boolean {
  if (!read) return isTrueWmt24Name(at, locale) || TRUE_WMT24_EAST[locale]?.includes(at) === true;
  const east = TRUE_NAMES_CJK[locale]?.includes(at) === true;
  return east || TRUE_ARABIC[locale]?.includes(at) === true || isTrueName(at, locale);
}

/** What `calque check` knows of a document: all its languages, or this one alone. */
function memoryOf(document: string, locale: string): NameMemory {
  const alone = values.memory === "alone";
  const key = alone ? `${document} ${locale}` : document;
  const known = memories.get(key);
  if (known) return known;
  const memory = createNameMemory();
  memories.set(key, memory);
  for (const [tag, rows] of everything) {
    if (alone && tag !== locale) continue;
    for (const { source, target, document: namespace, line } of rows)
      if (namespace === document)
        memory.add(source, target, "en", tag, { namespace, key: String(line) });
  }
  return memory;
}

function print(
  name: string,
  {
    numbers,
    names,
    known,
    replaced,
  }: { numbers: number[]; names: number[]; known: number[]; replaced: number[] },
  of: number,
): void {
  const share = (n = 0): string => ((n * 1000) / of).toFixed(1);
  const cells = [...numbers, ...names].map((count, at) =>
    `${share(count)} (${share(known[at])})`.padStart(13),
  );
  const found =
    replaced[0] === 0
      ? ""
      : `${((100 * replaced[1]!) / replaced[0]!).toFixed(1)} % of ${replaced[0]}`;
  console.log(`${name.padEnd(8)} ${cells.join(" ")}   ${found}`);
}
