import { rmSync } from "node:fs";
import { insideRoot } from "./inside-root.ts";
import type { SetWrite } from "./journal.ts";
import { readNow } from "./read-now.ts";
import { stage, type Staged } from "./write-atomic.ts";

/** So many files go to the disk at a time. */
const STAGED = 32;

/**
 * Bring the texts of a set to the disk together, under temporary names, and then let `take` give them their names one
 * after the other. `staged` is missing where a file is not as it was, where it is removed, where it is the only
 * one, and where staging failed: writing it says why. What has not taken its name is removed.
 */
export async function withStaged(
  root: string,
  writes: readonly SetWrite[],
  take: (write: SetWrite, index: number, staged: Staged | undefined) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < writes.length; from += STAGED) {
    const some = writes.slice(from, from + STAGED);
    const staged = writes.length === 1 ? [] : await stageAll(root, some);
    try {
      for (const [at, write] of some.entries()) await take(write, from + at, staged[at]);
    } finally {
      for (const one of staged) if (one) rmSync(one.temporary, { force: true });
    }
  }
}

async function stageAll(
  root: string,
  writes: readonly SetWrite[],
): Promise<readonly (Staged | undefined)[]> {
  const staging = writes.map(async ({ path, former, text }) => {
    const target = await insideRoot(root, path);
    // What is not as it was is merged first, or done already.
    return text === null || readNow(target) !== former ? undefined : stage(target, text);
  });
  const settled = await Promise.allSettled(staging);
  return settled.map((one) => (one.status === "fulfilled" ? one.value : undefined));
}
