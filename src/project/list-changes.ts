import { compareLocaleFiles, type SetWrite } from "../catalog/index.ts";
import type { FileChange } from "../model/index.ts";
import { compareLines } from "../text/compare-lines.ts";

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
