import { realpath } from "node:fs/promises";
import { relative } from "node:path";
import picomatch from "picomatch";
import { fallbackChain } from "../../config/index.ts";
import { UserError } from "../../model/index.ts";
import { listDocuments } from "../files/list-documents.ts";
import { localesOf } from "../files/locales-of.ts";
import type { Project } from "../project.ts";
import { runFile } from "../files/run-file.ts";

/** The part of a project that changes touch. */
export interface ChangedPart {
  /** Documents, by their path in the source folder, with the locales that are touched. */
  readonly documents: ReadonlyMap<string, ReadonlySet<string>>;
  /** Why everything is touched, where it is: `documents` holds all then. */
  readonly everything?: string;
}

/**
 * Find what has changed since a commit branched off: what is committed, staged, in the working tree,
 * and new.
 *
 * A changed source document touches all its locales, a changed locale file its own and those that fall
 * back to it. Where the configuration, the glossary or a file that is no document changed, or a document
 * has left, everything is touched. Throws a `UserError` where git or the commit is not there.
 */
export async function changedSince(project: Project, ref: string): Promise<ChangedPart> {
  const paths = await changedPaths(project.root, ref);
  const { config } = project;
  const all = await listDocuments(project.root, config);
  const locales = localesOf(project);
  const everything = (why: string): ChangedPart => ({
    documents: new Map(all.map(({ path }) => [path, new Set(locales)])),
    everything: why,
  });
  const source = folderOf(config.source);
  const localeFolder = folderOf(config.locales);
  const isGlossary = picomatch([...config.glossary]);
  const isSource = picomatch([...config.include], { ignore: [...config.exclude] });
  const byPath = new Map(all.map((file) => [file.path, file]));
  const byNamespace = new Map(all.map((file) => [file.namespace, file]));
  const documents = new Map<string, Set<string>>();
  const touch = (path: string, touched: Iterable<string>): void => {
    const set = documents.get(path) ?? new Set();
    for (const locale of touched) set.add(locale);
    documents.set(path, set);
  };
  for (const path of paths) {
    if (/^(?:calque\.config\.[a-z]+|package\.json)$/u.test(path) || isGlossary(path)) {
      return everything(`${path} changed`);
    }
    if (path.startsWith(localeFolder)) {
      const inner = path.slice(localeFolder.length);
      const locale = [...locales, config.sourceLocale].find((tag) => inner.startsWith(`${tag}/`));
      if (locale === undefined || !inner.endsWith(".json")) continue;
      const file = byNamespace.get(inner.slice(locale.length + 1).replace(/\.json$/u, ""));
      if (file === undefined) continue;
      const chained = locales.filter(
        (tag) => tag === locale || fallbackChain(config.fallback, tag).includes(locale),
      );
      touch(file.path, locale === config.sourceLocale ? locales : chained);
    } else if (path.startsWith(source)) {
      const inner = path.slice(source.length);
      if (byPath.has(inner)) touch(inner, locales);
      else if (isSource(inner)) return everything(`${path} is gone`);
      else return everything(`${path} changed, which documents may show`);
    }
  }
  return { documents };
}

function folderOf(folder: string): string {
  const plain = folder.replace(/^\.\/|\/+$/gu, "");
  return plain === "" || plain === "." ? "" : `${plain}/`;
}

/** Paths relative to the folder, with forward slashes. */
async function changedPaths(root: string, ref: string): Promise<string[]> {
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await runFile("git", args, { cwd: root, maxBuffer: 1 << 28 });
    return stdout;
  };
  let top: string;
  try {
    top = (await git("rev-parse", "--show-toplevel")).trim();
  } catch (error) {
    throw new UserError(
      "input",
      `Expected a git repository at ${root}, found none.`,
      undefined,
      error,
    );
  }
  let base: string;
  try {
    const commit = (
      await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`)
    ).trim();
    base = (await git("merge-base", commit, "HEAD")).trim();
  } catch (error) {
    throw new UserError(
      "input",
      `Expected a commit that this one branched off from, found no ${ref}.`,
      "Fetch it: a shallow clone does not have it (fetch-depth: 0).",
      error,
    );
  }
  const changed = await git("diff", "--name-only", "--no-renames", "-z", base, "--");
  const fresh = await git("ls-files", "--others", "--exclude-standard", "--full-name", "-z");
  const inside = relative(top, await realpath(root)).replaceAll("\\", "/");
  const prefix = inside === "" ? "" : `${inside}/`;
  return [...new Set([...changed.split("\0"), ...fresh.split("\0")])]
    .filter((path) => path !== "" && path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .sort();
}
