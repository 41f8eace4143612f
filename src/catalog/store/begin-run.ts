import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { UserError } from "../../model/index.ts";
import { errorCode } from "./error-code.ts";
import { heartbeat, isAlive } from "./is-alive.ts";
import { readJournal, type SetWrite } from "./journal.ts";
import { recordName, removeLeftovers } from "./leftovers.ts";
import { runId } from "./run-id.ts";
import { ownRecord } from "./run-record.ts";
import { type Holder, readHolder, takeName, unlinkIfThere } from "./take-name.ts";
import { syncFolder } from "./write-atomic.ts";
import { writeNew } from "./write-new.ts";
import { finishSet, type WrittenSet, writeSet } from "./write-set.ts";

/** A run that writes in a project. */
export interface Run {
  /** Files of a set that another run began and this one ended. */
  readonly finished: readonly string[];
  /** Write a set of files as `writeSet` does. Throws a `UserError` where others may write too. */
  write(writes: readonly SetWrite[]): Promise<WrittenSet>;
  /** Write new files as `writeNew` does; several sets may be under way. Otherwise as `write`. */
  writeNew(writes: readonly SetWrite[]): Promise<WrittenSet>;
  /** Waits for what is under way. */
  end(): Promise<void>;
}

/** What a run is going to do. */
export interface RunPlan {
  /** For the message that another run gets. */
  readonly command: string;
  /** Alone: it changes locale files. Otherwise it only waits for one that does. */
  readonly alone: boolean;
  /** It writes nothing that other runs read or write: it is noted, and waits for none. */
  readonly apart?: boolean;
  /** The folders of the project that temporary files of killed runs may be in. */
  readonly below: readonly string[];
  /** Other folders that this run may write in, itself alone: the next run looks there if it is killed. */
  readonly beside?: readonly string[];
  /** Which paths a journal may hold. */
  readonly accepts: (path: string) => boolean;
  /** How long to wait for another run, in milliseconds. */
  readonly wait?: number;
}

/** Calque's own folder in a project. What is in it may be deleted whenever no run is at work. */
export const ownFolder = ".calque";

/**
 * Begin to write in a project: wait for a run that changes locale files, end what a killed one had
 * begun, and remove the temporary files that killed ones left.
 *
 * Law: of the runs with `alone`, one is at work at a time. A project that cannot be written is no
 * failure yet, since such a run may have nothing to write there. Throws a `UserError` where the other
 * run does not end in time.
 */
export async function beginRun(root: string, plan: RunPlan): Promise<Run> {
  const folder = join(root, ownFolder);
  const id = randomBytes(8).toString("hex");
  const own = recordName(id);
  const record = `${JSON.stringify(ownRecord(plan.command, id, runId, plan.beside))}\n`;
  const present = async (): Promise<void> => {
    const path = join(folder, own);
    // Another run may have taken it for one that was killed, while it was there in part.
    while ((await readHolder(path))?.record?.id !== id) await writeFile(path, record);
  };
  try {
    await makeFolder(folder);
    await present();
  } catch (error) {
    const code = errorCode(error);
    if (["EROFS", "EACCES", "EPERM"].includes(code)) return unable(folder, code);
    throw new UserError("io", `Cannot write in ${folder} (${code}).`, undefined, error);
  }
  const beating = setInterval(() => {
    const now = new Date();
    for (const name of [own, lock]) void touch(folder, name, id, now);
  }, heartbeat).unref();
  const folders = new Set<string>();
  const underWay = new Set<Promise<unknown>>();
  const end = async (): Promise<void> => {
    await Promise.allSettled(underWay);
    clearInterval(beating);
    await Promise.allSettled(Array.from(folders, (path) => syncFolder(path)));
    await release();
    await unlinkIfThere(join(folder, own));
  };
  const isOurs = async (): Promise<boolean> =>
    (await readHolder(join(folder, lock)))?.record?.id === id;
  const release = async (): Promise<void> => {
    if (await isOurs()) await unlinkIfThere(join(folder, lock));
  };
  const refuseForeign = async (): Promise<void> => {
    if (await isOurs()) return;
    throw new UserError(
      "io",
      `Expected to be the only run that writes, but ${join(ownFolder, lock)} is another one's.`,
      "Run again: what was written is whole, and nothing is lost.",
    );
  };
  try {
    let finished: readonly string[] = [];
    if (plan.alone || (plan.apart !== true && (await isUnfinished(folder)))) {
      await waitFor(folder, own, present, plan.wait ?? 10_000);
      finished = await finishSet(root, folder, plan.accepts);
      if (!plan.alone) await release();
    }
    await removeLeftovers(root, folder, plan.below);
    if (plan.alone) await removeDeadNames(folder);
    return {
      finished,
      end,
      async write(writes) {
        if (writes.length === 0) return nothing;
        await refuseForeign();
        return writeSet(root, folder, writes, folders);
      },
      async writeNew(writes) {
        if (writes.length === 0) return nothing;
        const work = refuseForeign().then(() => writeNew(root, writes, folders));
        underWay.add(work);
        const done = (): void => void underWay.delete(work);
        work.then(done, done);
        return work;
      },
    };
  } catch (error) {
    await end();
    if (error instanceof UserError) throw error;
    const code = errorCode(error);
    throw new UserError("io", `Cannot work in ${folder} (${code}).`, undefined, error);
  }
}

