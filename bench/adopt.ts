/**
 * Measure how well translated documents are paired with their sources.
 *
 * `npx jiti bench/adopt.ts <source folder> <folder of translations, with {locale}> [--locales de,fr]`
 *
 * `--half dev|test` takes every other document by name; `--limit 40` so many documents. Without
 * `--synthetic` the documents are paired as they are, and the sure pairs are judged by what was held back
 * from the alignment (`--held link`): a link of the source that stands in another unit of the translation
 * and not in the one it was paired with. With `--synthetic` pairs of documents with the same units in the
 * same order are taken, what is left out, added, moved, split and merged is decided by a seeded random
 * number, and every pair is compared with what is known. `--sample 200` prints so many sure pairs.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import type { AdoptUnit, MarkKind, Pairing } from "../src/adopt/index.ts";
import { parseConfig } from "../src/config/index.ts";
import { parseDocument } from "../src/parse/parse-document.ts";
import { pairSides, type Sides } from "../src/project/adopt/pair-sides.ts";
import { readSide, type Side } from "../src/project/adopt/read-side.ts";
import { disturb } from "./lib/disturb.ts";
import { seededRandom } from "./lib/random.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locales: { type: "string", default: "de,fr,es,ja,ko,ar,zh-hant" },
    half: { type: "string" },
    limit: { type: "string", default: "100" },
    held: { type: "string" },
    synthetic: { type: "boolean", default: false },
    sample: { type: "string" },
    wrong: { type: "boolean", default: false },
    level: { type: "string", default: "1" },
  },
});
const [sourceFolder, pattern] = positionals;
if (!sourceFolder || !pattern) throw new Error("Expected a source folder and one with {locale}");

const config = parseConfig({ targets: ["und"] }, "defaults");
const parseOptions = {
  frontMatter: config.frontMatter.translate,
  htmlAttributes: config.html.attributes,
  codeLanguages: config.code.translate,
  math: config.math,
  maxNesting: config.limits.nesting,
};
const held = values.held?.split(",") as MarkKind[] | undefined;
const names = globSync(["**/*.{md,mdx}"], { cwd: sourceFolder })
  .sort()
  .filter((_, index) => !values.half || index % 2 === (values.half === "dev" ? 0 : 1));
const locales = values.locales.split(",");

console.log(
  values.synthetic
    ? "| locale | documents | units with a partner | sure | right | % | drafts | right | % | paired % | sure, but has no partner |"
    : "| locale | documents | units | same shape | sure | drafts | left untranslated | open source | open target | paired %, all | paired %, same shape | judged | misplaced | right % |",
);
console.log("| --- |");
const sum: number[] = [];
let printed = 0;
const pick = seededRandom(7);
for (const locale of locales) {
  const found = names
    .map((name) => ({ name, to: join(pattern.replaceAll("{locale}", locale), name) }))
    .filter(({ to }) => existsSync(to))
    .slice(0, Number(values.limit));
  const all = found.map(({ name, to }) => readPair(join(sourceFolder, name), to, locale));
  const row = values.synthetic ? synthetic(all, locale) : real(all, locale);
  row.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value));
  console.log(line(locale, row));
}
console.log(line("all", sum));

function readPair(from: string, to: string, locale: string): Sides & { name: string } {
  const options = { math: false, placeholders: [], locales: ["en", ...locales] };
  const read = (path: string, of: string): Side =>
    readSide(parseDocument(path, readFileSync(path, "utf8"), parseOptions), of, options);
  return { name: to, source: read(from, "en"), target: read(to, locale) };
}

/** The side as the alignment gets it, without what is held back. */
function withheld(side: Side): Side {
  if (!held) return side;
  const units = side.units.map((unit) => ({
    ...unit,
    marks: unit.marks.filter(({ kind }) => !held.includes(kind)),
  }));
  return { ...side, units };
}

function shapeOf({ units }: Side): string {
  return units.map(({ role, level, column }) => `${role} ${level} ${column}`).join("\n");
}

