import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { insideRoot, writeAtomic } from "../catalog/index.ts";
import { outputPath } from "../config/index.ts";
import { UserError } from "../model/index.ts";
import type { SourceFile } from "./list-documents.ts";
import type { Project } from "./project.ts";

/**
 * Write a localized document where the configuration says; only where the bytes differ.
 *
 * `path` is relative to the project. Throws a `UserError` where the output would be a source
 * document or would lie outside the project.
 */
export async function writeOutput(
  project: Project,
  file: SourceFile,
  locale: string,
  text: string,
  write: boolean | "plan",
): Promise<{ path: string; written: boolean }> {
  const { root } = project;
  const path = outputOf(project, file, locale);
  if (write === false) return { path, written: false };
  const former = await readFile(join(root, path), "utf8").catch(() => undefined);
  if (former === text || write === "plan") return { path, written: former !== text };
  return { path, written: await writeAtomic(await insideRoot(root, path), text) };
}

/**
 * Name the output of a document, relative to the project. Throws a `UserError` where it would be the
 * document itself.
 */
export function outputOf({ config }: Project, { path }: SourceFile, locale: string): string {
  const output = outputPath(config.out, locale, path);
  if (output !== `${config.source}/${path}`) return output;
  throw new UserError(
    "config",
    `Expected localized documents apart from the source, found ${output} to be both.`,
    'Change "out".',
  );
}

/** Hash the bytes of an output. */
export function outputHash(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

/** Tell whether an output is there with the bytes of a hash. `path` is relative to the project. */
export function isOutput({ root }: Project, path: string, hash: string): boolean {
  const file = join(root, path);
  try {
    if (!statSync(file, { throwIfNoEntry: false })) return false;
    return outputHash(readFileSync(file)) === hash;
  } catch {
    return false;
  }
}
