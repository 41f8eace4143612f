import { join, relative, resolve } from "node:path";
import { beginRun, ownFolder, readJournal, type Run, type RunPlan } from "../../catalog/index.ts";
import type { Config } from "../../config/index.ts";
import { builtFolder } from "./built-memory.ts";

/** What has to be known of a project to write in it. */
export interface Writable {
  readonly root: string;
  readonly config: Pick<Config, "locales" | "out"> & Partial<Pick<Config, "cache">>;
}

/**
 * Do work that writes in a project, under its lock.
 *
 * Work that changes locale files is `alone`: another run waits for it, or says who is at work. Work
 * that only writes outputs waits for such a run and goes beside others of its kind. Either first
 * ends what a run that was killed had begun. `beside` are folders that only this run writes in, absolute
 * or within the project. Throws a `UserError` where the other run does not end.
 */
export async function writing<Result>(
  project: Writable,
  command: string,
  alone: boolean,
  work: (run: Run) => Promise<Result>,
  beside: readonly string[] = [],
): Promise<Result> {
  return within(project, { command, alone, beside }, work);
}

/**
 * Do work that writes in folders which no other run writes in, such as a report.
 *
 * It waits for no run and ends none. It is noted, so that the next run removes its temporary files if it
 * is killed.
 */
export async function writingApart<Result>(
  project: Writable,
  command: string,
  beside: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  return within(project, { command, alone: false, apart: true, beside }, work);
}

async function within<Result>(
  { root, config: { locales, out, cache = false } }: Writable,
  plan: Pick<RunPlan, "command" | "alone" | "apart" | "beside">,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const run = await beginRun(root, {
    ...plan,
    beside: (plan.beside ?? []).map((folder) => relative(root, resolve(root, folder))),
    below: [locales, outputFolder(out), builtFolder, ...(cache === false ? [] : [cache])],
    accepts: (path) =>
      path.startsWith(`${locales}/`) &&
      path.endsWith(".json") &&
      !path.slice(locales.length).split("/").includes(".."),
  });
  try {
    return await work(run);
  } finally {
    await run.end();
  }
}

/** The locale files that a run which was killed had begun to write and the next one will. */
export async function unfinished(project: Pick<Writable, "root">): Promise<string[]> {
  const writes = await readJournal(join(project.root, ownFolder));
  return (writes ?? []).map(({ path }) => path);
}

/** What stands before the first placeholder, in whole folders. */
function outputFolder(out: string): string {
  const at = out.indexOf("{");
  return at < 0 ? out : out.slice(0, out.lastIndexOf("/", at) + 1);
}
