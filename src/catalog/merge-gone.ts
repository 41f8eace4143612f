import { annotationKey, splitKey } from "./annotation.ts";
import { blockPieces, targetOf, type Block } from "./block.ts";
import { FORMER } from "./former-texts.ts";
import type { FlatFile } from "./flat-file.ts";
import type { Piece } from "./piece.ts";
import { printFlatJson } from "./print-flat-json.ts";

/** A translation that a person wrote, before Calque put another text in its place. */
export interface Remembered {
  /** The unit that it was of. */
  readonly key: string;
  readonly block: Block;
  /** The source text that it stood under. */
  readonly source: string;
}

/** What a gone file is made from. */
export interface GoneInput {
  readonly file: FlatFile | undefined;
  readonly blocks: ReadonlyMap<string, Block>;
  /** Keys of blocks that go back into the locale file. */
  readonly revived: ReadonlySet<string>;
  readonly leaving: readonly Block[];
  readonly remembered: readonly Remembered[];
  /** The keys of the units of now. */
  readonly live: ReadonlySet<string>;
  /** Former key → key, for units whose author pinned another one. */
  readonly renames: ReadonlyMap<string, string>;
  /** The source that a key stood for before this extraction. */
  readonly sourceOf: (key: string) => string | undefined;
}

/**
 * Take the revived blocks out of a gone file and put the leaving ones in; `undefined` when nothing is
 * left to keep.
 *
 * New blocks go in by key, so that two branches seldom write at the same place. Where an older
 * translation is kept under the same key, the newer one takes the key and the older one the next
 * free of `key-2`, `key-3`, … So is one whose key another unit goes by now (`live`): it must not come
 * back as that unit's; and a former translation of a unit, which says in `@key-2 of` whose it was. A
 * block that does not say its source gets it from `sourceOf`: without it nobody could tell later what
 * the translation answers.
 */
export function mergeGone(input: GoneInput): string | undefined {
  const { file, blocks, leaving, live } = input;
  const groups = keptGroups(file, input.revived, input.renames);
  const taken = new Set([...live, ...blocks.keys(), ...leaving.map((block) => block.key)]);
  for (const block of leaving) {
    const group = asGone(block, input.sourceOf(block.key));
    if (live.has(block.key)) {
      insert(groups, rename(group, freeKey(block.key, taken)));
      continue;
    }
    const older = groups.findIndex((group) => group[0]?.group === block.key);
    if (older >= 0) {
      const same = targetOf(blocks.get(block.key)) === targetOf(block);
      const kept = same ? [] : rename(groups[older] ?? [], freeKey(block.key, taken));
      groups.splice(older, 1, ...(kept.length === 0 ? [] : [kept]));
    }
    insert(groups, group);
  }
  for (const { key, block, source } of input.remembered) {
    insert(groups, rename(asGone(block, source, key), freeKey(key, taken)));
  }
  const pieces = groups.flat();
  return pieces.length === 0 ? undefined : printFlatJson(pieces, file);
}

/** The members that stay, neighbours of one key together. */
function keptGroups(
  file: FlatFile | undefined,
  revived: ReadonlySet<string>,
  renames: ReadonlyMap<string, string>,
): Piece[][] {
  const groups = new Map<string, Piece[]>();
  if (file === undefined) return [];
  for (const member of file.members) {
    const { key, annotation } = splitKey(member.key);
    if (revived.has(key)) continue;
    const { value } = member;
    const piece = {
      key: member.key,
      value: annotation === FORMER ? (renames.get(value) ?? value) : value,
      group: key,
      from: { file, member },
    };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [piece]);
    else group.push(piece);
  }
  return [...groups.values()];
}

function asGone(block: Block, source: string | undefined, formerOf?: string): Piece[] {
  const annotations = new Map<string, string>();
  if (source !== undefined) annotations.set("", source);
  if (formerOf !== undefined) annotations.set(FORMER, formerOf);
  for (const [name, { member }] of block.annotations) annotations.set(name, member.value);
  return blockPieces(block.key, annotations, targetOf(block), block);
}

function rename(group: readonly Piece[], key: string): Piece[] {
  return group.map((piece) => {
    const { annotation } = splitKey(piece.key);
    return {
      ...piece,
      group: key,
      key: annotation === undefined ? key : annotationKey(key, annotation),
    };
  });
}

function freeKey(key: string, taken: Set<string>): string {
  for (let number = 2; ; number += 1) {
    const free = `${key}-${number}`;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}

/** By UTF-16 units: the order must not change with the machine's language. */
function insert(groups: Piece[][], group: Piece[]): void {
  const key = group[0]?.group ?? "";
  const at = groups.findIndex(([first]) => (first?.group ?? "") > key);
  groups.splice(at < 0 ? groups.length : at, 0, group);
}
