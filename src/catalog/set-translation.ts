import { UserError } from "../model/index.ts";
import { blockPieces, collectBlocks } from "./block.ts";
import type { FileProblem } from "./file-problem.ts";
import type { FileText } from "./merge-catalog.ts";
import { parseFlatJson } from "./parse-flat-json.ts";
import type { Piece } from "./piece.ts";
import { printFlatJson } from "./print-flat-json.ts";

/**
 * Put one translation into a locale file, by span.
 *
 * It answers the source that stands above it: `@key was` goes, and so does a state that is not given
 * again. Nothing else changes. Throws a `UserError` where the file has no such key, or where the text
 * holds half of a character, which no file could hand back.
 */
export function setTranslation(
  { text, file }: FileText,
  key: string,
  target: string,
  { state }: { readonly state?: "draft" | "reviewed" } = {},
): { readonly text: string } | { readonly problems: readonly FileProblem[] } {
  const parsed = parseFlatJson(text, file);
  if ("problems" in parsed) return parsed;
  const block = collectBlocks(parsed.file).get(key);
  if (block?.target === undefined) {
    throw new UserError(
      "input",
      `No unit ${key} in ${file}.`,
      "Run calque extract, then try again.",
    );
  }
  if (/\p{Surrogate}/u.test(target)) {
    throw new UserError("input", `Expected whole characters for ${key}, found half of one.`);
  }
  const annotations = new Map<string, string>();
  for (const [name, { member }] of block.annotations) {
    if (name === "was" || (name === "state" && (state === undefined || target === ""))) continue;
    annotations.set(name, name === "state" ? (state ?? member.value) : member.value);
  }
  if (state !== undefined && target !== "") annotations.set("state", state);
  const inBlock = new Set([block.target, ...block.annotations.values()].map((held) => held.member));
  const pieces: Piece[] = [];
  for (const member of parsed.file.members) {
    if (member === block.target.member) {
      pieces.push(...blockPieces(key, annotations, target, block));
    } else if (!inBlock.has(member)) {
      pieces.push({
        key: member.key,
        value: member.value,
        group: member.key,
        from: { file: parsed.file, member },
      });
    }
  }
  return { text: printFlatJson(pieces, parsed.file) };
}
