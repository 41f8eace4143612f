/**
 * Count how often two translators at work in one locale file conflict, with git's own merge of lines and
 * with Calque's merge by key.
 *
 * `npx jiti bench/merge-conflicts.ts [--trials 300]`
 *
 * A merge is wrong where it reports no conflict and the file is not what both have written.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mergeLocaleFiles } from "../src/catalog/merge-three.ts";
import {
  annotated,
  appended,
  dense,
  makeTrial,
  seeded,
  spaced,
  sparse,
  WORKLOADS,
  type WorkUnit,
} from "./lib/merge-workloads.ts";

const { values } = parseArgs({ options: { trials: { type: "string", default: "300" } } });
const trials = Number(values.trials);
const folder = mkdtempSync(join(tmpdir(), "merge-conflicts-"));
type Three = Record<"base" | "ours" | "theirs", string>;

const ways: Record<string, (trial: Three) => string | undefined> = {
  "git, lines": lines,
  "Calque, keys": keys,
};
const layouts: Record<string, (units: readonly WorkUnit[], base: readonly WorkUnit[]) => string> = {
  annotated,
  spaced,
  dense,
  sparse,
  appended,
};

console.log(
  `${execFileSync("git", ["--version"], { encoding: "utf8" }).trim()}, ${trials} trials each\n`,
);
console.log(`| layout | merge | ${WORKLOADS.map(({ name }) => name).join(" | ")} |`);
console.log(`| --- | --- |${" --- |".repeat(WORKLOADS.length)}`);
for (const [layout, print] of Object.entries(layouts)) {
  for (const [way, merge] of Object.entries(ways)) {
    const cells = WORKLOADS.map((workload) => {
      const random = seeded(1);
      let conflicts = 0;
      let wrong = 0;
      for (let trial = 0; trial < trials; trial++) {
        const { base, ours, theirs } = makeTrial(workload, random);
        const [was, one, other] = [base, ours, theirs].map((units) => print(units, base));
        const text = merge({ base: was!, ours: one!, theirs: other! });
        const both = ours.map((unit, i) => (unit.target === base[i]!.target ? theirs[i]! : unit));
        if (text === undefined) conflicts++;
        else if (!says(text, print(both, base), layout === "annotated")) wrong++;
      }
      return `${conflicts} conflicts, ${wrong} wrong`;
    });
    console.log(`| ${layout} | ${way} | ${cells.join(" | ")} |`);
  }
}
rmSync(folder, { recursive: true });

function lines({ base, ours, theirs }: Three): string | undefined {
  const files = Object.entries({ ours, base, theirs }).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  const { status, stdout } = spawnSync("git", ["merge-file", "-p", ...files], { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

function keys(three: Three): string | undefined {
  const result = mergeLocaleFiles(three);
  assert("text" in result);
  return result.conflicts.length === 0 ? result.text : undefined;
}

/** In Calque's layout to the byte; in the others the order of what both added is not said. */
function says(text: string, expected: string, exactly: boolean): boolean {
  if (exactly || text === expected) return text === expected;
  try {
    const [one, other] = [text, expected].map((json) =>
      JSON.stringify(
        Object.entries(JSON.parse(json) as object).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    );
    return one === other;
  } catch {
    return false;
  }
}
