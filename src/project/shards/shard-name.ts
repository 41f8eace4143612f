import { UserError } from "../../model/index.ts";

/** Which shard of how many: `2/4`. */
export interface ShardName {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** Read `2/4`. Throws a `UserError` for what is not a shard. */
export function readShardName(text: string): ShardName {
  const [, first, second] = /^(\d{1,5})\/(\d{1,5})$/u.exec(text) ?? [];
  const index = Number(first);
  const count = Number(second);
  if (index >= 1 && index <= count) return { index, count };
  throw new UserError(
    "usage",
    `Expected a shard such as 2/4, found ${JSON.stringify(text)}.`,
    "The first number is from 1 to the second.",
  );
}
