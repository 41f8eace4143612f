import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareTexts } from "../../text/compare-texts.ts";
import { compareLocaleFiles, type SetWrite } from "../../catalog/index.ts";
import type { FileChange } from "../../model/index.ts";
import { compareLines } from "../../text/compare-lines.ts";
import type { Project } from "../project.ts";

/**
 * Tell what writes of locale files would change, file by file and key by key.
 *
 * A file that is written twice on the way changes from what it is to what it will be.
 */
export function listLocaleChanges(writes: readonly SetWrite[]): FileChange[] {
  const ends = new Map<string, { former: string | null; next: string | null }>();
  for (const { path, former, text } of writes) {
    ends.set(path, { former: (ends.get(path) ?? { former }).former, next: text });
  }
  return [...ends].flatMap(([path, { former, next }]) =>
    compareLocaleFiles(former ?? undefined, next ?? undefined, path),
  );
}

/**
 * Put the changes of several parts together, file by file in the order of their names.
 *
 * Law: whatever the parts, the result is the same. A file that several parts would write alike (an asset)
 * is there once.
 */
export function mergeChanges(parts: readonly (readonly FileChange[])[]): FileChange[] {
  const byFile = new Map<string, readonly FileChange[]>();
  for (const part of parts) {
    const own = new Map<string, FileChange[]>();
    for (const change of part) {
      const list = own.get(change.file);
      if (list === undefined) own.set(change.file, [change]);
      else list.push(change);
    }
    for (const [file, changes] of own) if (!byFile.has(file)) byFile.set(file, changes);
  }
  return [...byFile].sort(([a], [b]) => compareTexts(a, b)).flatMap(([, changes]) => changes);
}

/** Tell what writing a document would change, line by line. A new one is one change without its text. */
export function listLineChanges(
  file: string,
  former: string | undefined,
  next: string,
): FileChange[] {
  if (former === undefined) return [{ file, change: "added" }];
  return compareLines(former, next).map(({ line, before, after }) => {
    if (before === "") return { file, change: "added", line, after };
    if (after === "") return { file, change: "removed", line, before };
    return { file, change: "changed", line, before, after };
  });
}

/** Files that follow a renamed document go and come as a whole. */
export function withRenames(
  { root }: Project,
  renamed: readonly string[],
  changes: readonly FileChange[],
): FileChange[] {
  const moved = renamed.map((file): FileChange => {
    return { file, change: existsSync(join(root, file)) ? "removed" : "added" };
  });
  const whole = new Set(renamed);
  return mergeChanges([[...moved, ...changes.filter(({ file }) => !whole.has(file))]]);
}
