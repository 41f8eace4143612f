import { execFile } from "node:child_process";
import { dirname, isAbsolute, join, relative } from "node:path";
import { UserError } from "../../model/index.ts";

/** A former version of a source file. */
export interface SourceVersion {
  readonly commit: string;
  /** ISO 8601. */
  readonly date: string;
  readonly text: string;
}

/** How many commits of the translation are looked at, and how many versions of the source are tried. */
const TARGET_COMMITS = 12;
const MOST_VERSIONS = 16;

/**
 * List the versions of a source file that a translation may have been made from, newest first: for each
 * of the translation's last commits the version at that time and the two before it, and then one before
 * each older commit, a few at most.
 *
 * Follows renames where git can. Paths are absolute. Throws a `UserError` where git is not there or knows neither
 * file; an untracked translation has no versions.
 */
export async function sourceVersions(source: string, target: string): Promise<SourceVersion[]> {
  const root = (await git(dirname(source), ["rev-parse", "--show-toplevel"])).trim();
  const ours = await history(root, inside(root, source));
  const theirs = await history(root, inside(root, target));
  const chosen = new Set<number>();
  for (const { date } of theirs.slice(0, TARGET_COMMITS)) {
    const at = ours.findIndex((commit) => Date.parse(commit.date) <= Date.parse(date));
    if (at < 0) continue;
    for (const near of [at, at + 1, at + 2])
      if (ours[near] && chosen.size < MOST_VERSIONS) chosen.add(near);
  }
  const versions: SourceVersion[] = [];
  for (const index of [...chosen].sort((a, b) => a - b)) {
    const { commit, date, path } = ours[index]!;
    const text = await git(root, ["show", `${commit}:${path}`]).catch(() => undefined);
    if (text !== undefined && text !== versions.at(-1)?.text) versions.push({ commit, date, text });
  }
  return versions;
}

interface Commit {
  readonly commit: string;
  readonly date: string;
  /** What the file was called then. */
  readonly path: string;
}

async function history(root: string, path: string): Promise<Commit[]> {
  const format = "--format=%x01%H%x09%cI";
  const read = (...follow: string[]): Promise<string> =>
    git(root, ["log", ...follow, "--name-only", "-z", format, "--", path]);
  // Looking for renames reads other files, which a partial clone may not have.
  const log = await read("--follow").catch(() => read());
  return log
    .split("\u0001")
    .filter((entry) => entry !== "")
    .flatMap((entry) => {
      const [head = "", ...names] = entry.split("\0");
      const [commit = "", date = ""] = head.trim().split("\t");
      const name = names.map((part) => part.replace(/^\n/, "")).find((part) => part !== "");
      return name === undefined ? [] : [{ commit, date, path: name }];
    });
}

function inside(root: string, path: string): string {
  const name = relative(root, path);
  if (name.startsWith("..") || isAbsolute(name)) {
    throw new UserError(
      "input",
      `Expected ${path} in the git repository ${root}.`,
      "Leave out --from-git.",
    );
  }
  return join(name).replaceAll("\\", "/");
}

function git(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(
      "git",
      ["-c", "core.quotePath=false", ...args],
      { cwd, maxBuffer: 64 * 1024 * 1024, encoding: "utf8" },
      (error, stdout) => {
        if (!error) done(stdout);
        else {
          const missing = error.code === "ENOENT";
          const what = missing ? "found none" : "found that it has no history here";
          fail(
            new UserError(
              "input",
              `Expected git to know the source, ${what}.`,
              "Leave out --from-git.",
              error,
            ),
          );
        }
      },
    );
  });
}
