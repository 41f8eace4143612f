/**
 * Counts what the check of names says about single sentences of news, without a document's memory, on the
 * data of DEMETR (marzenakrp/demetr): English as source, the other language as translation.
 *
 *     npx jiti bench/qa/names-news.ts <folder with its dataset files> [--half dev|test] [--show] [--locale ru]
 *
 * Clean: the English sentence that a person wrote. Hurt: the same with a name replaced or removed (the
 * removed one is in the English text, so the translation has a name more: only replaced names count).
 * `dev` is every other sentence of the file, from the first; `test` is the rest.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inspectNames } from "../../src/qa/names/index.ts";

interface Row {
  readonly src_sent: string;
  readonly eng_sent: string;
  readonly mt_sent: string;
  readonly pert_sent: string;
  readonly lang_tag: string;
  readonly pert_check: boolean;
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: "string" },
    locale: { type: "string" },
    show: { type: "boolean" },
    misses: { type: "boolean" },
  },
});
const LOCALES: Readonly<Record<string, string>> = {
  chinese_simple: "zh-Hans",
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
const rows = Object.values(
  JSON.parse(
    readFileSync(join(positionals[0] ?? ".", "critical_id9_ne_replaced.json"), "utf8"),
  ) as Row[],
).filter((_, at) => !values.half || (at % 2 === 0) === (values.half === "dev"));
console.log("locale   sentences errors warnings checked not-checked  replaced seen");
const total = [0, 0, 0, 0, 0, 0, 0];
for (const [tag, locale] of Object.entries(LOCALES)) {
  if (values.locale && values.locale !== locale) continue;
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const { src_sent, eng_sent, mt_sent, pert_sent, lang_tag, pert_check } of rows) {
    if (lang_tag !== tag) continue;
    const clean = inspectNames(eng_sent, src_sent, "en", locale);
    counts[0]! += 1;
    counts[1]! += clean.findings.filter(({ severity }) => severity === "error").length;
    counts[2]! += clean.findings.filter(({ severity }) => severity !== "error").length;
    counts[3]! += clean.checked;
    counts[4]! += clean.notChecked;
    if (values.show) {
      for (const { rule, severity, message } of clean.findings) {
        console.log(`[${locale}] ${rule} ${severity}: ${message}\n  ${eng_sent}\n  ${src_sent}`);
      }
    }
    if (!pert_check || mt_sent === pert_sent) continue;
    const before = new Set(
      inspectNames(mt_sent, src_sent, "en", locale).findings.map(({ message }) => message),
    );
    const fresh = inspectNames(pert_sent, src_sent, "en", locale).findings.filter(
      ({ message }) => !before.has(message),
    );
    counts[5]! += 1;
    if (fresh.length > 0) counts[6]! += 1;
    else if (values.misses)
      console.log(`missed [${locale}]\n  ${mt_sent}\n  ${pert_sent}\n  ${src_sent}`);
  }
  for (const [at, count] of counts.entries()) total[at]! += count;
  print(locale, counts);
}
print("all", total);

function print(locale: string, counts: readonly number[]): void {
  const [n, errors, warnings, checked, not, hurt, seen] = counts as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  console.log(
    `${locale.padEnd(8)} ${String(n).padStart(9)} ${String(errors).padStart(6)} ${String(warnings).padStart(8)} ${String(checked).padStart(7)} ${String(not).padStart(11)} ${String(hurt).padStart(9)} ${((seen * 100) / Math.max(1, hurt)).toFixed(0).padStart(4)} %`,
  );
}
