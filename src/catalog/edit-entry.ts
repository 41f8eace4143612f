import { UserError } from "../model/index.ts";
import { blockPieces, collectBlocks } from "./block.ts";
import type { FileProblem } from "./file-problem.ts";
import type { FileText } from "./merge-catalog.ts";
import { parseFlatJson } from "./parse-flat-json.ts";
import type { Piece } from "./piece.ts";
import { printFlatJson } from "./print-flat-json.ts";

/** What a locale file says of one unit: the translation, and its annotations by name. */
export interface EntryText {
  readonly target: string;
  /** `""` for `@key`, `was` for `@key was`; in the order of the file. */
  readonly annotations: ReadonlyMap<string, string>;
}

/**
 * Change what a locale file says of one unit, by span: every other byte stays.
 *
 * Throws a `UserError` where the file has no such key, or where the text holds half of a character,
 * which no file could hand back.
 */
export function editEntry(
  { text, file }: FileText,
  key: string,
  change: (entry: EntryText) => EntryText,
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
  const values = Array.from(
    block.annotations,
    ([name, { member }]) => [name, member.value] as const,
  );
  const { target, annotations } = change({
    target: block.target.member.value,
    annotations: new Map(values),
  });
  for (const part of [target, ...annotations.values()]) {
    if (/\p{Surrogate}/u.test(part)) {
      throw new UserError("input", `Expected whole characters for ${key}, found half of one.`);
    }
  }
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
