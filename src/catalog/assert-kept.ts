import assert from "node:assert/strict";
import { splitKey } from "./annotation.ts";
import type { FlatFile } from "./flat-file.ts";
import { parseFlatJson } from "./parse-flat-json.ts";

/**
 * Assert the third law on the outcome of a merge: both new texts can be read, and every translation
 * that was in one of the files before is in one of them now, as often as under different keys.
 */
export function assertKept(
  before: readonly (FlatFile | undefined)[],
  after: readonly (string | undefined)[],
): void {
  const files = after.flatMap((text) => {
    if (text === undefined) return [];
    const parsed = parseFlatJson(text, "merged file");
    assert("file" in parsed, "problems" in parsed ? parsed.problems[0].message : "");
    return [parsed.file];
  });
  const now = countTargets(files);
  for (const [target, count] of countTargets(before)) {
    const kept = now.get(target) ?? 0;
    assert(kept >= count, `Expected ${count} of the translation "${target}", found ${kept}`);
  }
}

/** Under how many different keys each non-empty translation stands. */
function countTargets(files: readonly (FlatFile | undefined)[]): Map<string, number> {
  const keys = new Map<string, Set<string>>();
  for (const file of files) {
    for (const { key, value } of file?.members ?? []) {
      if (value === "" || splitKey(key).annotation !== undefined) continue;
      const set = keys.get(value) ?? new Set();
      keys.set(value, set.add(key));
    }
  }
  return new Map(Array.from(keys, ([value, set]) => [value, set.size]));
}
