/**
 * Measure the sentence splitter on the golden rules and on re-segmented news.
 *
 *   npx jiti bench/sentences.ts <golden-rules.json> <ersatz folder> [--misses <language> <dev|test>]
 *
 * Golden rules: the test cases of pragmatic_segmenter as JSON (fields lang, set, id, input,
 * expected); segments are compared without white space (and zero width spaces). News: the folder `segmented/` of
 * rewicks/ersatz-test-suite, one sentence per line; paragraphs of six sentences, the ends of the
 * paragraph not counted, F1 of the boundaries.
 *
 * Development data (rules, tables and switches were tuned on these, and on nothing else):
 *   the files of `DEVELOPMENT` below; of Spanish, which has one file, the first half.
 * Held-out data (measured only): the files of `TEST`; the second half of the Spanish one.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { sentenceGap } from "../src/text/sentences/sentence-gap.ts";
import { splitSentences } from "../src/text/sentences/split-sentences.ts";

const DEVELOPMENT: Record<string, string> = {
  ar: "news-commentary-v15.dev.ar",
  cs: "wmt18.cs-en.cs",
  de: "wmt19.de-en.de",
  en: "merged.nc-wsj.en",
  es: "wmt13.es-en.es",
  et: "newscrawl.2019.dev.et",
  fi: "wmt18.fi-en.fi",
  fr: "wmt15.fr-en.fr",
  gu: "newscrawl.2019.dev.gu",
  hi: "newscrawl.2013.dev.hi",
  iu: "nhi-3.0.iu",
  ja: "newscrawl.2019.dev.ja",
  kk: "newscrawl.2019.dev.kk",
  km: "wikimatrix.dev.km",
  lt: "newscrawl.2019.dev.lt",
  lv: "newscrawl.2019.dev.lv",
  pl: "newscrawl.2019.dev.pl",
  ps: "wikimatrix.dev.ps",
  ro: "newscrawl.2019.dev.ro",
  ru: "wmt18.ru-en.ru",
  ta: "newscrawl.2019.dev.ta",
  tr: "wmt16.tr-en.tr",
  zh: "wmt18.zh-en.zh",
};
const TEST: Record<string, string> = {
  ar: "iwsltt2017.ar",
  cs: "wmt20.cs-en.cs",
  de: "wmt20.de-en.de",
  en: "wsj.03-06.en",
  es: "wmt13.es-en.es",
  et: "wmt18.et-en.et",
  fi: "wmt19.fi-en.fi",
  fr: "wmt20.fr-de.fr",
  gu: "wmt19.gu-en.gu",
  hi: "wmt14.hi-en.hi",
  iu: "wmt20.iu-en.iu",
  ja: "wmt20.ja-en.ja",
  kk: "wmt19.kk-en.kk",
  km: "wmt20.km-en.km",
  lt: "wmt19.lt-en.lt",
  lv: "wmt17.lv-en.lv",
  pl: "wmt20.pl-en.pl",
  ps: "wmt20.ps-en.ps",
  ro: "wmt16.ro-en.ro",
  ru: "wmt20.ru-en.ru",
  ta: "wmt20.ta-en.ta",
  tr: "wmt18.tr-en.tr",
  zh: "wmt20.zh-en.zh",
};
const PARAGRAPH = 6;
/** As the set's own scorer does: lines without sentence-final punctuation (headlines) are left out. */
const ENDED = /[\p{Sentence_Terminal}…។៕][\p{Pe}\p{Pf}\p{Pi}"'\s]*$/u;

type Splitter = (text: string, locale: string) => string[];
interface GoldenCase {
  lang: string;
  set: string;
  id: string;
  input: string;
  expected: string[];
}
interface Score {
  right: number;
  found: number;
  expected: number;
}

const [goldenPath, newsPath, ...options] = process.argv.slice(2);
if (!goldenPath || !newsPath) {
  console.error("Expected two arguments: golden-rules.json and the folder of ersatz-test-suite.");
  process.exit(2);
}
let lost = 0;
let rejoined = 0;
const split: Splitter = (text, locale) => {
  const pieces = splitSentences(text, locale);
  rejoined++;
  if (pieces.join("") !== text) lost++;
  return pieces;
};

if (options[0] === "--misses") printMisses(options[1] ?? "en", options[2] ?? "dev");
else {
  golden();
  const dev = news("development", DEVELOPMENT, "dev");
  const test = news("held-out", TEST, "test");
  console.log(
    `\nmacro F1, ${dev.languages} languages: development ${percent(dev.macro)} (plain Intl.Segmenter ${percent(dev.plain)}), held-out ${percent(test.macro)} (plain ${percent(test.plain)})`,
  );
  console.log(`rejoined without loss: ${rejoined - lost} of ${rejoined} texts`);
  if (lost > 0) process.exitCode = 1;
}

function plain(text: string, locale: string): string[] {
  return Array.from(
    new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text),
    (piece) => piece.segment,
  );
}