function real(all: readonly (Sides & { name: string })[], locale: string): number[] {
  const { pairings } = pairSides(
    all.map(({ source, target }) => ({ source: withheld(source), target: withheld(target) })),
  );
  const row = Array.from({ length: 13 }, () => 0);
  for (const [index, pairing] of pairings.entries()) {
    const { source, target, name } = all[index]!;
    const same = shapeOf(source) === shapeOf(target);
    const sure = pairing.pairs.filter((pair) => pair.sure);
    const untranslated = pairing.pairs.filter(({ doubts }) =>
      doubts.includes("untranslated"),
    ).length;
    const inPairs = pairing.pairs.flatMap((pair) => pair.source).length;
    const judged = judge(pairing, source.units, target.units, name);
    const figures = [
      1,
      source.units.length,
      same ? source.units.length : 0,
      sure.length,
      pairing.pairs.length - sure.length - untranslated,
      untranslated,
      pairing.openSource.length,
      pairing.openTarget.length,
      inPairs,
      same ? inPairs : 0,
      judged.judged,
      judged.misplaced,
      0,
    ];
    figures.forEach((value, at) => (row[at]! += value));
    for (const pair of sure) {
      if (!values.sample || pick() > Number(values.sample) / 4000) continue;
      console.log(
        `\n[${locale} ${++printed}] ${pair.confidence.toFixed(4)}${pair.moved ? " moved" : ""} ${name}\n  ${source.units[pair.source[0]!]!.text}\n  ${target.units[pair.target[0]!]!.text}`,
      );
    }
  }
  return row;
}

/** Look at what was held back: is it in the unit of the pair, or in another one? */
function judge(
  pairing: Pairing,
  source: readonly AdoptUnit[],
  target: readonly AdoptUnit[],
  name: string,
): { judged: number; misplaced: number } {
  const kinds = held ?? [];
  const ids = (unit: AdoptUnit): string[] =>
    unit.marks
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, value }) => `${kind} ${value}`);
  const where = new Map<string, number[]>();
  target.forEach((unit, index) => {
    for (const id of new Set(ids(unit))) where.set(id, [...(where.get(id) ?? []), index]);
  });
  let [judged, misplaced] = [0, 0];
  for (const pair of pairing.pairs) {
    if (!pair.sure) continue;
    const marks = ids(source[pair.source[0]!]!).filter((id) => where.has(id));
    if (marks.length === 0) continue;
    judged++;
    if (marks.some((id) => where.get(id)!.includes(pair.target[0]!))) continue;
    misplaced++;
    if (values.wrong) {
      console.log(
        `\nMISPLACED ${name} ${pair.confidence.toFixed(4)} ${marks.join(", ")}\n  ${source[pair.source[0]!]!.text.slice(0, 300)}\n  ${target[pair.target[0]!]!.text.slice(0, 300)}\n  there: ${target[where.get(marks[0]!)![0]!]!.text.slice(0, 200)}`,
      );
    }
  }
  return { judged, misplaced };
}

function synthetic(all: readonly (Sides & { name: string })[], locale: string): number[] {
  const random = seededRandom(11);
  const level = Number(values.level);
  const cases = all
    .filter(({ source, target }) => shapeOf(source) === shapeOf(target) && source.units.length > 5)
    .map((sides) => disturb(sides, random, level));
  const { pairings } = pairSides(cases);
  const row = Array.from({ length: 8 }, () => 0);
  for (const [index, { pairs }] of pairings.entries()) {
    const { truth, source, target } = cases[index]!;
    row[0]! += 1;
    row[1]! += truth.size;
    for (const pair of pairs) {
      const right = pair.source.every((i) => pair.target.some((j) => truth.get(i)?.includes(j)));
      row[pair.sure ? 2 : 4]! += 1;
      if (right) row[pair.sure ? 3 : 5]! += 1;
      row[6]! += pair.source.filter((i) => truth.has(i)).length;
      if (pair.sure && !right) {
        if (!truth.has(pair.source[0]!)) row[7]! += 1;
        if (values.wrong) {
          console.log(
            `\nWRONG ${locale} ${pair.confidence.toFixed(4)}${pair.moved ? " moved" : ""}\n  ${source.units[pair.source[0]!]!.text.slice(0, 200)}\n  ${target.units[pair.target[0]!]!.text.slice(0, 200)}\n  should: ${(truth.get(pair.source[0]!) ?? []).map((j) => target.units[j]!.text.slice(0, 120)).join(" | ") || "nothing"}`,
          );
        }
      }
    }
  }
  return row;
}

function line(name: string, row: readonly number[]): string {
  const percent = (part = 0, whole = 0): string =>
    whole === 0 ? "–" : ((100 * part) / whole).toFixed(2);
  const cells = values.synthetic
    ? [
        row[0],
        row[1],
        row[2],
        row[3],
        percent(row[3], row[2]),
        row[4],
        row[5],
        percent(row[5], row[4]),
        percent(row[6], row[1]),
        row[7],
      ]
    : [
        ...row.slice(0, 8),
        percent(row[8], row[1]),
        percent(row[9], row[2]),
        row[10],
        row[11],
        percent(row[10]! - row[11]!, row[10]),
      ];
  return `| ${[name, ...cells].join(" | ")} |`;
}
