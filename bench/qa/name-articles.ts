/**
 * Counts what the check of names sees of mistakes put into the marked articles of `names-news/`, kind by kind and
 * language by language, without and with a glossary, and what it says about the articles as they are.
 *
 *     npx jiti bench/qa/name-articles.ts dev|dev-2|test|test-2|test-3|test-4|test-5 [--locale ru] [--show] [--misses "dropped p"] [--glossary|--printed] [--notes]
 *
 * `--glossary` has the marked names, `--printed` what `calque names --write` would write.
 * Every name of every unit is a site. What no one could see is left out: a name that stands in the unit once more.
 * `--notes` counts notes as well, which are no warnings.
 * A mistake counts as seen when a new finding points at the name, in the source or in the translation.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  createNameMemory,
  type Glossary,
  inspectNames,
  listNames,
  printGlossary,
  readGlossary,
} from "../../src/qa/names/index.ts";
import { type Planted, plant } from "./lib/plant-names.ts";
import { glossaryOf, readArticles } from "./lib/marked-article.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: "string" },
    show: { type: "boolean" },
    misses: { type: "string" },
    glossary: { type: "boolean" },
    printed: { type: "boolean" },
    notes: { type: "boolean" },
  },
});
const half = positionals[0] ?? "dev";
const folder = join(dirname(fileURLToPath(import.meta.url)), "names-news");
const articles = readArticles(join(folder, half));
// The third and the fourth have languages that the first ones lack.
const stranger =
  { dev: "test", "test-3": "test-4", "test-4": "test-3", "test-5": "test-3" }[half] ?? "dev";
const others = readArticles(join(folder, stranger));
const [english, ...translations] = articles;
const memory = createNameMemory();
const glossary = values.glossary ? glossaryOf(articles) : values.printed ? printed() : undefined;
const options = { memory, ...(glossary && { glossary }) };
for (const { locale, units } of translations) {
  for (const [at, { text }] of units.entries()) {
    memory.add(english!.units[at]!.text, text, "en", locale, place(at));
  }
}
const counts = new Map<string, Map<string, [number, number]>>();
console.log("locale   units errors warnings checked not-checked");
for (const article of translations) {
  const { locale, units } = article;
  if (values.locale && values.locale !== locale) continue;
  let errors = 0;
  let warnings = 0;
  let checked = 0;
  let not = 0;
  for (const [at, { text }] of units.entries()) {
    const result = inspectNames(english!.units[at]!.text, text, "en", locale, options);
    checked += result.checked;
    not += result.notChecked;
    for (const { rule, severity, message } of result.findings) {
      if (severity === "error") errors += 1;
      else if (severity === "warning") warnings += 1;
      if (values.show) {
        console.log(`[${locale}] ${rule} ${severity}: ${message}`);
        console.log(`  ${english!.units[at]!.text}\n  ${text}`);
      }
    }
  }
  console.log(
    `${locale.padEnd(8)} ${String(units.length).padStart(5)} ${String(errors).padStart(6)} ${String(warnings).padStart(8)} ${String(checked).padStart(7)} ${String(not).padStart(11)}`,
  );
  const foreign = others.find((other) => other.locale === locale)!;
  for (const planted of plant(english!, article, foreign)) judge(planted, locale);
}

function printed(): Glossary {
  const units = english!.units.map(({ text: source }, at) => ({
    namespace: half,
    key: String(at),
    source,
    translations: Object.fromEntries(
      translations.map(({ locale, units: own }) => [locale, own[at]!.text]),
    ),
  }));
  const locales = translations.map(({ locale }) => locale);
  const read = readGlossary(printGlossary(listNames(units, "en"), locales), "printed.csv");
  if ("problems" in read) throw new Error(read.problems[0]!.message);
  return read.glossary;
}

function place(at: number): { namespace: string; key: string } {
  return { namespace: half, key: String(at) };
}

function judge(planted: Planted, locale: string): void {
  const { operator, at, target, source, clean, sourceSpans, targetSpans } = planted;
  const before = inspectNames(source, clean, "en", locale, options).findings;
  const known = new Set(before.map(({ message }) => message));
  memory.add(source, target, "en", locale, place(at));
  const after = inspectNames(source, target, "en", locale, options).findings;
  memory.add(source, clean, "en", locale, place(at));
  const touches = (
    a: { start: number; end: number } | undefined,
    spans: readonly { start: number; end: number }[],
  ) => a !== undefined && spans.some((b) => a.start < b.end && b.start < a.end);
  const seen = after.some(
    (finding) =>
      // A note is what "written two ways" asks for; for a mistake it is too little.
      (values.notes || finding.severity !== "info" || operator.startsWith("written")) &&
      !known.has(finding.message) &&
      (touches(finding.sourceSpan, sourceSpans) || touches(finding.targetSpan, targetSpans)),
  );
  const byLocale = counts.get(operator) ?? new Map<string, [number, number]>();
  counts.set(operator, byLocale);
  const count = byLocale.get(locale) ?? [0, 0];
  byLocale.set(locale, count);
  count[0] += 1;
  if (seen) count[1] += 1;
  else if (values.misses !== undefined && operator.startsWith(values.misses)) {
    console.log(`missed [${locale}] ${operator}: ${planted.name}\n  ${source}\n  ${target}`);
    for (const { message } of after) console.log(`    said: ${message}`);
  }
}

const tags = translations
  .map(({ locale }) => locale)
  .filter((tag) => !values.locale || tag === values.locale);
console.log(
  `\n${"".padEnd(30)} ${"all".padStart(11)} ${tags.map((tag) => tag.slice(0, 5).padStart(5)).join("")}`,
);
const rows = [...counts].sort(([a], [b]) => a.localeCompare(b));
for (const [operator, byLocale] of rows) print(operator, [byLocale]);
console.log();
const groups: Readonly<Record<string, RegExp>> = {
  "replaced or dropped, no o": /^(?:replaced|dropped).* [^o]$/,
  "replaced or dropped, with o": /^(?:replaced|dropped)/,
  "misspelt, no o": /^misspelt.* [^o]$/,
};
for (const [name, pattern] of Object.entries(groups)) {
  print(
    name,
    rows.filter(([operator]) => pattern.test(operator)).map(([, byLocale]) => byLocale),
  );
}

function print(
  name: string,
  tables: readonly ReadonlyMap<string, readonly [number, number]>[],
): void {
  const sum = (tag?: string): [number, number] => {
    let n = 0;
    let hit = 0;
    for (const table of tables) {
      for (const [locale, [all, seen]] of table) {
        if (tag !== undefined && locale !== tag) continue;
        n += all;
        hit += seen;
      }
    }
    return [n, hit];
  };
  const show = ([n, hit]: [number, number]): string =>
    n === 0 ? "–" : ((hit * 100) / n).toFixed(0);
  const all = sum();
  console.log(
    `${name.padEnd(30)} ${`${show(all)} % of ${all[0]}`.padStart(11)} ${tags.map((tag) => show(sum(tag)).padStart(5)).join("")}`,
  );
}
