import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { readText, writeAtomic } from "../catalog/index.ts";
import { UserError } from "../model/index.ts";
import { writing } from "./files/writing.ts";

/** What became of the merge driver for locale files. */
export interface MergeDriverSetup {
  /** The lines that `.gitattributes` got; none where it had them. */
  readonly attributes: readonly string[];
  /** What git runs, whether it was registered now, before, or is to be by hand. */
  readonly command: string;
  /**
   * `registered` now, `present` before, `other` where git has another command under the name (it
   * stays), `none` where the folder is in no repository or there is no git.
   */
  readonly state: "registered" | "present" | "other" | "none";
}

/** Where a project's locale files are. */
export interface LocalePlaces {
  readonly locales: string;
  readonly out: string;
  readonly sourceLocale: string;
  readonly targets: readonly string[];
}

/**
 * Register the merge driver for a project's locale files: lines in the `.gitattributes` of its folder,
 * which everybody shares, and the command in the configuration of this clone, which git shares with
 * nobody.
 *
 * Law: a second time changes nothing. What `.gitattributes` and git's configuration hold already stays.
 */
export async function setUpMergeDriver(
  root: string,
  config: LocalePlaces,
): Promise<MergeDriverSetup> {
  const top = await git(root, "rev-parse", "--show-toplevel");
  const command = driverCommand(top ?? root, realpathSync(root));
  const attributes = await writing({ root, config }, "init --merge-driver", true, () =>
    addAttributes(root, patternsOf(config)),
  );
  if (top === undefined) return { attributes, command, state: "none" };
  const former = await git(root, "config", "--get", `${section}.driver`);
  if (former === command) return { attributes, command, state: "present" };
  if (former !== undefined && former !== "") return { attributes, command, state: "other" };
  // The name last: git refuses to merge with a driver that has a name alone.
  const done = await git(root, "config", `${section}.driver`, command);
  if (done !== undefined)
    await git(root, "config", `${section}.name`, "Calque: locale files, by key");
  return { attributes, command, state: done === undefined ? "none" : "registered" };
}

/** Whether a folder is in a repository of git. */
export async function isInRepository(root: string): Promise<boolean> {
  return existsSync(root) && (await git(root, "rev-parse", "--show-toplevel")) !== undefined;
}

const section = "merge.calque";

/**
 * git runs the command in the top folder. Where Calque cannot merge (exit code 2: a side that is no
 * JSON) or is not installed (126, 127), the lines are merged as git does without a driver: it would
 * take the file for merged as it stands otherwise, without theirs and without a marker.
 */
function driverCommand(top: string, root: string): string {
  const calque = installed(top, root);
  const here = calque === undefined ? "npx --no -- calque" : quote(calque);
  return `${here} merge-driver %O %A %B || { test $? -eq 1 && exit 1; git merge-file --diff3 %A %O %B; }`;
}

/** The command that the project has installed, or the workspace that it is in, from the top folder. */
function installed(top: string, root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const path = join(folder, "node_modules/.bin/calque");
    if (existsSync(path)) return `./${relative(top, path).replaceAll("\\", "/")}`;
    if (folder === top || folder === dirname(folder)) return undefined;
  }
}

function quote(path: string): string {
  return /^[\w./-]+$/.test(path)
    ? path
    : `'${path.replaceAll("'", `'\\''`).replaceAll("%", "%%")}'`;
}

/** In the words of gitattributes(5), from the folder of the file. */
function patternsOf({ locales, sourceLocale, targets }: LocalePlaces): string[] {
  const folder = locales.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  if (folder !== "." && folder !== "") return [`/${folder}/**/*.json`];
  return [sourceLocale, ...targets, ".gone"].map((name) => `/${name}/**/*.json`);
}

async function addAttributes(root: string, patterns: readonly string[]): Promise<string[]> {
  const path = join(root, ".gitattributes");
  const found = await readText(path);
  if (found !== undefined && "problems" in found) {
    throw new UserError("input", `Cannot add to ${path}: ${found.problems[0].message}`);
  }
  const text = found?.text ?? "";
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\//, "")));
  const lines = patterns
    .map((pattern) => `${attributePattern(pattern)} merge=calque`)
    .filter((line) => !present.has(line.replace(/^\//, "")));
  if (lines.length === 0) return [];
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const start = text === "" || text.endsWith("\n") ? text : `${text}${eol}`;
  await writeAtomic(path, `${start}${lines.join(eol)}${eol}`, { expected: found?.text ?? null });
  return lines;
}

/** A pattern with blanks is quoted as in C. */
function attributePattern(pattern: string): string {
  return /[\s"\\]/.test(pattern) ? JSON.stringify(pattern) : pattern;
}

const run = promisify(execFile);

/** What git says, `undefined` where it fails or is not there. */
async function git(cwd: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run("git", args, { cwd })).stdout.trim();
  } catch {
    return undefined;
  }
}
