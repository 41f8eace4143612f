import { UserError } from "../../model/index.ts";
import { mergeLocaleFiles } from "../merge-three.ts";
import { insideRoot } from "./inside-root.ts";
import { readJournal, removeJournal, type SetWrite, writeJournal } from "./journal.ts";
import { removeFile } from "./remove-file.ts";
import { readNow } from "./read-now.ts";
import { withStaged } from "./with-staged.ts";
import { ChangedMeanwhile, type Staged, writeAtomic } from "./write-atomic.ts";

/** What became of a set. */
export interface WrittenSet {
  /** The paths of the files that changed. */
  readonly written: readonly string[];
  /** Whether a file was no longer what the set was made from: read again, and go on from there. */
  readonly disturbed: boolean;
}

/**
 * Write, and remove, the files of a set, in this order.
 *
 * Laws: a set that is cut short at any moment is ended by `finishSet`. What somebody saved since the
 * files were read is never overwritten: before the first write nothing is written then, and after it
 * their file is merged with the new one by key, or left as they saved it. `folder` is Calque's own
 * one in the project, for the journal. Into `folders` go those whose names are to be brought to the
 * disk, as `writeAtomic` has it.
 */
export async function writeSet(
  root: string,
  folder: string,
  writes: readonly SetWrite[],
  folders?: Set<string>,
): Promise<WrittenSet> {
  const seen = new Set<string>();
  for (const { path, former } of writes) {
    if (seen.has(path)) continue;
    seen.add(path);
    const now = readNow(await insideRoot(root, path));
    if (now !== former) return { written: [], disturbed: true };
  }
  // One file alone is there or not: it needs no journal.
  if (writes.length > 1) await writeJournal(folder, writes);
  const done = await apply(root, writes, folders);
  if (writes.length > 1) await removeJournal(folder);
  return done;
}

/**
 * End a set that another run began, if there is one; give the paths of the files that changed.
 *
 * Where the file that tells what is done is neither the former nor the new one (another branch was
 * checked out meanwhile), the set is of no use any more and is forgotten: the order of its writes
 * alone has kept every translation. `accepts` says whether a path may be written. Throws a
 * `UserError` for a journal that cannot be read.
 */
export async function finishSet(
  root: string,
  folder: string,
  accepts: (path: string) => boolean,
): Promise<readonly string[]> {
  const writes = await readJournal(folder);
  if (writes === undefined) return [];
  const foreign = writes.find(({ path }) => !accepts(path));
  if (foreign !== undefined) {
    throw new UserError(
      "io",
      `Expected a journal of locale files in ${folder}, found ${foreign.path} in it.`,
      "Delete the journal.",
    );
  }
  const useful = await Promise.all(
    writes.map(async ({ path, former, text, last }) => {
      const now = readNow(await insideRoot(root, path));
      return !last || now === former || now === text;
    }),
  );
  const { written } = useful.includes(false) ? { written: [] } : await apply(root, writes);
  await removeJournal(folder);
  return written;
}

async function apply(
  root: string,
  writes: readonly SetWrite[],
  folders?: Set<string>,
): Promise<WrittenSet> {
  const written: string[] = [];
  let disturbed = false;
  await withStaged(root, writes, async (write, index, staged) => {
    if (write.last && disturbed) return;
    const later = writes.slice(index + 1).filter(({ path }) => path === write.path);
    const path = await insideRoot(root, write.path);
    const result = await settle(path, write, later, { folders, staged });
    if (result === "written") written.push(write.path);
    if (result === "disturbed") disturbed = true;
  });
  return { written, disturbed };
}

/** `later` are the writes of the same file that come after this one: it may be there already. */
async function settle(
  path: string,
  write: SetWrite,
  later: readonly SetWrite[],
  { folders, staged }: { folders: Set<string> | undefined; staged: Staged | undefined },
): Promise<"written" | "same" | "disturbed"> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const now = readNow(path);
    if ([write, ...later].some((done) => done.text === now)) return "same";
    const text = now === write.former ? write.text : merged(write, now);
    if (text === undefined || (text === null && now !== write.former)) return "disturbed";
    try {
      if (text === null) await removeFile(path);
      else {
        const ready = text === write.text && attempt === 0 ? staged : undefined;
        await writeAtomic(path, text, {
          expected: now,
          ...(folders && { folders }),
          staged: ready,
        });
      }
      return now === write.former ? "written" : "disturbed";
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
    }
  }
  return "disturbed";
}

/** What somebody saved, with what the set changes; `undefined` where one of the two would be lost. */
function merged({ former, text }: SetWrite, now: string | null): string | undefined {
  if (former === null || text === null || now === null) return undefined;
  const result = mergeLocaleFiles({ base: former, ours: now, theirs: text });
  return "text" in result && result.conflicts.length === 0 ? result.text : undefined;
}