const lock = "lock";

const nothing: WrittenSet = { written: [], disturbed: false };

/** Whether another run is at the locale files, or was killed there. */
async function isUnfinished(folder: string): Promise<boolean> {
  return (
    (await readHolder(join(folder, lock))) !== undefined ||
    (await readJournal(folder)) !== undefined
  );
}

/** Only for who has the lock: then nobody is about to free it. */
async function removeDeadNames(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(`${lock}.`)) continue;
    if (!(await isAlive((await readHolder(path))?.record, path))) await unlinkIfThere(path);
  }
}

/** It keeps itself out of git. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const ignore = join(folder, ".gitignore");
  const all = "*\n";
  const text = await readFile(ignore, "utf8").catch(() => "");
  if (text !== all) await writeFile(ignore, all);
}

async function touch(folder: string, name: string, id: string, now: Date): Promise<void> {
  const path = join(folder, name);
  try {
    if ((await readHolder(path))?.record?.id === id) await utimes(path, now, now);
  } catch {
    // A sign of life that cannot be given is no reason to stop.
  }
}

async function waitFor(
  folder: string,
  own: string,
  present: () => Promise<void>,
  wait: number,
): Promise<void> {
  const until = Date.now() + wait;
  for (;;) {
    await present();
    const holder = await takeName(folder, lock, own);
    if (holder === undefined) return;
    if (Date.now() >= until) throw busy(holder);
    await setTimeout(50);
  }
}

function busy({ record }: Holder): UserError {
  const since = record?.since.replace("T", " ").replace(/\.\d+Z$/, " UTC");
  const who =
    record === undefined
      ? "another one"
      : `calque ${record.command} (process ${record.pid} on ${record.host}, since ${since})`;
  return new UserError(
    "io",
    `Expected to be the only run that writes locale files here, found ${who} at work.`,
    `Wait until it ends, and run again. If there is no such process, delete ${ownFolder}/${lock}.`,
  );
}

/** Where nothing can be written, a run has to find out itself whether it needs to. */
function unable(folder: string, code: string): Run {
  const refuse: Run["write"] = async (writes) => {
    if (writes.length === 0) return nothing;
    throw new UserError(
      "io",
      `Cannot write ${writes[0]?.path ?? "locale files"}: ${folder} cannot be written (${code}).`,
      "Locale files are written under a lock in that folder; --frozen needs none.",
    );
  };
  return {
    finished: [],
    write: refuse,
    writeNew: refuse,
    end: () => Promise.resolve(),
  };
}
