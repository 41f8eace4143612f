import { dirname, isAbsolute, relative } from "node:path";
import picomatch from "picomatch";
import { readText, writeAtomic } from "../catalog/index.ts";
import { type FileChange, UserError } from "../model/index.ts";
import { extendGlossary, type ListedName, readGlossary } from "../qa/names/index.ts";
import { compareLines } from "../text/compare-lines.ts";
import type { Project } from "./project.ts";
import { writing } from "./files/writing.ts";

/** What came of writing names into a glossary. */
export interface WrittenGlossary {
  /** Relative to the project's folder, where it lies in it. */
  readonly file: string;
  readonly added: number;
  /** Whether the checks of this project read the file. */
  readonly used: boolean;
  /** With `frozen`: the lines that would change. */
  readonly changes?: readonly FileChange[];
}

/**
 * Write names into a glossary, for a person to correct. Law: rows that are there stay as they are.
 *
 * Throws a `UserError` where the file cannot be read as a glossary.
 */
export async function writeGlossary(
  project: Project,
  path: string,
  names: readonly ListedName[],
  locales: readonly string[],
  { frozen = false }: { readonly frozen?: boolean } = {},
): Promise<WrittenGlossary> {
  const work = () => write(project, path, names, locales, frozen);
  if (frozen) return work();
  return writing(project, "names --write", true, work, [dirname(path)]);
}

async function write(
  { root, config }: Project,
  path: string,
  names: readonly ListedName[],
  locales: readonly string[],
  frozen: boolean,
): Promise<WrittenGlossary> {
  const inside = relative(root, path).replaceAll("\\", "/");
  const file = inside.startsWith("..") || isAbsolute(inside) ? path : inside;
  const former = await readText(path, file);
  if (former && "problems" in former) throw unusable(former.problems[0]);
  const text = former?.text ?? "";
  const read = text.trim() === "" ? undefined : readGlossary(text, file);
  if (read && "problems" in read) throw unusable(read.problems[0]);
  const extended = extendGlossary(text, names, locales);
  const used = picomatch([...config.glossary])(inside);
  if (frozen) {
    const changes: FileChange[] = compareLines(text, extended.text).map(
      ({ line, before, after }) => ({ file, change: "changed", line, before, after }),
    );
    return { file, added: extended.added, used, changes };
  }
  await writeAtomic(path, extended.text, { expected: former?.text ?? null });
  return { file, added: extended.added, used };
}

function unusable(problem?: { file: string; line: number; message: string }): UserError {
  const { file, line, message } = problem ?? { file: "", line: 1, message: "" };
  return new UserError("input", `${file}:${line}: ${message}`, "Correct it, then try again.");
}
