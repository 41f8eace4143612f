import { array, assert, integer, property, record, string, uniqueArray } from "fast-check";
import { expect, it } from "vitest";
import { splitShards } from "../../src/project/shards/split-shards.ts";

const documents = uniqueArray(
  record({ path: string({ minLength: 1 }), size: integer({ min: 0, max: 10_000 }) }),
  {
    selector: ({ path }) => path,
  },
);

it("gives every document to exactly one shard, whatever their order", () => {
  assert(
    property(documents, integer({ min: 1, max: 9 }), array(integer()), (all, count, noise) => {
      const parts = splitShards(all, count);
      expect(parts).toHaveLength(count);
      expect(parts.flat().sort()).toEqual(all.map(({ path }) => path).sort());
      const shuffled = all.map((one, at) => ({ one, by: noise[at % noise.length] ?? 0 }));
      shuffled.sort((a, b) => a.by - b.by);
      expect(
        splitShards(
          shuffled.map(({ one }) => one),
          count,
        ),
      ).toEqual(parts);
    }),
  );
});

it("balances by size: no shard is heavier than an even share and the largest document together", () => {
  assert(
    property(documents, integer({ min: 1, max: 9 }), (all, count) => {
      const weight = new Map(all.map(({ path, size }) => [path, size + 1]));
      const loads = splitShards(all, count).map((paths) =>
        paths.reduce((sum, path) => sum + (weight.get(path) ?? 0), 0),
      );
      const total = [...weight.values()].reduce((sum, one) => sum + one, 0);
      expect(Math.max(...loads)).toBeLessThanOrEqual(
        total / count + Math.max(0, ...weight.values()),
      );
    }),
  );
});
