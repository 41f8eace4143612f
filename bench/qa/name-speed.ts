/**
 * Measures what the check of names costs, in processor time for each unit of each locale.
 *
 *     npx jiti bench/qa/name-speed.ts <folder of articles with their translations>
 *
 * First with nothing kept (every text is new: gather all names of a document, then check), then once more. Run it when
 * the machine is quiet; the fastest of five rounds counts.
 */
import { createNameMemory, inspectNames } from "../../src/qa/names/index.ts";
import { readFolder } from "./lib/name-pairs.ts";

const documents = readFolder(process.argv[2] ?? ".", undefined);
const units = documents.reduce((sum, { pairs }) => sum + pairs.length, 0);
const byName = new Map<string, typeof documents>();
for (const document of documents) {
  byName.set(document.name, [...(byName.get(document.name) ?? []), document]);
}
/** A round's texts differ from every other round's, so that nothing of them is known. */
function round(mark: string): { add: number; check: number; again: number } {
  const spent = { add: 0, check: 0, again: 0 };
  for (const group of byName.values()) {
    const memory = createNameMemory();
    const pairs = group.flatMap((document) => document.pairs);
    const texts = pairs.map(({ source, target, locale, key }) => ({
      source: source + mark,
      target: target + mark,
      locale,
      place: { namespace: "", key },
    }));
    let start = process.cpuUsage();
    for (const { source, target, locale, place } of texts) {
      memory.add(source, target, "en", locale, place);
    }
    spent.add += since(start);
    for (const step of ["check", "again"] as const) {
      start = process.cpuUsage();
      for (const { source, target, locale } of texts) {
        inspectNames(source, target, "en", locale, { memory });
      }
      spent[step] += since(start);
    }
  }
  return spent;
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / units;
}

round("");
const rounds = [1, 2, 3, 4, 5].map((at) => round(" ".repeat(at)));
for (const step of ["add", "check", "again"] as const) {
  const best = Math.min(...rounds.map((spent) => spent[step]));
  console.log(`${step.padEnd(6)} ${best.toFixed(0).padStart(5)} µs per unit, ${units} units`);
}
