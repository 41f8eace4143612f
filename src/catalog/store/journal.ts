import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../model/index.ts";
import { errorCode } from "./error-code.ts";
import { writeAtomic } from "./write-atomic.ts";
import { unlinkIfThere } from "./take-name.ts";

/** One file of a set that is written together; `null` stands for no file. */
export interface SetWrite {
  /** Within the project, with forward slashes. */
  readonly path: string;
  /** What the new text was made from. */
  readonly former: string | null;
  readonly text: string | null;
  /** Written only where every other file of the set was: by it the next run knows what is done. */
  readonly last: boolean;
}

/** Note what is about to be written, so that a run that is cut short can be ended by the next one. */
export async function writeJournal(folder: string, writes: readonly SetWrite[]): Promise<void> {
  const text = JSON.stringify(writes);
  await writeAtomic(join(folder, name), `{"sum":"${sumOf(text)}","writes":${text}}\n`);
}

/** Read what a run was about to write; `undefined` where none was cut short. Throws a `UserError`. */
export async function readJournal(folder: string): Promise<readonly SetWrite[] | undefined> {
  const path = join(folder, name);
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    if (isJournal(value)) return value.writes;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    if (!(error instanceof SyntaxError)) {
      throw new UserError("io", `Cannot read ${path} (${errorCode(error)}).`, undefined, error);
    }
  }
  throw new UserError(
    "io",
    `Expected ${path} as Calque wrote it, found something else.`,
    "Delete it: no translation is in it that is not in a locale file.",
  );
}

/** Say that all is written. */
export async function removeJournal(folder: string): Promise<void> {
  await unlinkIfThere(join(folder, name));
}

const name = "journal.json";

function isJournal(value: unknown): value is { readonly writes: readonly SetWrite[] } {
  if (typeof value !== "object" || value === null) return false;
  if (!("sum" in value) || !("writes" in value) || !Array.isArray(value.writes)) return false;
  return value.sum === sumOf(JSON.stringify(value.writes)) && value.writes.every(isWrite);
}

function sumOf(writes: string): string {
  return hash("sha256", writes, "hex").slice(0, 16);
}

function isWrite(value: unknown): value is SetWrite {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const isText = (name: string): boolean =>
    fields.get(name) === null || typeof fields.get(name) === "string";
  return typeof fields.get("path") === "string" && isText("former") && isText("text");
}
