/**
 * Measure how the watched reader stands input that is made to hang or crash a parser.
 *
 *   npm run build && npx jiti bench/hostile.ts [--size N] [--limit ms] [--only name] [--from name] [--one]
 *
 * Each input is made at 1,000, 10,000, 100,000 and N characters (1,000,000 unless told), as long as
 * the size before stayed within the time limit (2,000 ms unless told), then read, and localized
 * with every slot translated. With `--one`, at N alone. Reports the time of each, and `given up` where the watchdog ended it.
 * Exits 1 when a reading neither ends nor is given up, or when the process fails.
 */
import type * as Calque from "../src/index.ts";
import { tmpdir } from "node:os";
import { pathological } from "./lib/pathological.ts";

const args = process.argv.slice(2);
const largest = numberOf("--size", 1_000_000);
const timeLimit = numberOf("--limit", 2_000);
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
const built = new URL("../lib/index.js", import.meta.url).href;
const { parseConfig, projectOf } = (await import(built)) as typeof Calque;
const limits = { seconds: timeLimit / 1000 };
const { reader } = await projectOf(parseConfig({ targets: ["de"], limits }, "bench"), tmpdir());
const sizes = args.includes("--one")
  ? [largest]
  : [1_000, 10_000, 100_000, largest].filter((size) => size <= largest);
let failed = 0;
let readings = 0;
let givenUp = 0;
let refused = 0;

const from = args.includes("--from") ? args[args.indexOf("--from") + 1] : undefined;
const first = Math.max(
  0,
  pathological.findIndex(({ name }) => name === from),
);

for (const { name, syntax, make } of pathological.slice(first)) {
  if (only !== undefined && !name.includes(only)) continue;
  const times: string[] = [];
  for (const size of sizes) {
    const result = await measure(`case.${syntax}`, make(size));
    times.push(result);
    if (result.includes("given up")) break;
  }
  console.log(`${name.padEnd(34)} ${times.join(" | ")}`);
}
await reader.close();
console.log(
  `${readings} readings, ${givenUp} given up after ${timeLimit} ms, ${refused} refused with a problem, ${failed} failed`,
);
process.exitCode = failed > 0 ? 1 : 0;

/** Milliseconds to read, and to localize with every slot translated. */
async function measure(path: string, text: string): Promise<string> {
  readings++;
  const from = performance.now();
  try {
    const document = await reader.read(path, text);
    const read = performance.now();
    const problem = document.problems[0];
    if (problem?.code === "time") {
      givenUp++;
      return "given up";
    }
    if (!document.readable) {
      refused++;
      return `${(read - from).toFixed(0)} refused (${problem?.code})`;
    }
    const targets = new Map(document.slots.map((slot, index) => [index, `${slot.text} x`]));
    const { rejected } = await reader.localize(document, targets);
    const done = performance.now();
    const slow = rejected.some(({ reason }) => reason.startsWith("proving it takes"));
    return `${(read - from).toFixed(0)}+${(done - read).toFixed(0)}${slow ? " given up" : ""}`;
  } catch (error) {
    failed++;
    return `failed: ${String(error).slice(0, 80)}`;
  }
}

function numberOf(name: string, otherwise: number): number {
  const at = args.indexOf(name);
  return at === -1 ? otherwise : Number(args[at + 1]);
}
