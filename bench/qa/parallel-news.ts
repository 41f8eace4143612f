/**
 * Counts what the checks of numbers and names say about news that others have translated, line by line
 * (NTREX-128, github.com/MicrosoftTranslator/NTREX, CC BY-SA 4.0: 123 documents, 1,997 lines, 128 languages).
 * It is fetched and measured, never committed:
 *
 *     npx jiti bench/qa/parallel-news.ts <folder> [--quarters 0,1] [--locales de,fr] [--show error|warning] [--rule names] [--replaced] [--misses] [--memory document|alone|collection]
 *
 * `<folder>` has `DOCUMENT_IDS.tsv`, `newstest2019-src.eng.txt` and `newstest2019-ref.<language>.txt`, as the repository
 * has them. The documents are dealt into four quarters in their order: 0 and 1 may be tuned on, 2 and 3 are for
 * testing and nobody reads what is said about them. What is said is counted as false, though translators make mistakes.
 * `--replaced` puts another document's name into the source, one at a time, and counts how often the translation,
 * which has not changed, is then said to lack it. Names are judged as `calque check` does: with a memory of the
 * whole document in all its languages, or, with `--memory alone`, in the one that is checked.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkNumbers } from "../../src/qa/numbers/index.ts";
import { createNameMemory, inspectNames, type NameMemory } from "../../src/qa/names/index.ts";
import { namesByForm, smallWords } from "./lib/names-by-form.ts";

const FILES: Readonly<Record<string, string>> = {
  ar: "arb",
  cs: "ces",
  de: "deu",
  es: "spa",
  fa: "fas",
  fr: "fra",
  hi: "hin",
  id: "ind",
  it: "ita",
  ja: "jpn",
  ko: "kor",
  nl: "nld",
  pl: "pol",
  "pt-BR": "por-BR",
  "pt-PT": "por",
  ru: "rus",
  sv: "swe",
  th: "tha",
  tr: "tur",
  uk: "ukr",
  vi: "vie",
  "zh-Hans": "zho-CN",
  "zh-Hant": "zho-TW",
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quarters: { type: "string", default: "0,1,2,3" },
    locales: { type: "string" },
    show: { type: "string" },
    rule: { type: "string", default: "" },
    replaced: { type: "boolean" },
    misses: { type: "boolean" },
    memory: { type: "string", default: "document" },
  },
});
const folder = positionals[0] ?? ".";
const memories = new Map<string, NameMemory>();
const texts = new Map<string, string[]>();
const quarters = new Set(values.quarters.split(",").map(Number));
const documents = lines("DOCUMENT_IDS.tsv");
const order = [...new Set(documents)];
const english = lines("newstest2019-src.eng.txt");
const rows = english.flatMap((_, at) =>
  quarters.has(order.indexOf(documents[at]!) % 4) ? [at] : [],
);
const small = smallWords(english);
const strangers = namesByForm(
  english.filter((_, at) => order.indexOf(documents[at]!) % 4 === 0),
  small,
);

console.log(
  `${rows.length} lines. Findings per 1,000 lines:\nlocale   numbers: errors warnings   names: errors warnings   names replaced, found`,
);
const all = { numbers: [0, 0], names: [0, 0], replaced: [0, 0], lines: 0 };
for (const [locale, file] of Object.entries(FILES)) {
  const path = `newstest2019-ref.${file}.txt`;
  if (values.locales !== undefined && !values.locales.split(",").includes(locale)) continue;
  if (!existsSync(join(folder, path))) continue;
  const target = lines(path);
  const counts = { numbers: [0, 0], names: [0, 0], replaced: [0, 0] };
  for (const at of rows) {
    const memory = memoryOf(at, locale);
    const source = english[at]!;
    const text = target[at]!;
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
        if ((severity === values.show || values.show === "all") && rule.startsWith(values.rule))
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

/**
 * What `calque check` knows of a line: its whole document, in all languages (`document`) or in this one (`alone`). `collection`
 * takes all documents for one, which have different translators.
 */
function memoryOf(row: number, locale: string): NameMemory {
  const namespace = documents[row]!;
  const alone = values.memory !== "document";
  const whole = values.memory === "collection";
  const of = alone ? `${whole ? "" : namespace} ${locale}` : namespace;
  const known = memories.get(of);
  if (known) return known;
  const memory = createNameMemory();
  memories.set(of, memory);
  for (const [tag, file] of Object.entries(FILES)) {
    if (alone && tag !== locale) continue;
    const translated = lines(`newstest2019-ref.${file}.txt`);
    for (const at of rows) {
      if (documents[at] !== namespace && !whole) continue;
      const place = { namespace: documents[at]!, key: String(at) };
      memory.add(english[at]!, translated[at]!, "en", tag, place);
    }
  }
  return memory;
}

function lines(name: string): string[] {
  let text = texts.get(name);
  if (!text)
    texts.set(name, (text = readFileSync(join(folder, name), "utf8").trimEnd().split("\n")));
  return text;
}

function print(
  name: string,
  { numbers, names, replaced }: { numbers: number[]; names: number[]; replaced: number[] },
  of: number,
): void {
  const share = (n = 0): string => ((n * 1000) / of).toFixed(1);
  const found =
    replaced[0] === 0
      ? ""
      : `${((100 * replaced[1]!) / replaced[0]!).toFixed(1)} % of ${replaced[0]}`;
  console.log(
    `${name.padEnd(8)} ${share(numbers[0]).padStart(15)} ${share(numbers[1]).padStart(8)} ${share(names[0]).padStart(15)} ${share(names[1]).padStart(8)}   ${found}`,
  );
}
