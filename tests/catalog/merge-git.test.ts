import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { annotated, makeTrial, seeded, WORKLOADS } from "../../bench/lib/merge-workloads.ts";
import { readConflict } from "../../src/catalog/read-conflict.ts";

let folder = "";

function git(...args: string[]) {
  const none = process.platform === "win32" ? "NUL" : "/dev/null";
  return spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: none,
      GIT_CONFIG_SYSTEM: none,
      GIT_AUTHOR_NAME: "a",
      GIT_AUTHOR_EMAIL: "a@example.org",
      GIT_COMMITTER_NAME: "a",
      GIT_COMMITTER_EMAIL: "a@example.org",
    },
  });
}

function commit(text: string): void {
  writeFileSync(join(folder, "de.json"), text);
  git("add", "-A");
  expect(git("commit", "-qm", "work").status).toBe(0);
}

/** Commit `base`, `theirs` on a branch and `ours` on another, and merge the first into the second. */
function mergeInGit(base: string, ours: string, theirs: string) {
  git("init", "-q", "-b", "main");
  commit(base);
  git("checkout", "-qb", "theirs");
  commit(theirs);
  git("checkout", "-q", "main");
  commit(ours);
  const { status, stderr } = git("merge", "-q", "--no-edit", "theirs");
  return { clean: status === 0, stderr, text: readFileSync(join(folder, "de.json"), "utf8") };
}

/** Register a driver as a project would, in the repository's own configuration. */
function registerDriver(): void {
  const jiti = pathToFileURL(resolve("node_modules/jiti/lib/jiti.mjs")).href;
  const module = pathToFileURL(resolve("src/catalog/merge-three.ts")).href;
  writeFileSync(
    join(folder, "driver.mjs"),
    `import { readFileSync, writeFileSync } from "node:fs";
import { createJiti } from ${JSON.stringify(jiti)};
const { mergeLocaleFiles } = await createJiti(import.meta.url).import(${JSON.stringify(module)});
const [base, ours, theirs] = process.argv.slice(2, 5).map((path) => readFileSync(path, "utf8"));
const result = mergeLocaleFiles({ base, ours, theirs });
if ("problems" in result) throw new Error(result.problems[0].message);
writeFileSync(process.argv[3], result.text);
for (const { key, line } of result.conflicts) console.error("clash: " + key + " on line " + line);
process.exitCode = result.conflicts.length === 0 ? 0 : 1;
`,
  );
  writeFileSync(join(folder, ".gitattributes"), "*.json merge=calque\n");
  git("init", "-q", "-b", "main");
  const node = JSON.stringify(process.execPath.replaceAll("\\", "/"));
  git("config", "merge.calque.driver", `${node} driver.mjs %O %A %B`);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "calque-merge-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const both = ({ base, ours, theirs }: ReturnType<typeof makeTrial>) =>
  annotated(ours.map((unit, i) => (unit.target === base[i]!.target ? theirs[i]! : unit)));

describe("git merge without a driver", () => {
  it.each(WORKLOADS)("has no conflict with two translators: $name", (workload) => {
    const trial = makeTrial(workload, seeded(7));
    const { clean, text } = mergeInGit(
      annotated(trial.base),
      annotated(trial.ours),
      annotated(trial.theirs),
    );
    expect(clean).toBe(true);
    expect(text).toBe(both(trial));
  });

  it("leaves a file whose clashing keys can be told", () => {
    const trial = makeTrial(WORKLOADS[0]!, seeded(7));
    const write = (target: string) =>
      annotated(trial.base.map((unit) => (unit.key === "unit-200" ? { ...unit, target } : unit)));
    const { clean, text } = mergeInGit(annotated(trial.base), write("Eins."), write("Zwei."));
    expect(clean).toBe(false);
    expect(readConflict(text)?.keys).toEqual([{ key: "unit-200", line: 604 }]);
  });
});

describe("git merge with the driver", () => {
  const file = (source: string, was: string | undefined, target: string) =>
    `{\n  "@a": "${source}",\n${was === undefined ? "" : `  "@a was": "${was}",\n`}  "a": "${target}"\n}\n`;

  it("merges an extraction and a translation of the same unit, which lines cannot", () => {
    const versions = [
      file("A.", undefined, "Ä."),
      file("A, new.", "A.", "Ä."),
      file("A.", undefined, "Ä!"),
    ] as const;
    expect(mergeInGit(...versions).clean).toBe(false);
    rmSync(folder, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), "calque-merge-"));
    registerDriver();
    expect(mergeInGit(...versions)).toMatchObject({
      clean: true,
      text: file("A, new.", "A.", "Ä!"),
    });
  });

  it("stops at a clash and names the key", () => {
    registerDriver();
    const result = mergeInGit(
      file("A.", undefined, ""),
      file("A.", undefined, "Ä."),
      file("A.", undefined, "Ä!"),
    );
    expect(result.clean).toBe(false);
    expect(result.stderr).toContain("clash: a on line 2");
    expect(result.text).toContain('=======\n  "@a": "A.",\n  "a": "Ä!"\n>>>>>>> theirs');
    expect(git("status", "--porcelain").stdout).toContain("UU de.json");
  });
});
