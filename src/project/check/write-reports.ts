import { writeFile } from "node:fs/promises";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { writeParts } from "../../catalog/index.ts";
import { UserError } from "../../model/index.ts";
import { type Writable, writingApart } from "../files/writing.ts";

/** A report and the file that it goes to: an absolute path. */
export interface ReportFile {
  readonly path: string;
  /** Joined, these are what is written; together they may be longer than a text can be. */
  readonly parts: Iterable<string>;
}

/**
 * Write reports to files, each whole or not at all; into what is no plain file, a pipe or a terminal, as
 * it stands. Throws a `UserError`.
 */
export async function writeReports(
  project: Writable,
  reports: readonly ReportFile[],
): Promise<void> {
  const plain = reports.filter(({ path }) => isPlain(path));
  for (const { path, parts } of reports) {
    if (isPlain(path)) continue;
    await writeFile(path, parts).catch((error: unknown) => {
      throw new UserError("io", `Cannot write the report ${path}.`, undefined, error);
    });
  }
  if (plain.length === 0) return;
  const folders = [...new Set(plain.map(({ path }) => dirname(path)))];
  await writingApart(project, "check --reporter", folders, async () => {
    for (const { path, parts } of plain) await writeParts(path, parts);
  });
}

/** Nothing there is to become a plain file; a folder is refused as one. */
function isPlain(path: string): boolean {
  try {
    const entry = statSync(path, { throwIfNoEntry: false });
    return entry === undefined || entry.isFile();
  } catch {
    return true;
  }
}
