/**
 * How long the command takes to start, beside Node with nothing to do.
 *
 *     npm run build && npx jiti bench/start-up.ts [--runs 41] [--other <main.js of another build>]
 *
 * Each run starts every row once, in turn; the figures are medians and ratios to `node -e 0` in the same runs.
 * With `--other`, each row is also measured with that build. The documents are one line.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { measure, median, type Taken } from "./lib/measure.ts";

const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined;
const runs = Number(option("runs") ?? "41");
const home = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const other = option("other");
const builds: readonly (readonly [name: string, main: string])[] = [
  ["", join(home, "lib/cli/main.js")],
  ...(other === undefined ? [] : [[", other build", resolve(other)] as const]),
];

const work = mkdtempSync(join(tmpdir(), "calque-start-up-"));
const rows: (readonly [string, readonly string[]])[] = [
  ["node, nothing", ["-e", "0"]],
  ["node, an empty module", [write("empty.mjs", "0")]],
  [
    "node, an empty thread",
    [write("thread.mjs", `new (await import("node:worker_threads")).Worker("0",{eval:true})`)],
  ],
];
for (const [index, [name, main]] of builds.entries()) {
  const project = join(work, String(index));
  mkdirSync(join(project, "source"), { recursive: true });
  writeFileSync(join(project, "source/a.md"), "One line.\n");
  writeFileSync(join(project, "calque.config.json"), `{"targets":["de"]}`);
  // Builds do not believe each other's caches.
  const cold = join(work, `cold-${index}`);
  cpSync(project, cold, { recursive: true });
  measure(process.execPath, [main, "extract", "--cwd", project], {});
  rows.push(
    [`--version${name}`, [main, "--version"]],
    [`--help${name}`, [main, "--help"]],
    [`extract, nothing changed${name}`, [main, "extract", "--cwd", project]],
    [`extract, parsing${name}`, [main, "extract", "--no-cache", "--cwd", cold]],
    [`verify, one line${name}`, [main, "verify", join(project, "source/a.md")]],
  );
}

const taken = new Map<string, Taken[]>(rows.map(([name]) => [name, []]));
const load = loadavg()[0]!;
for (let run = 0; run < runs; run++) {
  for (const [name, argv] of rows) taken.get(name)!.push(measure(process.execPath, argv, {}));
}
rmSync(work, { recursive: true, force: true });

console.log(
  `Node ${process.version}, ${runs} runs, load ${load.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after\n`,
);
console.log(`${"".padEnd(40)}${["wall ms", "ratio", "CPU ms", "ratio"].map(right).join("")}`);
const bare = taken.get(rows[0]![0])!;
for (const [name, all] of taken) {
  const failed = all.find((one) => one.failed !== undefined)?.failed;
  const wall = median(all.map((one) => one.wall));
  // Ticks of 10 ms are too coarse for a median.
  const cpu = mean(all.map((one) => one.cpu ?? Number.NaN));
  const cells = [
    (wall * 1000).toFixed(0),
    (wall / median(bare.map((one) => one.wall))).toFixed(2),
    (cpu * 1000).toFixed(0),
    (cpu / mean(bare.map((one) => one.cpu ?? Number.NaN))).toFixed(2),
  ];
  console.log(`${name.padEnd(40)}${cells.map(right).join("")}${failed ? `  ${failed}` : ""}`);
}

function write(name: string, text: string): string {
  writeFileSync(join(work, name), text);
  return join(work, name);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function right(cell: string): string {
  return cell.padStart(10);
}
