/**
 * Counts what the rules say about published translations.
 *
 *     npx jiti bench/qa-rules.ts <folder> [--half dev|test] [--show <rule>] [--locale de]
 *
 * The folder holds documents and, beside them, one folder per locale with documents of the same
 * names. Blocks are paired section by section, where both sections have the same blocks. `dev` is
 * every other document by name, from the first; `test` is the rest.
 */
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkUnit } from "../src/qa/check-unit.ts";
import type { PairInput } from "../src/qa/pair.ts";
import { readPairs } from "./lib/read-pairs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string" }, show: { type: "string" }, locale: { type: "string" } },
});
const folder = positionals[0];
if (!folder) throw new Error("Expected a folder of documents");

const names = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .filter((_, index) => !values.half || (index % 2 === 0) === (values.half === "dev"));

const counts = new Map<string, number>();
const perLocale = new Map<string, { units: number; loud: number }>();
let units = 0;
let time = 0;
for (const pair of readPairs(folder, names, values.locale)) check(pair);

console.log(`${units} pairs, ${names.length} documents`);
console.log(`${((time * 1000) / Math.max(units, 1)).toFixed(0)} µs per pair`);
for (const [key, count] of [...counts].sort((a, b) => a[0].localeCompare(b[0]))) {
  console.log(
    key.padEnd(34),
    String(count).padStart(5),
    ((count * 1000) / units).toFixed(1).padStart(8),
    "per 1,000",
  );
}
for (const [locale, { units, loud }] of perLocale) {
  console.log(locale.padEnd(8), `${units} pairs, ${loud} errors and warnings`);
}

function check(pair: PairInput): void {
  units++;
  const start = performance.now();
  const findings = checkUnit(pair);
  time += performance.now() - start;
  const local = perLocale.get(pair.targetLocale) ?? { units: 0, loud: 0 };
  local.units++;
  perLocale.set(pair.targetLocale, local);
  for (const { rule, severity, message } of findings) {
    const key = `${rule} ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (severity !== "info") local.loud++;
    if (
      values.show !== rule &&
      values.show !== key &&
      !(values.show === "loud" && severity !== "info")
    )
      continue;
    console.log(
      `\n[${pair.targetLocale}] ${rule} ${severity}: ${message}\n  ${pair.source}\n  ${pair.target}`,
    );
  }
}
