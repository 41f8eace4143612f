import { insideRoot, readText, type Run, type SetWrite } from "../../catalog/index.ts";
import { UserError } from "../../model/index.ts";
import type { Project } from "../project.ts";

/** How often files may change while they are edited. */
const patience = 10;

/**
 * Change locale files of a project by edits of their texts, as one set; tell which were written.
 *
 * Laws: the set is whole, or the next run ends it. What somebody saves at the same time stays, since the
 * edits are made again on it. A file that is not there, or is not UTF-8, is left alone, and so is one
 * that `edit` gives `undefined` for. Under the project's lock (`writing`). Throws a `UserError`.
 */
export async function editLocaleFiles(
  project: Pick<Project, "root">,
  run: Run,
  files: readonly string[],
  edit: (text: string, file: string) => string | undefined,
): Promise<readonly string[]> {
  for (let attempt = 0; attempt < patience; attempt++) {
    const writes: SetWrite[] = [];
    for (const path of files) {
      const read = await readText(await insideRoot(project.root, path), path);
      if (read === undefined || "problems" in read) continue;
      const text = edit(read.text, path);
      if (text === undefined || text === read.text) continue;
      writes.push({ path, former: read.text, text, last: false });
    }
    const { written, disturbed } = await run.write(writes);
    if (!disturbed) return written;
  }
  throw new UserError(
    "io",
    `Expected ${files.join(", ")} to rest, found them changed ${patience} times.`,
    "Run again when nobody else writes them. Nothing was written over.",
  );
}
