// Measures the checks on DEMETR (github.com/marzenakrp/demetr, MIT; FLORES and WMT news in ten
// languages with English references and numbers replaced by hand):
//   npx jiti bench/qa/demetr.ts <critical_id10_numbers_replaced.json> [dev|test] [--show]
// Sentences with an even id are for development, those with an odd id for testing.
import { readFileSync } from "node:fs";
import { checkNumbers } from "../../src/qa/numbers/index.ts";
import type { NumberFinding } from "../../src/qa/numbers/index.ts";

interface Item {
  readonly id: number;
  readonly src_sent: string;
  readonly eng_sent: string;
  readonly mt_sent: string;
  readonly pert_sent: string;
  readonly lang_tag: string;
  readonly pert_check: boolean;
}

const LOCALES: Readonly<Record<string, string>> = {
  chinese_simple: "zh",
  czech: "cs",
  french: "fr",
  german: "de",
  hindi: "hi",
  italian: "it",
  japanese: "ja",
  polish: "pl",
  russian: "ru",
  spanish: "es",
};
const [file = "", part = "test", show] = process.argv.slice(2);
const all: Item[] = JSON.parse(readFileSync(file, "utf8"));
const items = all.filter(({ id }) => id % 2 === (part === "dev" ? 0 : 1));
const bad = (findings: readonly NumberFinding[]): NumberFinding[] =>
  findings.filter(({ severity }) => severity !== "info");
const rows = new Map<
  string,
  {
    units: number;
    toEnglish: number[];
    fromEnglish: number[];
    found: number;
    error: number;
    total: number;
  }
>();
for (const { src_sent, eng_sent, mt_sent, pert_sent, lang_tag, pert_check } of items) {
  const locale = LOCALES[lang_tag] ?? lang_tag;
  const row = rows.get(locale) ?? {
    units: 0,
    toEnglish: [0, 0],
    fromEnglish: [0, 0],
    found: 0,
    error: 0,
    total: 0,
  };
  rows.set(locale, row);
  row.units += 1;
  for (const [source, target, from, to, counts] of [
    [src_sent, eng_sent, locale, "en", row.toEnglish],
    [eng_sent, src_sent, "en", locale, row.fromEnglish],
  ] as const) {
    const found = bad(checkNumbers(source, target, from, to).findings);
    if (found.some(({ severity }) => severity === "error")) counts[0] = (counts[0] ?? 0) + 1;
    else if (found.length > 0) counts[1] = (counts[1] ?? 0) + 1;
    if (show !== undefined)
      for (const { rule, severity, message } of found)
        console.log(`${from}→${to} ${rule} ${severity}: ${message}\n  S ${source}\n  T ${target}`);
  }
  if (!pert_check || bad(checkNumbers(src_sent, mt_sent, locale, "en").findings).length > 0)
    continue;
  const found = bad(checkNumbers(src_sent, pert_sent, locale, "en").findings);
  row.total += 1;
  if (found.length > 0) row.found += 1;
  else if (show !== undefined)
    console.log(`${locale} MISSED\n  S ${src_sent}\n  M ${mt_sent}\n  P ${pert_sent}`);
  if (found.some(({ severity }) => severity === "error")) row.error += 1;
}
console.log(
  "locale  units  →en errors, warnings  en→ errors, warnings  replaced: found, at error, of",
);
for (const [locale, { units, toEnglish, fromEnglish, found, error, total }] of rows) {
  console.log(
    locale.padEnd(7),
    String(units).padStart(5),
    toEnglish.join(", ").padStart(20),
    fromEnglish.join(", ").padStart(20),
    `${found}, ${error}, ${total}`.padStart(30),
  );
}
