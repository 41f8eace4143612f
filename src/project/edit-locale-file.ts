import { ChangedMeanwhile, insideRoot, readText, writeAtomic } from "../catalog/index.ts";
import type { Project } from "./project.ts";

/** How often a file may change while it is edited. */
const patience = 10;

/**
 * Change a locale file of a project by an edit of its text; tell whether it was written.
 *
 * Law: what somebody saves at the same time stays, since the edit is made again on it. A file that is
 * not there, or is not UTF-8, is left alone, and so is one that `edit` gives `undefined` for. Under the
 * project's lock (`writing`). Throws a `UserError`.
 */
export async function editLocaleFile(
  project: Pick<Project, "root">,
  file: string,
  edit: (text: string) => string | undefined,
): Promise<boolean> {
  const path = await insideRoot(project.root, file);
  for (let attempt = 1; ; attempt++) {
    const read = await readText(path, file);
    if (read === undefined || "problems" in read) return false;
    const text = edit(read.text);
    if (text === undefined) return false;
    try {
      return await writeAtomic(path, text, { expected: read.text });
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || attempt === patience) throw error;
    }
  }
}
