/**
 * Tell what kinds of edits the histories of documents are made of, and what they leave to redo.
 *
 * `npx jiti bench/edits.ts <folder with index.json, or of such folders> [--half dev|test]`
 * `npx jiti bench/edits.ts --git <repository> <path> [--files 40]`
 *
 * `--sample 100` shows as many edits, evenly spaced, with what was found; `--kind typo` only of a kind.
 * Units are linked by the oracle of `bench/histories.ts`; documents alternate between the halves.
 */
import { parseArgs } from "node:util";
import { classifyEdit } from "../src/segment/classify-edit.ts";
import { type Edit, EDIT_KINDS, type EditKind } from "../src/segment/edit-kind.ts";
import { carryEdit } from "../src/segment/carry-edit.ts";
import { reuseSentences } from "../src/segment/reuse-sentences.ts";
import { showDiff } from "../src/text/show-diff.ts";
import { wordDiff } from "../src/text/word-diff.ts";
import { countWords } from "../src/text/words.ts";
import { type BenchUnit, extractUnits } from "./histories/extract-units.ts";
import { oracle } from "./histories/oracle.ts";
import { readHistories } from "./histories/read-histories.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    git: { type: "boolean", default: false },
    files: { type: "string", default: "40" },
    half: { type: "string" },
    sample: { type: "string" },
    kind: { type: "string" },
    without: { type: "string" },
  },
});
const [place, under] = positionals;
if (place === undefined || values.git !== (under !== undefined)) {
  throw new Error("Expected a folder of histories, or --git with a repository and a path in it");
}

const CARRIED: ReadonlySet<EditKind> = new Set(["number", "link-target", "code", "reflow"]);

interface Found {
  readonly where: string;
  readonly was: BenchUnit;
  readonly is: BenchUnit;
  readonly edit: Edit;
}

const halves: Record<"dev" | "test", Found[]> = { dev: [], test: [] };
let spent = 0;
for (const [index, history] of readHistories(place, under, Number(values.files)).entries()) {
  const half = index % 2 === 0 ? "dev" : "test";
  if (values.half !== undefined && values.half !== half) continue;
  if (values.without !== undefined && history.name.includes(values.without)) continue;
  let before: BenchUnit[] = [];
  for (const [step, version] of history.versions.entries()) {
    const after = extractUnits(version);
    for (const link of oracle(before, after)) {
      const [was, is] = [before[link.was]!, after[link.is]!];
      if (was.text === is.text) continue;
      const start = performance.now();
      const edit = classifyEdit(was.text, is.text, is.grammar!, "en");
      spent += performance.now() - start;
      halves[half].push({ where: `${history.name} ${step}`, was, is, edit });
    }
    before = after;
  }
}

for (const half of ["dev", "test"] as const) {
  const found = halves[half];
  if (found.length === 0) continue;
  console.log(
    `\n## ${half}: ${found.length} edits\n\n| kind | edits | share | words |\n| --- | --- | --- | --- |`,
  );
  for (const kind of EDIT_KINDS) report(kind, found);
  console.log(`\n${savings(found)}`);
}
const all = [...halves.dev, ...halves.test];
console.log(`\n${all.length} edits, ${(spent / all.length).toFixed(2)} ms each`);

const chosen = all.filter(({ edit }) => values.kind === undefined || edit.kind === values.kind);
const wanted = Math.min(Number(values.sample ?? 0), chosen.length);
for (let index = 0; index < wanted; index++) {
  const { where, was, is, edit } = chosen[Math.floor(((index + 0.5) * chosen.length) / wanted)]!;
  console.log(`\n${index + 1} ${edit.kinds.join(", ")} (${where})`);
  console.log(showDiff(wordDiff(was.text, is.text, "en"), "plain"));
}

function report(kind: EditKind, found: readonly Found[]): void {
  const these = found.filter(({ edit }) => edit.kind === kind);
  if (these.length === 0) return;
  const words = these.reduce((sum, { is }) => sum + countWords(is.words, "en"), 0);
  const share = ((100 * these.length) / found.length).toFixed(1);
  console.log(`| ${kind} | ${these.length} | ${share} % | ${words} |`);
}

/**
 * What is left to do with the former source as its own translation: the most that can be reused, and a
 * proof of what is carried, since the outcome is known.
 */
function savings(found: readonly Found[]): string {
  const context = { sourceLocale: "en", targetLocale: "en" };
  const carried = { tried: 0, done: 0, wrong: 0 };
  const words = { all: 0, kept: 0 };
  for (const { was, is, edit } of found) {
    if (edit.kind === "reflow") continue;
    const own = { grammar: is.grammar!, ...context };
    const all = countWords(is.words, "en");
    words.all += all;
    const result = carryEdit(was.text, is.text, was.text, own);
    if (edit.kinds.every((kind) => CARRIED.has(kind))) carried.tried++;
    if (result !== undefined) {
      carried.done++;
      if (classifyEdit(result.text, is.text, own.grammar, "en").parts.length > 0) carried.wrong++;
      words.kept += all;
      continue;
    }
    const reused = reuseSentences(was.text, is.text, was.text, own);
    for (const { source, state } of reused?.sentences ?? []) {
      if (state === "kept" || state === "carried")
        words.kept += Math.min(all, countWords(source, "en"));
    }
  }
  const share = ((100 * words.kept) / words.all).toFixed(1);
  return (
    `of ${carried.tried} edits of values alone ${carried.done} carried, ${carried.wrong} of them wrong; ` +
    `of ${words.all} words in edited units ${share} % are in sentences that stayed or in units carried`
  );
}
