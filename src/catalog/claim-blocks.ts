import type { Change } from "../model/index.ts";
import { targetOf, type Block } from "./block.ts";
import type { MergeUnit } from "./settle-unit.ts";

/** The block that a unit goes on with. */
export interface Claim {
  readonly block: Block;
  /** Whether it comes back out of the gone file. */
  readonly revived: boolean;
  /** Whether it comes from another document's file. */
  readonly arrived?: boolean;
}

/**
 * Find for each unit the block that holds its translation.
 *
 * First its own key in the locale file; under its former key where the author pinned another; and
 * where neither holds a translation, the gone file under both. No block is claimed twice.
 */
export function claimBlocks(
  units: readonly MergeUnit[],
  changes: readonly Change[],
  blocks: ReadonlyMap<string, Block>,
  goneBlocks: ReadonlyMap<string, Block>,
  arrivals: ReadonlyMap<string, Block> = new Map(),
): ReadonlyMap<string, Claim> {
  const renames = new Map<string, string>();
  for (const change of changes) {
    const from = "from" in change ? change.from : undefined;
    if (from !== undefined && from !== change.key) renames.set(change.key, from);
  }
  const keys = new Set(units.map((unit) => unit.key));
  const isNew = new Set(changes.flatMap(({ type, key }) => (type === "new" ? [key] : [])));
  // A key that another unit still goes by is nobody's former key.
  const isFree = (key: string) => !keys.has(key) || renames.has(key) || isNew.has(key);
  const formerKeys = new Set<string>();
  for (const [key, from] of renames) if (keys.has(key) && isFree(from)) formerKeys.add(from);
  const claims = new Map<string, Claim>();
  const taken = new Set<Block>();
  const isTaken = (block: Block | undefined) => block !== undefined && taken.has(block);
  for (const { key } of units) {
    const from = renames.get(key);
    // A block whose unit takes another key in this very run is not the newcomer's.
    const own = formerKeys.has(key) ? undefined : blocks.get(key);
    const former = from !== undefined && isFree(from) ? from : "";
    const holds = (block: Block | undefined) => targetOf(block) !== "" && !isTaken(block);
    const live = [own, blocks.get(former)].find(holds);
    const gone = [goneBlocks.get(key), goneBlocks.get(former)].find(holds);
    const arrived = arrivals.get(key);
    if (live === undefined && gone === undefined && holds(arrived) && arrived !== undefined) {
      taken.add(arrived);
      claims.set(key, { block: arrived, revived: false, arrived: true });
      continue;
    }
    const block = live ?? gone ?? [own, blocks.get(former)].find((block) => !isTaken(block));
    if (block === undefined) continue;
    taken.add(block);
    claims.set(key, { block, revived: live === undefined && block === gone });
  }
  return claims;
}
