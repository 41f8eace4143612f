// Measures the check of numbers on translations taken as right, and on the same with one error put in:
//   npx jiti bench/qa/numbers.ts [--folder <articles>]… [--po <po files>] [--marked <article>] [--parallel <NTREX> --quarters 0,1] [--project <locale files>]
//     [--part dev|test] [--locales de,fr] [--by locale] [--show <operator>] [--rounds 10000]
// `--folder` holds English documents and <locale>/<same name> (`bench/qa/news/dev`, `…/test`), `--po` holds
// <locale>.po, `--marked` an article of `bench/qa/names-news`, `--parallel` the lines of NTREX-128 (`parallel-news.ts`), `--project` the locale files of a project. What is found in the translations as they are is
// counted as false, though some of it is true: read it with show-findings.ts.
import { parseArgs } from "node:util";
import { checkNumbers } from "../../src/qa/numbers/index.ts";
import type { NumberFinding } from "../../src/qa/numbers/index.ts";
import { alignFolder, readLocaleFolder, readMarkedFolder, readPoFolder } from "./aligned-units.ts";
import type { AlignedUnit } from "./aligned-units.ts";
import { BASELINES } from "./baselines.ts";
import { equivalents } from "./operators/equivalents.ts";
import { mutations } from "./operators/index.ts";
import { roundTrips } from "./round-trips.ts";
import { readParallelNews } from "./lib/parallel-news-lines.ts";
import { isDevelopment } from "./split.ts";
import { Tally } from "./tally.ts";

const { values } = parseArgs({
  options: {
    folder: { type: "string", multiple: true, default: [] },
    marked: { type: "string" },
    po: { type: "string" },
    parallel: { type: "string" },
    quarters: { type: "string", default: "0,1" },
    project: { type: "string" },
    part: { type: "string" },
    locales: { type: "string" },
    by: { type: "string" },
    show: { type: "string" },
    rounds: { type: "string", default: "0" },
  },
});
const FULL = "ar cs de en es fa fr hi id it ja ko nl pl pt pt-PT ru sv th tr uk vi zh zh-Hant";
const bad = (findings: readonly NumberFinding[]): NumberFinding[] =>
  findings.filter(({ severity }) => severity !== "info");
const named = ({ rule, message }: NumberFinding): string => `${rule} ${message}`;

if (values.rounds !== "0") {
  console.log(
    `Round trips through Intl (CLDR ${process.versions.cldr ?? "?"}), ${values.rounds} values a locale`,
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
  ...values.folder.flatMap((folder) => alignFolder(folder)),
  ...(values.project === undefined ? [] : readLocaleFolder(values.project)),
  ...(values.marked === undefined ? [] : readMarkedFolder(values.marked)),
  ...(values.po === undefined ? [] : readPoFolder(values.po)),
  ...(values.parallel === undefined
    ? []
    : [
        ...readParallelNews(
          values.parallel,
          new Set(values.quarters.split(",").map(Number)),
          values.locales?.split(","),
        ).values(),
      ].flat()),
].filter(
  ({ document, locale }) =>
    (values.part === undefined || isDevelopment(document) === (values.part === "dev")) &&
    (values.locales === undefined || values.locales.split(",").includes(locale)),
);

const recall = new Tally();
const others = new Map(Object.keys(BASELINES).map((name) => [name, new Tally()]));
const falses = new Tally();
const silent = new Tally();
for (const { source, target, locale } of units) {
  const before = bad(checkNumbers(source, target, "en", locale).findings);
  const known = new Set(before.map(named));
  const error = before.some(({ severity }) => severity === "error");
  falses.add("units with an error", locale, error);
  falses.add("units with only a warning", locale, !error && before.length > 0);
  for (const [name, flags] of Object.entries(BASELINES))
    falses.add(name, locale, flags(source, target));

  for (const { operator, text, start, end } of mutations(target, locale)) {
    const found = bad(checkNumbers(source, text, "en", locale).findings).filter(
      (finding) => !known.has(named(finding)),
    );
    recall.add(operator, locale, found.length > 0, {
      error: found.some(({ severity }) => severity === "error"),
      place: found.some(
        ({ targetSpan }) =>
          targetSpan === undefined ||
          start === end ||
          (targetSpan.start < end && targetSpan.end > start),
      ),
    });
    for (const [name, flags] of Object.entries(BASELINES)) {
      // A tool that has cried before says nothing new.
      others.get(name)?.add(operator, locale, flags(source, text) && !flags(source, target));
    }
    if (values.show === operator && found.length === 0)
      console.log(`${locale} MISSED ${operator}\n  S ${source}\n  T ${target}\n  M ${text}`);
  }
  for (const { operator, text } of equivalents(target, locale)) {
    const found = bad(checkNumbers(source, text, "en", locale).findings).filter(
      (finding) => !known.has(named(finding)),
    );
    silent.add(operator, locale, found.length > 0);
    if (values.show === operator && found.length > 0)
      console.log(
        `${locale} FALSE ${operator}: ${found[0]?.message}\n  S ${source}\n  T ${target}\n  M ${text}`,
      );
  }
}

if (units.length > 0) {
  console.log("\nFalse: units per 1,000 about which something is said");
  console.log(falses.table(1000, values.by === "locale"));
  console.log("\nFound, % (at error, at the right place), of n; beside other tools");
  console.log(
    recall.table(
      100,
      values.by === "locale",
      [...others].map(([name, tally]) => [name, tally]),
    ),
  );
  console.log("\nThe same value written in another way: falsely reported, %");
  console.log(silent.table(100, values.by === "locale"));
}
