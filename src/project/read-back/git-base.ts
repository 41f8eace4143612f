import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { UserError } from "../../model/index.ts";
import { outputPath } from "../../config/index.ts";
import { loadDocument } from "../units/keyed-document.ts";
import { linkWorld } from "../outputs/link-world.ts";
import { listDocuments, type SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";
import { buildPage } from "./built-page.ts";
import { catalogsFor } from "./catalogs-for.ts";

const run = promisify(execFile);

/** What localized documents were at a commit. */
export interface GitBase {
  /** The text of an output: as it was committed, or else as it would have been built then. */
  textOf(file: SourceFile, locale: string): Promise<string | undefined>;
  /** Remove what was taken out of git. */
  close(): Promise<void>;
}

/**
 * Look up what localized documents were at a commit: the outputs that git has, and for others what a
 * build of the sources and locale files of then gives, with the configuration of today.
 *
 * Throws a `UserError` where the project is in no repository, or the name is none of a commit.
 */
export async function gitBase(project: Project, ref: string): Promise<GitBase> {
  const { root } = project;
  const git = async (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> => {
    const { stdout } = await run("git", ["-C", root, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, ...env },
    });
    return stdout;
  };
  const prefix = await git(["rev-parse", "--show-prefix"]).then(
    (text) => text.replace(/\n$/, ""),
    (error: unknown) => {
      throw new UserError(
        "input",
        `Expected a git repository for --base, found none around ${root}.`,
        undefined,
        error,
      );
    },
  );
  const commit = await git([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${ref}^{commit}`,
  ]).then(
    (text) => text.trim(),
    (error: unknown) => {
      throw new UserError(
        "usage",
        `Expected a commit for --base, found "${ref}".`,
        "Name a branch, a tag or a commit.",
        error,
      );
    },
  );
  let folder: string | undefined;
  let then: Promise<ReturnType<typeof builder>> | undefined;
  return {
    async textOf(file, locale) {
      const path = outputPath(project.config.out, locale, file.path).replace(/^\.\//, "");
      const committed = await git(["cat-file", "blob", `${commit}:${prefix}${path}`]).catch(
        () => undefined,
      );
      if (committed !== undefined) return committed;
      then ??= checkout().then((copy) => builder(project, join(copy, prefix)));
      return (await then)(file, locale);
    },
    async close() {
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };

  /** All files of the commit, in a folder of their own. Neither the index nor the work tree is touched. */
  async function checkout(): Promise<string> {
    folder = await realpath(await mkdtemp(join(tmpdir(), "calque-base-")));
    const files = join(folder, "files");
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    await git(["read-tree", commit], env);
    // From the top of the repository: a subfolder would take its own files alone.
    const top = (await git(["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
    const large = ["-c", "filter.lfs.smudge=", "-c", "filter.lfs.required=false"];
    await git(
      ["-C", top, ...large, "checkout-index", "--all", "--force", `--prefix=${files}/`],
      env,
    );
    return files;
  }
}

/** Build documents of a copy of the project; `undefined` for those that it does not have. */
function builder(project: Project, root: string) {
  const former: Project = { ...project, root };
  const files = listDocuments(root, project.config).catch(() => []);
  let world: ReturnType<typeof linkWorld> | undefined;
  return async (wanted: SourceFile, locale: string): Promise<string | undefined> => {
    const all = await files;
    const file = all.find(({ path }) => path === wanted.path);
    if (!file) return undefined;
    world ??= linkWorld(former, all);
    const document = await loadDocument(former, file);
    const catalogs = await catalogsFor(former, document, locale);
    if (!document.document.readable || catalogs.some(({ sound }) => !sound)) return undefined;
    const page = await buildPage(former, { document, catalogs, locale, world: world(locale) });
    return (page.bom ? "\uFEFF" : "") + page.text;
  };
}
