import { runFile } from "../files/run-file.ts";

/**
 * Tell whether every commit that changed a document since its register was last committed says
 * `Calque: trivial` in a trailer.
 *
 * Without git, with uncommitted changes in either file, or where no commit is known, it is not said.
 * Paths are relative to `root`.
 */
export async function isTrivialByCommits(
  root: string,
  document: string,
  register: string,
): Promise<boolean> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await runFile("git", ["-c", "core.fsmonitor=false", ...args], { cwd: root });
    return stdout.trim();
  };
  try {
    // Ends with an error where something is not committed.
    await git("diff", "--quiet", "--no-ext-diff", "HEAD", "--", document, register);
    const since = await git("log", "-1", "--format=%H", "--", register);
    if (since === "") return false;
    const trailers = "%x00%(trailers:key=Calque,valueonly,separator=%x2C)";
    const log = await git(
      "log",
      "--no-merges",
      `--format=${trailers}`,
      `${since}..HEAD`,
      "--",
      document,
    );
    const commits = log.split("\0").slice(1);
    return commits.length > 0 && commits.every((value) => /^\s*trivial\s*$/iu.test(value));
  } catch {
    return false;
  }
}
