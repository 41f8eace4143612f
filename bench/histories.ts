/**
 * Replay the histories of documents and tell how well keys survive.
 *
 * `npx jiti bench/histories.ts <folder with index.json, or of such folders> [--list wrong] [--half dev]`
 * `npx jiti bench/histories.ts --git <repository> <path> [--files 40]`
 *
 * `--msgmerge` adds gettext's fuzzy match, if its tools are installed; `--without SUMMARY` leaves out
 * documents; `--list wrong,lost-medium,unconfirmed` shows the texts.
 *
 * Words to do are those of units under whose key another text stood in the version before, or none.
 *
 * Documents alternate between a development and a test half in the order of the index.
 */
import { parseArgs } from "node:util";
import { type BenchUnit, extractUnits } from "./histories/extract-units.ts";
import { type OracleLink, oracle } from "./histories/oracle.ts";
import { msgmergeScheme } from "./histories/msgmerge.ts";
import { type History, readHistories } from "./histories/read-histories.ts";
import { schemes as ownSchemes } from "./histories/schemes.ts";
import { type Incident, type Ratio, type Score, emptyScore, scoreStep } from "./histories/score.ts";
import { countStep, type WordCount } from "./histories/words.ts";
import { synthetic } from "./histories/synthetic.ts";

const REVISED = "calque, edits weighed";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    git: { type: "boolean", default: false },
    files: { type: "string", default: "40" },
    half: { type: "string" },
    list: { type: "string" },
    msgmerge: { type: "boolean", default: false },
    without: { type: "string" },
  },
});
const [place, under] = positionals;
if (place === undefined || values.git !== (under !== undefined)) {
  throw new Error("Expected a folder of histories, or --git with a repository and a path in it");
}

const schemes = values.msgmerge ? [...ownSchemes, msgmergeScheme] : ownSchemes;
const histories = readHistories(place, under, Number(values.files));
const halves = { dev: [] as History[], test: [] as History[] };
for (const [index, history] of histories.entries()) {
  // Left out after the halves are settled: `--without` must not move a document to the other half.
  if (values.without !== undefined && history.name.includes(values.without)) continue;
  (index % 2 === 0 ? halves.dev : halves.test).push(history);
}
for (const half of ["dev", "test"] as const) {
  if (values.half !== undefined && values.half !== half) continue;
  console.log(`\n## ${half}: ${halves[half].map(({ name }) => name).join(", ")}\n`);
  replay(halves[half]);
}
if (values.half === undefined) console.log(`\n## time\n\n${synthetic()}`);

function replay(documents: readonly History[]): void {
  const scores = new Map(schemes.map(({ name }) => [name, emptyScore()]));
  const words = new Map<string, WordCount>(
    [...scores.keys()].map((name) => [name, { redo: 0, look: 0 }]),
  );
  words.set(REVISED, { redo: 0, look: 0 });
  const times: number[] = [];
  const incidents: (Incident & { where: string })[] = [];
  for (const { name: document, versions } of documents) {
    const units = versions.map(extractUnits);
    const links = units.slice(1).map((is, step) => oracle(units[step]!, is));
    for (const scheme of schemes) {
      const own = scheme.name === "calque";
      const next = scheme.start();
      const keys = units.map((version) => {
        const start = performance.now();
        const found = next(version);
        if (own) times.push(performance.now() - start);
        return found;
      });
      for (const step of links.keys()) {
        const args = [units[step]!, keys[step]!, units[step + 1]!, keys[step + 1]!] as const;
        countStep(words.get(scheme.name)!, ...args, false);
        if (own) countStep(words.get(REVISED)!, ...args, true);
      }
      const score = scores.get(scheme.name)!;
      for (const [step, link] of links.entries()) {
        scoreStep(
          score,
          units[step]!,
          keys[step]!,
          units[step + 1]!,
          keys[step + 1]!,
          link,
          (incident) => {
            if (own) incidents.push({ ...incident, where: `${document} ${step}` });
          },
        );
      }
      scoreChain(score.chain, units, keys, links);
    }
  }
  print(scores);
  console.log("\n| scheme | words to do | words to look at |\n|---|---|---|");
  for (const [name, { redo, look }] of words) console.log(`| ${name} | ${redo} | ${look} |`);
  const sorted = times.sort((a, b) => a - b);
  const mean = sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
  console.log(
    `\n${sorted.length} steps, ${mean.toFixed(2)} ms each, median ${sorted[sorted.length >> 1]!.toFixed(2)}, ` +
      `worst ${sorted.at(-1)!.toFixed(1)} ms`,
  );
  const kinds = groupByKind(incidents);
  for (const [kind, list] of kinds) console.log(`${kind}: ${list.length}`);
  for (const { where, kind, was, is, likeness } of incidents) {
    if (!(values.list ?? "").split(",").includes(kind)) continue;
    console.log(`\n${kind} ${where} ${likeness.toFixed(2)}\n- ${was}\n+ ${is}`);
  }
}

/** Follow each unit of the first version through the oracle's links to the last. */
function scoreChain(
  chain: Ratio,
  units: readonly (readonly BenchUnit[])[],
  keys: readonly (readonly string[])[],
  links: readonly (readonly OracleLink[])[],
): void {
  let alive = new Map(units[0]!.map((_, index) => [index, index]));
  for (const step of links) {
    const next = new Map<number, number>();
    for (const link of step) {
      const first = alive.get(link.was);
      if (first !== undefined) next.set(link.is, first);
    }
    alive = next;
  }
  for (const [last, first] of alive) {
    chain.of += 1;
    if (keys.at(-1)![last] === keys[0]![first]) chain.hit += 1;
  }
}

function print(scores: ReadonlyMap<string, Score>): void {
  const columns = ["unchanged", "moved", "light", "medium", "chain", "wrong"] as const;
  console.log(`| scheme | ${columns.join(" | ")} |\n|---|${"---|".repeat(columns.length)}`);
  for (const [name, score] of scores) {
    const cells = columns.map((column) => percent(score[column]));
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
}

function percent({ hit, of }: Ratio): string {
  return of === 0 ? "–" : `${((100 * hit) / of).toFixed(3)} (${hit}/${of})`;
}

function groupByKind<T extends Incident>(incidents: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const incident of incidents) {
    groups.set(incident.kind, [...(groups.get(incident.kind) ?? []), incident]);
  }
  return groups;
}
