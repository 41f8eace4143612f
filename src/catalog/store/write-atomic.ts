import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { UserError } from "../../model/index.ts";
import { errorCode } from "./error-code.ts";
import { haveSameBytes } from "./same-bytes.ts";
import { temporaryName } from "./run-id.ts";

/**
 * Write a file whole or not at all, and only when its bytes differ; tell whether it was written.
 *
 * Law: at every moment the path holds the former bytes or the new ones, and a failure leaves nothing
 * behind. The bytes go to a new file beside it, to the disk, and then take its name; permissions and,
 * where the system lets us, the owner stay, and a symbolic link stays a link. A file that may not be
 * written is not replaced either. Missing folders are made. Throws a `UserError`.
 *
 * `expected` is the text that the new one was made from, `null` for a file that was not there: where
 * the file says something else by now, somebody saved their work meanwhile, and it is not written.
 * That is looked at last of all, in one go with the change of the name.
 *
 * Into `folders` goes the folder whose names are to be brought to the disk, for who writes many files
 * and does it once, with {@link syncFolder}; without it that is done at once. `staged` is a temporary file with
 * these bytes that is on the disk already: see {@link stage}.
 */
export async function writeAtomic(
  path: string,
  data: string | Uint8Array,
  {
    expected,
    folders,
    staged,
  }: {
    readonly expected?: string | null | undefined;
    readonly folders?: Set<string>;
    readonly staged?: Staged | undefined;
  } = {},
): Promise<boolean> {
  const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : Buffer.from(data);
  try {
    const target = targetOf(path);
    const former = readIfThere(target);
    if (former?.equals(bytes) === true) return false;
    if (expected !== undefined) refuseChanged(path, former, expected);
    const folder = dirname(target);
    if (!isThere(folder)) mkdirSync(folder, { recursive: true });
    if (former !== undefined) accessSync(target, constants.W_OK);
    const mayReplace = (): boolean => {
      if (expected !== undefined) refuseChanged(path, readIfThere(target), expected);
      return expected === null;
    };
    if (staged?.target === target) await takePlace(staged.temporary, target, mayReplace);
    else await replace(target, [bytes], { mayReplace });
    if (folders) folders.add(folder);
    else await syncFolder(folder);
    return true;
  } catch (error) {
    throw writeProblem(path, error);
  }
}

/**
 * Write a file as {@link writeAtomic} does, part by part: together the parts may be longer than a text can be, and are
 * not held at once. Where the file says the same by then, it is left as it is.
 */
export async function writeParts(path: string, parts: Iterable<string>): Promise<boolean> {
  try {
    const target = targetOf(path);
    const folder = dirname(target);
    if (!isThere(folder)) mkdirSync(folder, { recursive: true });
    if (isThere(target)) accessSync(target, constants.W_OK);
    const isNews = (temporary: string) => !isThere(target) || !haveSameBytes(temporary, target);
    const written = await replace(target, encoded(parts), { isNews });
    if (written) await syncFolder(folder);
    return written;
  } catch (error) {
    throw writeProblem(path, error);
  }
}

function* encoded(parts: Iterable<string>): Generator<Buffer> {
  for (const part of parts) yield Buffer.from(part, "utf8");
}

function writeProblem(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const code = errorCode(error);
  return new UserError(
    "io",
    `Cannot write ${path} (${code}).`,
    "The former file is untouched.",
    error,
  );
}

/** That a file is no longer what it was when it was read. */
export class ChangedMeanwhile extends UserError {
  constructor(path: string) {
    super("io", `${path} was changed while Calque was at work.`, "Run again.");
  }
}

function refuseChanged(path: string, now: Buffer | undefined, expected: string | null): void {
  if ((now?.toString("utf8") ?? null) !== expected) throw new ChangedMeanwhile(path);
}

/** A temporary file beside the one whose name it is going to take. */
export interface Staged {
  readonly target: string;
  readonly temporary: string;
}

