/**
 * Counts what the check of names says about translations, and what it sees of mistakes that were put in.
 *
 *     npx jiti bench/qa/names.ts <folder> [--half dev|test] [--locale de] [--show] [--sites 20]
 *     npx jiti bench/qa/names.ts --project <folder with locales/>
 *
 * The folder holds documents and, beside them, one folder per locale with documents of the same
 * names. Blocks are paired section by section, where both sections have the same blocks. `dev` is
 * every other document by name, from the first; `test` is the rest.
 */
import { parseArgs } from "node:util";
import type { NameFinding, NameMemory } from "../../src/qa/names/index.ts";
import { createNameMemory, inspectNames } from "../../src/qa/names/index.ts";
import { type Pair, readFolder, readProject } from "./lib/name-pairs.ts";
import { type Mutation, mutations } from "./lib/name-mutations.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: "string" },
    locale: { type: "string" },
    project: { type: "string" },
    show: { type: "boolean" },
    misses: { type: "boolean" },
    sites: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
  },
});
const documents = values.project
  ? readProject(values.project)
  : readFolder(positionals[0] ?? ".", values.half);
const wanted = documents.filter(({ locale }) => !values.locale || locale === values.locale);
const locales = [...new Set(wanted.map(({ locale }) => locale))];
const operators = new Map<string, Map<string, [number, number, number]>>();
console.log("locale    units  errors warnings per 1,000 checked not-checked µs/unit");
// One memory for all, as a project has it.
const memory = createNameMemory();
for (const { pairs } of wanted) for (const pair of pairs) take(memory, pair);
for (const locale of locales) {
  const own = wanted.filter((document) => document.locale === locale);
  let units = 0;
  let errors = 0;
  let warnings = 0;
  let checked = 0;
  let not = 0;
  let time = 0;
  for (const { pairs } of own) {
    for (const pair of pairs) {
      units += 1;
      const start = performance.now();
      const result = inspectNames(pair.source, pair.target, "en", locale, { memory });
      time += performance.now() - start;
      checked += result.checked;
      not += result.notChecked;
      for (const finding of result.findings) {
        if (finding.severity === "error") errors += 1;
        else warnings += 1;
        if (values.show) show(pair, finding);
      }
    }
    const sites = mutations(pairs, documents, Number(values.sites), Number(values.seed));
    for (const mutation of sites) judge(pairs, mutation, memory);
  }
  console.log(
    `${locale.padEnd(8)} ${String(units).padStart(6)} ${String(errors).padStart(7)} ${String(warnings).padStart(8)} ${(((errors + warnings) * 1000) / units).toFixed(1).padStart(9)} ${String(checked).padStart(7)} ${String(not).padStart(11)} ${((time * 1000) / units).toFixed(0).padStart(7)}`,
  );
}
for (const [operator, byLocale] of operators) {
  const all = [...byLocale.values()];
  const sum = (at: 0 | 1 | 2): number => all.reduce((total, counts) => total + counts[at], 0);
  console.log(`\n${operator}: ${rate(sum(1), sum(0))}, at the right name ${rate(sum(2), sum(1))}`);
  console.log([...byLocale].map(([locale, [n, hit]]) => `  ${locale} ${rate(hit, n)}`).join("\n"));
}

function take(memory: NameMemory, { source, target, locale, key }: Pair): void {
  memory.add(source, target, "en", locale, { namespace: "", key });
}

function judge(
  pairs: readonly Pair[],
  { operator, index, target, word }: Mutation,
  memory: NameMemory,
): void {
  const clean = pairs[index]!;
  const before = inspectNames(clean.source, clean.target, "en", clean.locale, { memory });
  const known = new Set(before.findings.map(({ message }) => message));
  take(memory, { ...clean, target });
  const after = inspectNames(clean.source, target, "en", clean.locale, { memory });
  take(memory, clean);
  const fresh = after.findings.filter(({ message }) => !known.has(message));
  const byLocale = operators.get(operator) ?? new Map<string, [number, number, number]>();
  operators.set(operator, byLocale);
  const counts = byLocale.get(clean.locale) ?? [0, 0, 0];
  byLocale.set(clean.locale, counts);
  counts[0] += 1;
  if (fresh.length === 0) {
    if (values.misses)
      console.log(`missed ${operator} ${word}\n  ${clean.source}\n  ${clean.target}\n  ${target}`);
    return;
  }
  counts[1] += 1;
  const right = fresh.some(
    ({ sourceSpan, message }) =>
      message.includes(word) ||
      (sourceSpan && clean.source.slice(sourceSpan.start, sourceSpan.end).includes(word)),
  );
  if (right) counts[2] += 1;
}

function rate(part: number, whole: number): string {
  if (whole === 0) return "–";
  return `${((part * 100) / whole).toFixed(1)} % of ${whole}`;
}

function show(pair: Pair, { rule, severity, message }: NameFinding): void {
  console.log(
    `\n[${pair.locale}] ${rule} ${severity}: ${message}\n  ${pair.source}\n  ${pair.target}`,
  );
}
