import * as fc from "fast-check";
import { expect, test } from "vitest";
import { holds, numberSet } from "../../src/adopt/number-set.ts";

test("a set of numbers holds what was given, each once and in order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200)), (given) => {
      const set = numberSet(given, 201);
      expect(set.numbers).toEqual([...new Set(given)]);
      const all = Array.from({ length: 201 }, (_, number) => number);
      expect(all.filter((number) => holds(set.bits, number))).toEqual(
        given
          .toSorted((one, other) => one - other)
          .filter((number, at, sorted) => number !== sorted[at - 1]),
      );
    }),
  );
});
