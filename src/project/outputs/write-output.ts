import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { insideRoot, writeGenerated } from "../../catalog/index.ts";
import { outputPath } from "../../config/index.ts";
import { type FileChange, UserError } from "../../model/index.ts";
import { builtBefore, isRemembered, rememberBuilt } from "../files/built-memory.ts";
import { committedText } from "../files/committed-text.ts";
import { listLineChanges } from "../files/list-changes.ts";
import type { SourceFile } from "../files/list-documents.ts";
import type { Project } from "../project.ts";
import { readBriefly } from "../files/read-briefly.ts";

/** What became of an output. */
export interface WrittenOutput {
  readonly path: string;
  readonly written: boolean;
  /** Somebody changed it since the last build, and it was left. */
  readonly edited?: boolean;
  /** With `"plan"`: what would change in it. */
  readonly changes?: readonly FileChange[];
}

/**
 * Write a localized document where the configuration says; only where the bytes differ.
 *
 * What a person changed in it since the last build is not overwritten, but for `overwrite`: then
 * `edited` is true. Without a memory of that build, or where git has the edited text, it is.
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
  overwrite = false,
): Promise<WrittenOutput> {
  const { root } = project;
  const path = outputOf(project, file, locale);
  if (write === false) return { path, written: false };
  const former = readFormer(join(root, path));
  const memory = await builtBefore(root, path);
  // Where the power failed, either can be there and empty: nobody's edit.
  if (former && memory && former !== text && !overwrite) {
    const edited = former !== memory && former !== (await committedText(root, path));
    if (edited) return { path, written: false, edited };
  }
  const written = former !== text;
  if (write === "plan") {
    return written
      ? { path, written, changes: listLineChanges(path, former, text) }
      : { path, written };
  }
  // What is lost with the power is built again: no output waits for the disk.
  if (written) writeGenerated(await insideRoot(root, path), text);
  // After the output: cut short in between, the next run finds what it would write.
  if (memory !== text) await rememberBuilt(root, path, text);
  return { path, written };
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

function readFormer(path: string): string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false }) && readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Hash the bytes of an output. */
export function outputHash(bytes: string | Uint8Array): string {
  return hash("sha256", bytes, "base64url");
}

/**
 * Tell whether an output is there with the bytes of a hash, and remembered as built. `path` is relative
 * to the project.
 */
export function isOutput({ root }: Project, path: string, hash: string): boolean {
  const file = join(root, path);
  try {
    const bytes = readBriefly(file);
    return bytes !== undefined && outputHash(bytes) === hash && isRemembered(root, path);
  } catch {
    return false;
  }
}
