import { closeSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../../model/index.ts";
import { errorCode } from "./error-code.ts";
import { insideRoot } from "./inside-root.ts";
import type { SetWrite } from "./journal.ts";
import { temporaryName } from "./run-id.ts";
import { ChangedMeanwhile, openTemporary, takePlace, toDisk } from "./write-atomic.ts";
import type { WrittenSet } from "./write-set.ts";

/** So many files are open at a time. */
const OPEN = 32;

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
  const encoded = new Map<string, Buffer>();
  const ordered = writes.toSorted((a, b) => Number(b.last) - Number(a.last));
  for (let at = 0; at < ordered.length; at += OPEN) {
    const opened: Opened[] = [];
    try {
      for (const { path, text } of ordered.slice(at, at + OPEN)) {
        const target = await insideRoot(root, path);
        const bytes = encoded.get(text ?? "") ?? Buffer.from(text ?? "", "utf8");
        encoded.set(text ?? "", bytes);
        // The same bytes are what another run left that was killed.
        if (isThere(target)) disturbed ||= !readFileSync(target).equals(bytes);
        else opened.push({ path, target, ...openNew(target, bytes) });
      }
      const failed = (await Promise.all(opened.map(({ done }) => done))).find(Boolean);
      if (failed !== undefined) throw failed;
      for (const { path, target, temporary } of opened) {
        try {
          await takePlace(temporary, target, () => true);
          folders.add(dirname(target));
          written.push(path);
        } catch (error) {
          if (!(error instanceof ChangedMeanwhile)) throw error;
          disturbed = true;
        }
      }
    } catch (error) {
      if (error instanceof UserError) throw error;
      const names = writes.map(({ path }) => path).join(", ");
      throw new UserError("io", `Cannot write ${names} (${errorCode(error)}).`, undefined, error);
    } finally {
      await Promise.all(opened.map(({ done }) => done));
      for (const { temporary } of opened) {
        if (isThere(temporary)) rmSync(temporary, { force: true });
      }
    }
  }
  return { written, disturbed };
}

interface Opened {
  /** Within the project. */
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
  /** Whether it is on the disk, and closed: what went wrong, if anything. */
  readonly done: Promise<Error | undefined>;
}

function openNew(target: string, bytes: Buffer): Pick<Opened, "temporary" | "done"> {
  const folder = dirname(target);
  if (!isThere(folder)) mkdirSync(folder, { recursive: true });
  const temporary = join(folder, temporaryName(basename(target)));
  return { temporary, done: toDiskAndClose(openTemporary(target, temporary, bytes)) };
}

async function toDiskAndClose(file: number): Promise<Error | undefined> {
  try {
    await toDisk(file);
    return undefined;
  } catch (error) {
    return error as Error;
  } finally {
    closeSync(file);
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
