import type { Unit } from "../model/index.ts";
import type { FileProblem } from "./file-problem.ts";
import type { FileText } from "./merge-catalog.ts";
import { parseFlatJson } from "./parse-flat-json.ts";
import type { Piece } from "./piece.ts";
import { printFlatJson } from "./print-flat-json.ts";

/**
 * Write the source locale's file: the text of every unit under its key, in reading order, and nothing
 * else. It is generated: what it held beside the units goes. Lines that stay keep their bytes.
 */
export function writeRegister(
  units: readonly Pick<Unit, "key" | "text">[],
  existing: FileText | undefined,
): { readonly text: string } | { readonly problems: readonly FileProblem[] } {
  const parsed = existing === undefined ? undefined : parseFlatJson(existing.text, existing.file);
  if (parsed !== undefined && "problems" in parsed) return parsed;
  const file = parsed?.file;
  const pieces = units.map(({ key, text }): Piece => {
    const member = file?.byKey.get(key);
    const piece = { key, value: text, group: key };
    return file === undefined || member === undefined
      ? piece
      : { ...piece, from: { file, member } };
  });
  return { text: printFlatJson(pieces, file) };
}
