import { checkNumbers } from "../src/qa/numbers/index.ts";
import { lexiconOf } from "../src/qa/numbers/lexicon.ts";
import { readLocaleFolder } from "./qa/aligned-units.ts";
for (const l of ["en", "de", "ar", "ko", "gsw"]) {
  const t = performance.now();
  lexiconOf(l);
  console.log(l, (performance.now() - t).toFixed(1));
}
const units = readLocaleFolder("locales");
for (const u of units) checkNumbers(u.source, u.target, "en", u.locale);
const times: number[] = [];
let words = 0;
for (let k = 0; k < 5; k++)
  for (const u of units) {
    const t = performance.now();
    checkNumbers(u.source, u.target, "en", u.locale);
    times.push(performance.now() - t);
    words += u.source.split(/\s+/).length;
  }
times.sort((a, b) => a - b);
console.log(
  "median",
  times[times.length >> 1],
  "p95",
  times[Math.floor(times.length * 0.95)],
  "max",
  times.at(-1),
  "us/word",
  (1000 * times.reduce((a, b) => a + b, 0)) / words,
);
const long = "In 2024, 12,000 of them, a1b2 twenty-five. ".repeat(20000);
let t = performance.now();
const n = long.length;
const { readMentions } = await import("../src/qa/numbers/index.ts");
readMentions(long, "en");
console.log(n, performance.now() - t);
t = performance.now();
readMentions(long.slice(0, n / 2), "en");
console.log(n / 2, performance.now() - t);
t = performance.now();
checkNumbers(long.slice(0, 200000), long.slice(0, 200000), "en", "de");
console.log("check 200k", performance.now() - t);
for (const evil of [
  "1,".repeat(50000),
  "1 ".repeat(50000),
  "-".repeat(50000),
  "twenty ".repeat(20000),
  "a1".repeat(50000),
  "1.".repeat(50000),
  "한".repeat(50000),
  "一".repeat(50000),
  "{".repeat(50000),
  "a@".repeat(30000),
  "`".repeat(30001),
  "a.".repeat(30000),
  "a-".repeat(30000) + ".",
]) {
  t = performance.now();
  readMentions(evil, "en");
  readMentions(evil, "zh");
  readMentions(evil, "ko");
  console.log(JSON.stringify(evil.slice(0, 6)), (performance.now() - t).toFixed(0));
}