/**
 * Write bytes to a temporary file beside the file that they are for, and bring them to the disk in another
 * thread, for {@link writeAtomic}: several files are waited for at a time. Throws where that cannot be done.
 * Who stages a file removes it where it has not taken its name.
 */
export async function stage(path: string, text: string): Promise<Staged> {
  const target = targetOf(path);
  const folder = dirname(target);
  if (!isThere(folder)) mkdirSync(folder, { recursive: true });
  const temporary = join(folder, temporaryName(basename(target)));
  const file = openTemporary(target, temporary, [Buffer.from(text, "utf8")]);
  try {
    await sync(file);
    return { target, temporary };
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/**
 * Tell whether the file was replaced. `mayReplace` is asked last; it says whether the file has to be a new one. `isNews`
 * is asked of the temporary file, before it goes to the disk.
 */
async function replace(
  target: string,
  parts: Iterable<Buffer>,
  {
    mayReplace = () => false,
    isNews = () => true,
  }: { mayReplace?: () => boolean; isNews?: (temporary: string) => boolean },
): Promise<boolean> {
  const temporary = join(dirname(target), temporaryName(basename(target)));
  const file = openTemporary(target, temporary, parts);
  try {
    try {
      if (!isNews(temporary)) {
        rmSync(temporary, { force: true });
        return false;
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    await takePlace(temporary, target, mayReplace);
    return true;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A new file with the permissions of the one that it is for; it is open, and nothing of it is left where that fails. */
function openTemporary(target: string, temporary: string, parts: Iterable<Buffer>): number {
  const former = statSync(target, { throwIfNoEntry: false });
  const mode = former === undefined ? undefined : former.mode & 0o7777;
  // Exclusive: never a file, or a link to one, that somebody else put there.
  // Synchronous: asking a thread for each step takes longer than the steps.
  const file = openSync(temporary, "wx", mode ?? 0o666);
  try {
    for (const bytes of parts) {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    }
    if (former !== undefined) keepOwner(file, former);
    if (mode !== undefined) fchmodSync(file, mode);
    return file;
  } catch (error) {
    closeSync(file);
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** In another thread. */
function sync(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(file, (error) => (error ? reject(error) : resolve()));
  });
}

/** Only root may give files away; for everybody else the file becomes theirs, as with any editor. */
function keepOwner(file: number, { uid, gid }: { uid: number; gid: number }): void {
  const own = fstatSync(file);
  if (own.uid === uid && own.gid === gid) return;
  try {
    fchownSync(file, uid, gid);
  } catch {
    // It becomes theirs.
  }
}

/**
 * Give a temporary file the name that it is for. Where `mayReplace` says that it has to be new, a file that is
 * there by now is a {@link ChangedMeanwhile}.
 *
 * Synchronous, so that nothing of this process and as little as can be of others comes between the
 * last look and the change. On Windows a virus scanner or an editor may hold the file for a moment.
 */
async function takePlace(from: string, to: string, mayReplace: () => boolean): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      if (mayReplace() && appear(from, to)) return unlinkSync(from);
      return renameSync(from, to);
    } catch (error) {
      const code = errorCode(error);
      const held = process.platform === "win32" && ["EPERM", "EACCES", "EBUSY"].includes(code);
      if (!held || wait > 1000) throw error;
      await setTimeout(wait);
    }
  }
}

/** A link never takes the place of a file: what somebody made meanwhile stays. */
function appear(temporary: string, target: string): boolean {
  try {
    linkSync(temporary, target);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw new ChangedMeanwhile(target);
    // Some file systems have no hard links.
    return false;
  }
}

/** Bring the names in a folder to the disk too, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    await sync(handle);
  } catch {
    // Some network file systems refuse to sync a folder; the file itself is safe.
  } finally {
    closeSync(handle);
  }
}

function targetOf(path: string): string {
  return isThere(path) ? realpathSync(path) : path;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Asks before it reads: an error takes ten times as long as an answer. */
function readIfThere(path: string): Buffer | undefined {
  try {
    return isThere(path) ? readFileSync(path) : undefined;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
