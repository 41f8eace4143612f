import { splitKey } from "./annotation.ts";
import type { Claim } from "./claim-blocks.ts";
import type { FlatFile } from "./flat-file.ts";
import type { Piece } from "./piece.ts";

/**
 * Put the pieces of a locale file in order: the units in reading order, and each unknown member
 * (those of the keys in `staying`) behind the unit that it stood behind.
 *
 * What stood before all units, or behind ones that have all left, goes behind the nearest unit above
 * that is still there, or to the head.
 */
export function placeUnknown(
  file: FlatFile | undefined,
  units: ReadonlyMap<string, readonly Piece[]>,
  claims: ReadonlyMap<string, Claim>,
  staying: ReadonlySet<string>,
): Piece[] {
  const ownerOf = new Map<string, string>();
  for (const key of units.keys()) ownerOf.set(key, key);
  for (const [key, { block, revived, arrived }] of claims) {
    if (!revived && arrived !== true) ownerOf.set(block.key, key);
  }
  const behind = new Map<string | undefined, Piece[]>();
  let owner: string | undefined;
  for (const member of file?.members ?? []) {
    const { key } = splitKey(member.key);
    if (file !== undefined && staying.has(key)) {
      const from = { file, member };
      const unknown: Piece = { key: member.key, value: member.value, group: key, from };
      behind.set(owner, [...(behind.get(owner) ?? []), unknown]);
    } else {
      owner = ownerOf.get(key) ?? owner;
    }
  }
  const ordered: Piece[] = [...(behind.get(undefined) ?? [])];
  for (const [key, pieces] of units) ordered.push(...pieces, ...(behind.get(key) ?? []));
  return ordered;
}
