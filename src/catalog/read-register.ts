import { splitKey } from "./annotation.ts";
import type { FileProblem } from "./file-problem.ts";
import { parseFlatJson } from "./parse-flat-json.ts";

/** Read the source locale's file: key → source text, in the order of the file. Annotations are left out. */
export function readRegister(
  text: string,
  file: string,
):
  | { readonly register: ReadonlyMap<string, string> }
  | { readonly problems: readonly FileProblem[] } {
  const parsed = parseFlatJson(text, file);
  if ("problems" in parsed) return parsed;
  const texts = parsed.file.members.filter(({ key }) => splitKey(key).annotation === undefined);
  return { register: new Map(texts.map(({ key, value }) => [key, value])) };
}
