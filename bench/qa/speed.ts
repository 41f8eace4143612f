// Measures how long the check of numbers takes for a unit, on aligned documents (as for numbers.ts):
//   npx rolldown bench/qa/speed.ts --platform node --format esm --file <out>.mjs && node <out>.mjs <folder> [rounds]
import { checkNumbers } from "../../src/qa/numbers/index.ts";
import { alignFolder } from "./aligned-units.ts";

const [folder = "", rounds = "3"] = process.argv.slice(2);
const units = alignFolder(folder);
// The tables of each locale are made once: not counted.
for (const { source, target, locale } of units) checkNumbers(source, target, "en", locale);
const times: number[] = [];
const used = process.cpuUsage();
for (let round = 0; round < Number(rounds); round += 1) {
  // What was read once is remembered: blanks at the end make every round new.
  const end = " ".repeat(round + 1);
  for (const unit of units) {
    const source = unit.source + end;
    const target = unit.target + end;
    const start = performance.now();
    checkNumbers(source, target, "en", unit.locale);
    times.push(performance.now() - start);
  }
}
const { user } = process.cpuUsage(used);
times.sort((a, b) => a - b);
const at = (share: number): string =>
  (1000 * (times[Math.floor(times.length * share)] ?? 0)).toFixed(1);
const mean = (1000 * times.reduce((sum, time) => sum + time, 0)) / times.length;
console.log(
  `${units.length} units: mean ${mean.toFixed(1)} µs, median ${at(0.5)}, 95 % ${at(0.95)}, 99 % ${at(0.99)}; processor ${(user / times.length).toFixed(1)} µs`,
);
