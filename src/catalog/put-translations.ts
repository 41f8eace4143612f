import { annotationKey, splitKey } from "./annotation.ts";
import { annotationOf, blockPieces, collectBlocks, targetOf } from "./block.ts";
import type { FileProblem } from "./file-problem.ts";
import type { FileText } from "./merge-catalog.ts";
import { parseFlatJson } from "./parse-flat-json.ts";
import type { Piece } from "./piece.ts";
import { printFlatJson } from "./print-flat-json.ts";

/** A translation to put into a locale file. */
export interface NewTranslation {
  readonly key: string;
  readonly target: string;
  /** The source text that it answers. */
  readonly source: string;
  readonly state?: "draft" | "reviewed";
  /** Stands where the unit has no note. */
  readonly note?: string;
}

/**
 * Put translations into a locale file: over gaps, and behind all others where a key is not there.
 *
 * Law: no translation that is there goes. A unit that has one keeps it; with `replace` the former one
 * stays under a free key with its source, so that the next merge takes it into memory. `mergeCatalog`
 * puts the units in order and marks what answers another source.
 */
export function putTranslations(
  { text, file }: FileText,
  translations: readonly NewTranslation[],
  { replace = false }: { readonly replace?: boolean } = {},
): { readonly text: string } | { readonly problems: readonly FileProblem[] } {
  const parsed = parseFlatJson(text, file);
  if ("problems" in parsed) return parsed;
  const blocks = collectBlocks(parsed.file);
  const taken = new Set([...blocks.keys(), ...translations.map(({ key }) => key)]);
  const pieces = new Map<string, Piece[]>();
  for (const member of parsed.file.members) {
    const group = splitKey(member.key).key;
    const piece = {
      key: member.key,
      value: member.value,
      group,
      from: { file: parsed.file, member },
    };
    pieces.set(group, [...(pieces.get(group) ?? []), piece]);
  }
  for (const { key, target, source, state, note } of translations) {
    const block = blocks.get(key);
    const former = targetOf(block);
    if (former !== "" && (!replace || former === target)) continue;
    const annotations = new Map([["", source]]);
    if (state !== undefined) annotations.set("state", state);
    const said = annotationOf(block, "note") ?? note;
    if (said !== undefined) annotations.set("note", said);
    for (const [name, { member }] of block?.annotations ?? []) {
      if (!/^(?:|was|state|note)$/.test(name)) annotations.set(name, member.value);
    }
    pieces.set(key, blockPieces(key, annotations, target, block));
    if (former === "") continue;
    const free = freeKey(key, taken);
    const answered = annotationOf(block, "was") ?? annotationOf(block, "") ?? source;
    pieces.set(free, [
      { key: annotationKey(free, ""), value: answered, group: free },
      { key: free, value: former, group: free },
    ]);
  }
  return { text: printFlatJson([...pieces.values()].flat(), parsed.file) };
}

function freeKey(key: string, taken: Set<string>): string {
  for (let number = 2; ; number++) {
    const free = `${key}-${number}`;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}
