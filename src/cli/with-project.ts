import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { openProject, type Project } from "../project/project.ts";
import { selectLocales } from "../project/select/select-locales.ts";
import { compileLater } from "./compile-later.ts";
import type { GlobalOptions } from "./options.ts";

/** What of a project a command works on: all where nothing is said. */
export interface Selection {
  readonly files?: readonly string[];
  readonly locales?: readonly string[];
  /** By path, the locales that changes touch. */
  readonly touched?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Which documents are a shard's own, by namespace. */
  readonly owns?: (namespace: string) => boolean;
}

/** Open the project of the options, work with it, and close it whatever happens. */
export async function withProject<Result>(
  options: GlobalOptions,
  files: readonly string[],
  work: (project: Project, selection: Selection) => Promise<Result>,
  which: "all" | "targets" = "all",
): Promise<Result> {
  compileLater();
  const cwd = resolve(options.cwd ?? ".");
  const secret = process.env["CALQUE_CACHE_KEY"];
  const project = await openProject({
    cwd,
    ...(options.config === undefined ? {} : { config: options.config }),
    ...(options.cache === false ? { cache: false } : {}),
    ...(secret === undefined || secret === "" ? {} : { cacheSecret: secret }),
    ...(options.parser === undefined ? {} : { parser: options.parser }),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
  });
  try {
    const selection = {
      ...(files.length === 0 ? {} : { files: files.map((file) => fromRoot(project, cwd, file)) }),
      ...(options.locale ? { locales: selectLocales(project, options.locale, which) } : {}),
    };
    return await work(project, selection);
  } finally {
    await project.close();
  }
}

/** A path as it is typed is relative to where one stands; within the project paths start at its root. */
export function fromRoot(project: Project, cwd: string, file: string): string {
  const absolute = resolve(cwd, file);
  const path = relative(project.root, absolute);
  if (path === "" || path.startsWith("..") || isAbsolute(path) || !existsSync(absolute))
    return file;
  return path.replaceAll("\\", "/");
}
