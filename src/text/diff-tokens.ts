/** A stretch in which two sequences differ: half-open ranges of indexes, one of which may be empty. */
export interface DiffHunk {
  readonly wasStart: number;
  readonly wasEnd: number;
  readonly isStart: number;
  readonly isEnd: number;
}

/**
 * Find where two sequences differ, by a shortest edit script.
 *
 * Law: what lies between the hunks is equal, item for item, and hunks never touch. Myers, "An O(ND)
 * difference algorithm" (1986): linear where little differs. Where more than `limit` items differ, what
 * lies between the common beginning and the common end is one hunk: nobody reads such a diff item by
 * item, and time stays linear.
 */
export function diffTokens(
  was: readonly string[],
  is: readonly string[],
  limit = 1000,
): DiffHunk[] {
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start++;
  let wasEnd = was.length;
  let isEnd = is.length;
  while (wasEnd > start && isEnd > start && was[wasEnd - 1] === is[isEnd - 1]) {
    wasEnd--;
    isEnd--;
  }
  if (start === wasEnd && start === isEnd) return [];
  const whole = { wasStart: start, wasEnd, isStart: start, isEnd };
  if (start === wasEnd || start === isEnd) return [whole];
  const steps = shortestPath(was.slice(start, wasEnd), is.slice(start, isEnd), limit);
  return steps === undefined ? [whole] : toHunks(steps, start);
}

/** An item that goes (`x` counts up) or comes (`y` counts up), at its place in both sequences. */
interface Step {
  readonly x: number;
  readonly y: number;
  readonly added: boolean;
}

/** Give the steps in order; `undefined` where it takes more than `limit`. */
function shortestPath(
  was: readonly string[],
  is: readonly string[],
  limit: number,
): Step[] | undefined {
  const most = Math.min(limit, was.length + is.length);
  // How far each diagonal `x - y` reaches, kept for each number of steps to walk back along.
  const reached: Int32Array[] = [];
  let before = new Int32Array(3);
  for (let steps = 0; steps <= most; steps++) {
    const now = new Int32Array(2 * steps + 3);
    for (let k = -steps; k <= steps; k += 2) {
      const down = isDown(before, steps, k);
      let x =
        steps === 0 ? 0 : down ? get(before, steps - 1, k + 1) : get(before, steps - 1, k - 1) + 1;
      let y = x - k;
      while (x < was.length && y < is.length && was[x] === is[y]) {
        x++;
        y++;
      }
      now[k + steps + 1] = x;
      if (x >= was.length && y >= is.length) return walkBack(reached, was.length, is.length, steps);
    }
    reached.push(now);
    before = now;
  }
  return undefined;
}

function walkBack(
  reached: readonly Int32Array[],
  wasLength: number,
  isLength: number,
  steps: number,
): Step[] {
  const path: Step[] = [];
  let x = wasLength;
  let y = isLength;
  for (let step = steps; step > 0; step--) {
    const before = reached[step - 1]!;
    const k = x - y;
    const added = isDown(before, step, k);
    x = added ? get(before, step - 1, k + 1) : get(before, step - 1, k - 1);
    y = x - (added ? k + 1 : k - 1);
    path.push({ x, y, added });
  }
  return path.reverse();
}

/** Whether the farthest way to diagonal `k` comes from above: an item is added. */
function isDown(before: Int32Array, steps: number, k: number): boolean {
  if (k === -steps) return true;
  return k !== steps && get(before, steps - 1, k - 1) < get(before, steps - 1, k + 1);
}

/** Diagonals run from -steps to steps. */
function get(reach: Int32Array, steps: number, k: number): number {
  return reach[k + steps + 1]!;
}

function toHunks(steps: readonly Step[], offset: number): DiffHunk[] {
  const hunks: { wasStart: number; wasEnd: number; isStart: number; isEnd: number }[] = [];
  for (const { x, y, added } of steps) {
    const last = hunks.at(-1);
    const joins = last?.wasEnd === x + offset && last.isEnd === y + offset;
    const hunk = joins
      ? last
      : { wasStart: x + offset, wasEnd: x + offset, isStart: y + offset, isEnd: y + offset };
    if (!joins) hunks.push(hunk);
    if (added) hunk.isEnd++;
    else hunk.wasEnd++;
  }
  return hunks;
}
