// Measures the reader and the checks of numbers:
//   npx jiti bench/qa/numbers.ts [--folder <articles>] [--po <po files>] [--project <locale files>] [--part dev|test] [--locales de,fr] [--rounds 1000]
// `--folder` holds English documents and <locale>/<same name>, `--po` holds <locale>.po, `--project` the locale
// files of a project. All are
// published translations and taken as right: what is found in them is counted as false, though some
// of it is true (read them with show-findings.ts).
import { parseArgs } from "node:util";
import { checkNumbers } from "../../src/qa/numbers/index.ts";
import { alignFolder, readLocaleFolder, readPoFolder } from "./aligned-units.ts";
import type { AlignedUnit } from "./aligned-units.ts";
import { mutations } from "./mutations.ts";
import { roundTrips } from "./round-trips.ts";
import { isDevelopment } from "./split.ts";

const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    po: { type: "string" },
    project: { type: "string" },
    part: { type: "string" },
    locales: { type: "string" },
    rounds: { type: "string", default: "1000" },
  },
});
const FULL = "ar cs de en es fa fr hi id it ja ko nl pl pt pt-PT ru sv th tr uk vi zh zh-Hant";

if (values.rounds !== "0") {
  console.log(
    `Round trips through Intl (CLDR ${process.versions.cldr ?? "?"}), ${values.rounds} values a locale and style\n`,
  );
  for (const locale of values.locales?.split(",") ?? FULL.split(" ")) {
    const results = roundTrips(locale, Number(values.rounds));
    console.log(
      locale.padEnd(8),
      results
        .map(({ style, read, total }) => `${style} ${((100 * read) / total).toFixed(1)}`)
        .join("  "),
    );
    for (const { style, failed } of results)
      if (failed.length > 0) console.log(`         ${style}: ${failed.slice(0, 3).join(" · ")}`);
  }
}

const units: AlignedUnit[] = [
  ...(values.folder === undefined ? [] : alignFolder(values.folder)),
  ...(values.project === undefined ? [] : readLocaleFolder(values.project)),
  ...(values.po === undefined ? [] : readPoFolder(values.po)),
].filter(
  ({ document, locale }) =>
    (values.part === undefined || isDevelopment(document) === (values.part === "dev")) &&
    (values.locales === undefined || values.locales.split(",").includes(locale)),
);

const byLocale = new Map<string, AlignedUnit[]>();
for (const unit of units) byLocale.set(unit.locale, [...(byLocale.get(unit.locale) ?? []), unit]);
const recall = new Map<
  string,
  Map<string, [found: number, error: number, pointed: number, total: number]>
>();
console.log(`\n${"locale".padEnd(10)} units  with numbers  errors/1000  warnings/1000  ms/unit`);
for (const [locale, list] of byLocale) {
  let errors = 0;
  let warnings = 0;
  let numbered = 0;
  const operators = new Map<string, [number, number, number, number]>();
  const start = performance.now();
  const clean: AlignedUnit[] = [];
  for (const unit of list) {
    const { findings, checked } = checkNumbers(unit.source, unit.target, "en", locale);
    const bad = findings.filter(({ severity }) => severity !== "info");
    if (checked > 0) numbered += 1;
    if (bad.some(({ severity }) => severity === "error")) errors += 1;
    else if (bad.length > 0) warnings += 1;
    if (bad.length === 0 && checked > 0) clean.push(unit);
  }
  const spent = performance.now() - start;
  for (const { source, target } of clean) {
    for (const { operator, text, start: from, end } of mutations(target, locale)) {
      const { findings } = checkNumbers(source, text, "en", locale);
      const bad = findings.filter(({ severity }) => severity !== "info");
      const row = operators.get(operator) ?? [0, 0, 0, 0];
      row[3] += 1;
      if (bad.length > 0) row[0] += 1;
      if (bad.some(({ severity }) => severity === "error")) row[1] += 1;
      const pointed = bad.some(
        ({ targetSpan }) =>
          targetSpan === undefined ||
          from === end ||
          (targetSpan.start < end && targetSpan.end > from),
      );
      if (pointed) row[2] += 1;
      operators.set(operator, row);
    }
  }
  recall.set(locale, operators);
  const per = (count: number): string => ((1000 * count) / list.length).toFixed(2);
  console.log(
    locale.padEnd(10),
    String(list.length).padStart(5),
    String(numbered).padStart(13),
    per(errors).padStart(12),
    per(warnings).padStart(14),
    (spent / list.length).toFixed(3).padStart(8),
  );
}
console.log("\nRecall by operator: found % (at error %, right place %) of n");
for (const [locale, operators] of recall) {
  const cells = [...operators]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([operator, [found, error, pointed, total]]) => {
      const share = (n: number): string => ((100 * n) / total).toFixed(0);
      return `${operator} ${share(found)} (${share(error)}, ${share(pointed)}) of ${total}`;
    });
  console.log(locale.padEnd(10), cells.join(" · "));
}
