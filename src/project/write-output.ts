import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { insideRoot, writeAtomic } from "../catalog/index.ts";
import { outputPath } from "../config/index.ts";
import { UserError } from "../model/index.ts";
import { direction } from "../text/direction.ts";
import { setFields } from "../render/set-fields.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import { builtBefore, rememberBuilt } from "./built-memory.ts";
import { committedText } from "./committed-text.ts";
import type { Project } from "./project.ts";

/**
 * Write a localized document where the configuration says, with the fields that it sets in the
 * front matter; only where the bytes differ.
 *
 * What a person changed in it since the last build is not overwritten, but for `overwrite`: then
 * `edited` is true. Without a memory of that build, or where git has the edited text, it is.
 *
 * `path` is relative to the project. Throws a `UserError` where the output would be a source
 * document or would lie outside the project.
 */
export async function writeOutput(
  project: Project,
  document: KeyedDocument,
  locale: string,
  text: string,
  write: boolean | "plan",
  overwrite = false,
): Promise<{ path: string; written: boolean; edited?: boolean }> {
  const { config, root } = project;
  const path = outputPath(config.out, locale, document.path);
  if (path === `${config.source}/${document.path}`) {
    throw new UserError(
      "config",
      `Expected localized documents apart from the source, found ${path} to be both.`,
      'Change "out".',
    );
  }
  const final = withFields(project, document, locale, text);
  if (write === false) return { path, written: false };
  const former = await readFile(join(root, path), "utf8").catch(() => undefined);
  const memory = await builtBefore(root, path);
  if (former !== undefined && memory !== undefined && former !== final && !overwrite) {
    const edited = former !== memory && former !== (await committedText(root, path));
    if (edited) return { path, written: false, edited };
  }
  if (write === "plan") return { path, written: former !== final };
  const written = former !== final && (await writeAtomic(await insideRoot(root, path), final));
  // After the output: cut short in between, the next run finds what it would write.
  if (memory !== final) await rememberBuilt(root, path, final);
  return { path, written };
}

/** Set the fields in the front matter that the configuration sets. */
export function withFields(
  project: Project,
  document: KeyedDocument,
  locale: string,
  text: string,
): string {
  const values: Record<string, string> = {
    locale,
    language: new Intl.Locale(locale).language,
    direction: direction(locale),
  };
  const fields = Object.entries(project.config.frontMatter.set).map(
    ([name, value]) =>
      [name, value.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)] as const,
  );
  return fields.length === 0 || document.document.syntax === "txt" ? text : setFields(text, fields);
}
