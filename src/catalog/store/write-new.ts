import { insideRoot } from "./inside-root.ts";
import type { SetWrite } from "./journal.ts";
import { withStaged } from "./with-staged.ts";
import { ChangedMeanwhile, writeAtomic } from "./write-atomic.ts";
import type { WrittenSet } from "./write-set.ts";

/**
 * Write files that are not there yet and that say nothing which the source does not say: locale files
 * without a translation. They need no journal, for each is what the next run would make anyway. What comes
 * `last` in a set with translations comes first here: whoever translates in a file that is there finds it
 * registered, though the run was killed before the others came to be.
 *
 * Laws: each goes to the disk before it takes its name, and a file that somebody made meanwhile stays as
 * it is: `disturbed`. The disk is waited for in other threads, for many files at a time. Into `folders` go
 * those whose names are to be brought to the disk. Throws a `UserError`, and leaves nothing half behind.
 */
export async function writeNew(
  root: string,
  writes: readonly SetWrite[],
  folders: Set<string>,
): Promise<WrittenSet> {
  const written: string[] = [];
  let disturbed = false;
  const ordered = writes.toSorted((a, b) => Number(b.last) - Number(a.last));
  await withStaged(root, ordered, async ({ path, text }, _, staged) => {
    try {
      const target = await insideRoot(root, path);
      // The same bytes are what another run left that was killed.
      const isNew = await writeAtomic(target, text ?? "", { expected: null, folders, staged });
      if (isNew) written.push(path);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      disturbed = true;
    }
  });
  return { written, disturbed };
}
