/**
 * Writes texts that others have published in parallel as `parallel-news.ts` reads them (one `en-<language>.jsonl` each):
 *
 *     npx jiti bench/qa/to-paragraphs.ts xquad|mgsm|wmt21 <folder of the repository> <folder to write>
 *
 * - `xquad`: 240 paragraphs of 48 articles of an encyclopedia, in 11 languages (github.com/google-deepmind/xquad,
 *   CC BY-SA 4.0).
 * - `mgsm`: 250 problems in words, in 10 languages, full of numbers (github.com/google-research/url-nlp, CC BY 4.0).
 * - `wmt21`: 1,000 lines of 65 news articles, in 5 languages (github.com/wmt-conference/wmt21-news-systems). A line that a
 *   language does not have is marked as broken there.
 *
 * They are fetched and measured, never committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a language is called in the names of the files. */
const FILES: Readonly<Record<string, string>> = {
  ar: "ar_EG",
  bn: "bn_IN",
  cs: "cs_CZ",
  de: "de_DE",
  el: "el_GR",
  es: "es_ES",
  fr: "fr_FR",
  hi: "hi_IN",
  ja: "ja_JP",
  ro: "ro_RO",
  ru: "ru_RU",
  sw: "sw_KE",
  te: "te_IN",
  th: "th_TH",
  tr: "tr_TR",
  vi: "vi_VN",
  zh: "zh_CN",
};

interface Paragraph {
  readonly document: string;
  readonly text: string;
}

const [kind = "", from = ".", to = "."] = process.argv.slice(2);
const read = (...path: string[]): string => readFileSync(join(from, ...path), "utf8");
const lines = (...path: string[]): string[] =>
  read(...path)
    .trimEnd()
    .split("\n");

mkdirSync(to, { recursive: true });
if (kind === "xquad")
  for (const language of "ar de el es hi ro ru th tr vi zh".split(" "))
    write(language, articles("en"), texts(articles(language)));
else if (kind === "mgsm")
  for (const language of "bn de es fr ja ru sw te th zh".split(" "))
    write(language, problems("en"), texts(problems(language)));
else if (kind === "wmt21")
  for (const language of "cs de ja ru zh".split(" ")) write(language, news(), translated(language));
else throw new Error("usage: npx jiti bench/qa/to-paragraphs.ts xquad|mgsm|wmt21 <from> <to>");

function write(
  language: string,
  sources: readonly Paragraph[],
  targets: readonly (string | undefined)[],
): void {
  const rows = sources.map(({ document, text }, at) =>
    JSON.stringify({
      domain: kind,
      document_id: document,
      is_bad_source: targets[at] === undefined,
      source: text,
      target: targets[at] ?? "",
    }),
  );
  writeFileSync(join(to, `en-${FILES[language] ?? language}.jsonl`), rows.join("\n") + "\n");
}

function texts(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(({ text }) => text);
}

function articles(language: string): Paragraph[] {
  const { data } = JSON.parse(read(`xquad.${language}.json`)) as {
    data: { title: string; paragraphs: { context: string }[] }[];
  };
  return data.flatMap(({ paragraphs }, at) =>
    paragraphs.map(({ context }) => ({ document: String(at), text: context })),
  );
}

function problems(language: string): Paragraph[] {
  return lines("mgsm", `mgsm_${language}.tsv`).map((line, at) => ({
    document: String(at),
    text: line.split("\t")[0] ?? "",
  }));
}

/** The English lines with their articles, which only the files in XML tell; Japanese has all of them. */
function news(): Paragraph[] {
  const seen = new Set<string>();
  const out: Paragraph[] = [];
  for (const [, document = "", text = ""] of read("xml", "newstest2021.en-ja.all.xml").matchAll(
    /<doc [^>]*\bid="([^"]*)">\s*<src [^>]*>([^]*?)<\/src>/gu,
  ))
    for (const [, segment = ""] of text.matchAll(/<seg [^>]*>([^]*?)<\/seg>/gu)) {
      const line = plain(segment);
      if (!seen.has(line)) out.push({ document, text: line });
      seen.add(line);
    }
  return out;
}

function translated(language: string): (string | undefined)[] {
  const sources = lines("txt", "sources", `newstest2021.en-${language}.src.en`);
  const targets = lines("txt", "references", `newstest2021.en-${language}.ref.A.${language}`);
  const known = new Map(sources.map((line, at) => [line, targets[at]]));
  return news().map(({ text }) => known.get(text));
}

function plain(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
