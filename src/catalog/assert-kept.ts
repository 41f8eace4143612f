import assert from "node:assert/strict";
import { splitKey } from "./annotation.ts";
import type { FlatFile } from "./flat-file.ts";
import { parseFlatJson } from "./parse-flat-json.ts";

/**
 * Assert the third law on the outcome of a merge: both new texts can be read, and every translation
 * that was in one of the files before is in one of them now, as often as it stood under different keys.
 * `left` lists those that no person wrote, or that another file has now: each may be missing once.
 */
export function assertKept(
  before: readonly (FlatFile | undefined)[],
  after: readonly (string | undefined)[],
  left: readonly string[] = [],
): void {
  const files = after.flatMap((text) => {
    if (text === undefined) return [];
    const parsed = parseFlatJson(text, "merged file");
    assert("file" in parsed, "problems" in parsed ? parsed.problems[0].message : "");
    return [parsed.file];
  });
  const now = targetsOf(files);
  for (const [target, keys] of targetsOf(before)) {
    const kept = now.get(target)?.length ?? 0;
    const due = new Set(keys).size - left.filter((text) => text === target).length;
    assert(kept >= due, `Expected ${due} of the translation "${target}", found ${kept}`);
  }
}

/** Under which keys each translation stands; a key twice where two files have it. */
function targetsOf(files: readonly (FlatFile | undefined)[]): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  for (const file of files) {
    for (const { key, value } of file?.members ?? []) {
      if (value === "" || splitKey(key).annotation !== undefined) continue;
      const keys = targets.get(value);
      if (keys === undefined) targets.set(value, [key]);
      else keys.push(key);
    }
  }
  return targets;
}
