import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParallelLine } from "./parallel-line.ts";
import { readWmt24 } from "./wmt24-lines.ts";

/** The files of NTREX-128 by locale: `newstest2019-ref.<file>.txt`. */
export const PARALLEL_NEWS: Readonly<Record<string, string>> = {
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

/** Tell whether a folder has NTREX-128, whose mistakes are known; else it has WMT24++. */
export function isNtrex(folder: string): boolean {
  return existsSync(join(folder, "DOCUMENT_IDS.tsv"));
}

/**
 * Read the English lines of the quarters asked for, each with its translation: by locale, those alone whose
 * file is there. The documents are dealt into four quarters in their order. `domain` asks for a part of WMT24++.
 */
export function readParallelNews(
  folder: string,
  quarters: ReadonlySet<number>,
  locales?: readonly string[],
  domain?: string,
): ReadonlyMap<string, readonly ParallelLine[]> {
  if (!isNtrex(folder)) return readWmt24(folder, quarters, locales, domain);
  const read = (name: string): string[] =>
    readFileSync(join(folder, name), "utf8").trimEnd().split("\n");
  const documents = read("DOCUMENT_IDS.tsv");
  const english = read("newstest2019-src.eng.txt");
  const order = [...new Set(documents)];
  const news = new Map<string, readonly ParallelLine[]>();
  for (const locale of locales ?? Object.keys(PARALLEL_NEWS)) {
    const file = `newstest2019-ref.${PARALLEL_NEWS[locale] ?? ""}.txt`;
    if (!existsSync(join(folder, file))) continue;
    const targets = read(file);
    news.set(
      locale,
      english.flatMap((source, line) => {
        const document = documents[line] ?? "";
        const target = targets[line] ?? "";
        const wanted = quarters.has(order.indexOf(document) % 4);
        return wanted ? [{ document, locale, source, target, line }] : [];
      }),
    );
  }
  return news;
}