function golden(): void {
  const cases = goldenCases(JSON.parse(readFileSync(goldenPath!, "utf8")));
  for (const set of ["golden", "extra"]) {
    const rows = new Map<string, { cases: number; ours: number; plain: number }>();
    const missed: string[] = [];
    for (const test of cases.filter((test) => test.set === set)) {
      const row = rows.get(test.lang) ?? { cases: 0, ours: 0, plain: 0 };
      rows.set(test.lang, row);
      row.cases++;
      if (agrees(split(test.input, test.lang), test.expected)) row.ours++;
      else missed.push(test.id);
      if (agrees(plain(test.input, test.lang), test.expected)) row.plain++;
    }
    const all = [...rows.values()];
    const sum = (key: "cases" | "ours" | "plain"): number =>
      all.reduce((n, row) => n + row[key], 0);
    const en = rows.get("en")!;
    console.log(
      `\n${set}: en ${en.ours}/${en.cases} (plain ${en.plain}), others ${sum("ours") - en.ours}/${sum("cases") - en.cases} (plain ${sum("plain") - en.plain})`,
    );
    console.log(
      [...rows].map(([lang, row]) => `${lang} ${row.ours}/${row.cases} (${row.plain})`).join(", "),
    );
    if (set === "golden" || options.includes("--extra"))
      console.log(`missed: ${missed.join("; ")}`);
  }
}

function goldenCases(data: unknown): GoldenCase[] {
  const isCase = (item: unknown): item is GoldenCase =>
    typeof item === "object" && item !== null && "expected" in item && "input" in item;
  if (!Array.isArray(data) || !data.every(isCase)) throw new Error("Expected golden rules as JSON");
  return data;
}

function agrees(pieces: string[], expected: string[]): boolean {
  const bare = (list: string[]): string =>
    list
      .map((piece) => piece.replaceAll(/\s+/gu, ""))
      .filter(Boolean)
      .join("\n");
  return bare(pieces) === bare(expected);
}

function paragraphs(lang: string, files: Record<string, string>, half: string): string[][] {
  const path = join(newsPath!, "segmented", lang, files[lang]!);
  let lines = readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => ENDED.test(line));
  if (DEVELOPMENT[lang] === TEST[lang]) {
    const middle = Math.floor(lines.length / 2);
    lines = half === "dev" ? lines.slice(0, middle) : lines.slice(middle);
  }
  const result: string[][] = [];
  for (let i = 0; i < lines.length; i += PARAGRAPH) result.push(lines.slice(i, i + PARAGRAPH));
  return result;
}

function news(
  title: string,
  files: Record<string, string>,
  half: string,
): { macro: number; plain: number; languages: number } {
  const ours: number[] = [];
  const theirs: number[] = [];
  const below: string[] = [];
  console.log(`\nnews, ${title} files: F1 (precision/recall), plain Intl.Segmenter`);
  for (const lang of Object.keys(files)) {
    const texts = paragraphs(lang, files, half);
    const a = measure(texts, lang, split);
    const b = measure(texts, lang, plain);
    ours.push(f1(a));
    theirs.push(f1(b));
    if (f1(a) < f1(b)) below.push(lang);
    console.log(
      `${lang} ${percent(f1(a))} (${percent(a.right / a.found)}/${percent(a.right / a.expected)}), ${percent(f1(b))}  ${files[lang]}`,
    );
  }
  console.log(`below plain: ${below.join(", ") || "none"}`);
  return { macro: mean(ours), plain: mean(theirs), languages: ours.length };
}

function measure(texts: string[][], lang: string, splitter: Splitter): Score {
  const score = { right: 0, found: 0, expected: 0 };
  for (const sentences of texts) {
    const expected = cuts(sentences);
    const found = cuts(splitter(sentences.join(sentenceGap(lang)), lang));
    score.expected += expected.size;
    score.found += found.size;
    for (const cut of found) if (expected.has(cut)) score.right++;
  }
  return score;
}

function cuts(pieces: string[]): Set<number> {
  const result = new Set<number>();
  let length = 0;
  for (const piece of pieces) {
    length += piece.replaceAll(/[\s\u200b]+/gu, "").length;
    result.add(length);
  }
  result.delete(0);
  result.delete(length);
  return result;
}

function printMisses(lang: string, half: string): void {
  if (half === "test")
    throw new Error("Expected dev, found test: held-out data is not for reading");
  for (const sentences of paragraphs(lang, DEVELOPMENT, "dev")) {
    const text = sentences.join(sentenceGap(lang));
    const expected = cuts(sentences);
    const found = cuts(split(text, lang));
    let bare = 0;
    for (let i = 0; i < text.length; i++) {
      if (/[\s\u200b]/u.test(text[i]!)) continue;
      bare++;
      const before = text.slice(Math.max(0, i - 60), i + 1);
      const after = text.slice(i + 1, i + 50);
      if (found.has(bare) && !expected.has(bare)) console.log(`CUT  ${before}◆${after}`);
      if (!found.has(bare) && expected.has(bare)) console.log(`KEPT ${before}◇${after}`);
    }
  }
}

function f1(score: Score): number {
  return (2 * score.right) / (score.found + score.expected || 1);
}

function mean(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function percent(ratio: number): string {
  return (100 * ratio).toFixed(2);
}
