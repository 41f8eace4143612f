import { annotationKey, splitKey } from "./annotation.ts";
import { type Block, collectBlocks, type Held } from "./block.ts";
import type { FileProblem } from "./file-problem.ts";
import type { FlatFile, Member } from "./flat-file.ts";
import { type Clash, markClashes, type ThreeTexts } from "./mark-clashes.ts";
import { type BlockVersion, mergeBlock, versionOf } from "./merge-block.ts";
import { parseFlatJson } from "./parse-flat-json.ts";
import type { Piece } from "./piece.ts";
import { printFlatJson } from "./print-flat-json.ts";

/** A merged locale file, or what keeps one of the three from being read. */
export type MergedFiles =
  | {
      /** With conflict markers around the clashing units, if there are any. */
      readonly text: string;
      readonly conflicts: readonly Clash[];
      /** Units that one side deleted and the other changed: they stay, with the translation. */
      readonly kept: readonly string[];
    }
  | { readonly problems: readonly FileProblem[] };

/**
 * Merge two versions of a locale file by key, as a git merge driver has to.
 *
 * Law: units with different keys never conflict, and but for the order it does not matter which side is
 * ours. No translation that either side wrote is dropped: it is in the text, or in a conflict. The
 * layout and the order of `ours` stay; what `theirs` adds goes behind the unit it stands behind.
 * `names` stand in markers and problems.
 */
export function mergeLocaleFiles(
  { base, ours, theirs }: ThreeTexts,
  names: ThreeTexts = { base: "base", ours: "ours", theirs: "theirs" },
): MergedFiles {
  const problems: FileProblem[] = [];
  const read = (text: string, name: string): FlatFile | undefined => {
    const parsed = parseFlatJson(text, name);
    if ("file" in parsed) return parsed.file;
    problems.push(...parsed.problems);
    return undefined;
  };
  const former = /\S/u.test(base) ? read(base, names.base) : undefined;
  const left = read(ours, names.ours);
  const right = read(theirs, names.theirs);
  if (problems.length > 0 || left === undefined || right === undefined) return { problems };

  const blocks = [former, left, right].map((file) => collectBlocks(file));
  const merged = new Map<string, BlockVersion | undefined>();
  const clashes = new Set<string>();
  const kept: string[] = [];
  for (const key of new Set([...blocks[1]!.keys(), ...blocks[2]!.keys()])) {
    const [was, one, other] = blocks.map((file) => versionOf(file.get(key)));
    const result = mergeBlock(was, one, other);
    if (result === "clash") clashes.add(key);
    else if (result.kept) kept.push(key);
    merged.set(key, result === "clash" ? one : result.block);
  }
  const pieces = place(left, blocks[1]!, blocks[2]!, merged, clashes);
  const printed = printFlatJson(pieces, left);
  if (clashes.size === 0) return { text: printed, conflicts: [], kept };
  // A file on one line has no room for markers: it is laid out anew.
  const text = /[\r\n]\s*"/u.test(printed) ? printed : printFlatJson(pieces);
  return { ...markClashes(text, clashes, blocks[0]!, blocks[2]!, names), kept };
}

/** Put the merged units in the order of ours, each of theirs behind the neighbour it has there. */
function place(
  ours: FlatFile,
  left: ReadonlyMap<string, Block>,
  right: ReadonlyMap<string, Block>,
  merged: ReadonlyMap<string, BlockVersion | undefined>,
  clashes: ReadonlySet<string>,
): Piece[] {
  const pieces: Piece[] = [];
  const emit = (key: string): void => {
    const version = merged.get(key);
    if (version !== undefined)
      pieces.push(...piecesOf(key, version, left.get(key), right.get(key)));
  };
  const behind = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const key of right.keys()) {
    if (left.has(key)) anchor = key;
    else if (behind.has(anchor)) behind.get(anchor)!.push(key);
    else behind.set(anchor, [key]);
  }
  for (const key of behind.get(undefined) ?? []) emit(key);
  for (const member of ours.members) {
    const { key } = splitKey(member.key);
    const block = left.get(key)!;
    const members = membersOf(block);
    if (clashes.has(key) || members.at(-1)!.index - members[0]!.index === members.length - 1) {
      if (member === members[0]) emit(key);
    } else {
      pieces.push(...inPlace(member, block, right.get(key), merged.get(key)));
    }
    if (member === members.at(-1)) for (const next of behind.get(key) ?? []) emit(next);
  }
  return pieces;
}

/** A file that a tool has sorted keeps a unit's lines apart: new ones go before the translation. */
function inPlace(
  member: Member,
  block: Block,
  other: Block | undefined,
  version: BlockVersion | undefined,
): Piece[] {
  const { key, annotation } = splitKey(member.key);
  if (version === undefined) return [];
  return piecesOf(key, version, block, other).filter((piece) => {
    if (piece.key === member.key) return true;
    const { annotation: name } = splitKey(piece.key);
    return annotation === undefined && !block.annotations.has(name ?? "");
  });
}

function membersOf(block: Block): Member[] {
  const members = [...block.annotations.values()].map(({ member }) => member);
  if (block.target !== undefined) members.push(block.target.member);
  return members.sort((a, b) => a.index - b.index);
}

function piecesOf(
  key: string,
  { annotations, target }: BlockVersion,
  left: Block | undefined,
  right: Block | undefined,
): Piece[] {
  const pieces = [...annotations].map(([name, value]) => {
    const held = [left, right].map((block) => block?.annotations.get(name));
    return piece(annotationKey(key, name), value, key, held);
  });
  if (target !== undefined) pieces.push(piece(key, target, key, [left?.target, right?.target]));
  return pieces;
}

/** It stands where ours has it, so that what is around it keeps its bytes. */
function piece(
  key: string,
  value: string,
  group: string,
  held: readonly (Held | undefined)[],
): Piece {
  const from = held.find(Boolean);
  return from === undefined ? { key, value, group } : { key, value, group, from };
}
