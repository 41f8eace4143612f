import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** One file through its versions, oldest first. */
export interface History {
  readonly name: string;
  readonly versions: readonly string[];
}

/**
 * Read the histories of documents.
 *
 * `place` is a folder with an `index.json` (`[{ path, dir, versions: [{ file }] }]`), a folder of such
 * folders, or, with `under`, a git repository whose Markdown files below that path are followed along
 * the first parents.
 */
export function readHistories(place: string, under?: string, most = 40): History[] {
  if (under !== undefined) return fromGit(place, under, most);
  if (existsSync(join(place, "index.json"))) return fromIndex(place);
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(place, entry.name, "index.json")))
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => fromIndex(join(place, name)));
}

interface IndexEntry {
  readonly path: string;
  readonly dir: string;
  readonly versions: readonly { readonly file: string }[];
}

function fromIndex(folder: string): History[] {
  const entries: readonly IndexEntry[] = JSON.parse(
    readFileSync(join(folder, "index.json"), "utf8"),
  );
  return entries.map(({ path, dir, versions }) => ({
    name: path,
    versions: versions.map(({ file }) => readFileSync(join(folder, dir, file), "utf8")),
  }));
}

function fromGit(repository: string, under: string, most: number): History[] {
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", repository, "-c", "core.quotePath=false", ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
  const files = git("ls-tree", "-r", "--name-only", "HEAD", "--", under)
    .split("\n")
    .filter((file) => /\.mdx?$/u.test(file));
  // Following renames reads other files too; a partial copy of a repository may lack some of them.
  const logOf = (file: string) => {
    const options = ["log", "--first-parent", "--format=%x00%H", "--name-only"];
    try {
      return git(...options, "--follow", "--", file);
    } catch {
      return git(...options, "--", file);
    }
  };
  const histories: History[] = [];
  for (const file of files) {
    const log = logOf(file);
    const versions: string[] = [];
    for (const entry of log.split("\0").slice(1).reverse()) {
      const [commit, path] = entry.split("\n").filter((line) => line !== "");
      if (commit === undefined || path === undefined) continue;
      try {
        const text = git("show", `${commit}:${path}`);
        if (versions.at(-1) !== text) versions.push(text);
      } catch {
        // The commit that deleted the file has no text.
      }
    }
    if (versions.length >= 5) histories.push({ name: file, versions: versions.slice(-60) });
  }
  return histories.sort((a, b) => b.versions.length - a.versions.length).slice(0, most);
}
