/**
 * Measures how well sounds tell the cities of CLDR apart, script by script: what the thresholds in
 * `src/qa/names/forms/find-name.ts` were chosen from.
 *
 *     npx jiti bench/qa/name-sounds.ts [dev|test]
 *
 * `dev` is every other city, from the first; `test` is the rest. Cities of one word and more than three letters.
 */
import { CITIES, CITY_NAMES } from "../../src/qa/names/data/cities.ts";
import { FOUND } from "../../src/qa/names/forms/find-name.ts";
import { romanize, soundsOf } from "../../src/qa/names/sounds/romanize.ts";
import { soundDistance } from "../../src/qa/names/sounds/sound-distance.ts";
import { writingOf } from "../../src/qa/names/reading/writing.ts";

const half = process.argv[2] ?? "dev";
const english = CITY_NAMES.split(";");
console.log("locale   script cities  found  wrong pairs accepted  (at the threshold)");
for (const [locale, names] of Object.entries(CITIES)) {
  const { script } = writingOf(locale);
  const threshold = FOUND[script];
  if (threshold === undefined) continue;
  const own = names.split(";");
  const pairs = english
    .map((name, at) => [name, own[at] ?? "", at] as const)
    .filter(
      ([name, other, at]) =>
        other !== "" &&
        (at % 2 === 0) === (half === "dev") &&
        /^.{4,}$/.test(name) &&
        !/[ ’-]/.test(name),
    )
    .map(([name, other]) => [soundsOf(romanize(name)), soundsOf(romanize(other))] as const);
  if (pairs.length < 20) continue;
  const near = (a: string, b: string): boolean => soundDistance(a, b, script) <= threshold;
  const found = pairs.filter(([name, other]) => near(name, other)).length;
  let wrong = 0;
  for (const [i, [name]] of pairs.entries()) {
    for (const [j, [, other]] of pairs.entries()) if (i !== j && near(name, other)) wrong += 1;
  }
  console.log(
    `${locale.padEnd(8)} ${script.padEnd(6)} ${String(pairs.length).padStart(6)} ${((found * 100) / pairs.length).toFixed(0).padStart(5)} % ${((wrong * 100) / (pairs.length * (pairs.length - 1))).toFixed(2).padStart(8)} %`,
  );
}
