import { describe, expect, it } from "vitest";
import { identify } from "../../src/identify/index.ts";
import { fresh, known } from "./helpers.ts";

const A = "Death notices began to reach families at the end of November.";
const B = "The bodies come home by train, from Moscow to Pyongyang.";

describe("a pinned key", () => {
  it("is the unit's key, whatever the text becomes", () => {
    const was = known([A, B], ["lede", "k1"]);
    const { keys, changes } = identify(
      was,
      fresh({ text: "Completely other.", pinned: "lede" }, B),
    );
    expect(keys).toEqual(["lede", "k1"]);
    expect(changes[0]).toMatchObject({ type: "edited", key: "lede", was: A });
  });

  it("tells the former key, so that translations can be renamed", () => {
    const { keys, changes } = identify(known([A, B]), fresh({ text: A, pinned: "lede" }, B));
    expect(keys).toEqual(["lede", "k1"]);
    expect(changes).toEqual([
      { type: "same", key: "lede", from: "k0" },
      { type: "same", key: "k1" },
    ]);
  });

  it("tells the former key of an edited unit too", () => {
    const edited = A.replace("November", "December");
    const { changes } = identify(known([A, B]), fresh({ text: edited, pinned: "lede" }, B));
    expect(changes[0]).toMatchObject({ type: "edited", key: "lede", from: "k0", was: A });
  });

  it("brings back the unit that left under it", () => {
    const { changes } = identify([], fresh({ text: B, pinned: "lede" }), known([A], ["lede"]));
    expect(changes).toEqual([{ type: "revived", key: "lede", was: A }]);
  });

  it("stays with the unit when its author takes the pin away", () => {
    expect(identify(known([A], ["lede"]), fresh(A)).keys).toEqual(["lede"]);
  });

  it("on two units is a problem of the second, which gets a key all the same", () => {
    const pinned = "lede";
    const { keys, problems } = identify([], fresh({ text: A, pinned }, { text: B, pinned }));
    expect(keys[0]).toBe("lede");
    expect(keys[1]).toMatch(/^the-bodies/u);
    expect(problems).toEqual([
      {
        code: "pinned-twice",
        message: 'Expected the key "lede" on one block, found it pinned to a second one',
        unit: 1,
      },
    ]);
  });

  it("that cannot be a key is a problem", () => {
    for (const pinned of ["Lede", "1", "a_b", "a.b", "", "x".repeat(48)]) {
      const { keys, problems } = identify([], fresh({ text: A, pinned }));
      expect(keys[0]).toMatch(/^death-notices/u);
      expect(problems).toMatchObject([{ code: "pinned-key", unit: 0 }]);
    }
  });

  it("is never minted for another unit", () => {
    const minted = identify([], fresh(A)).keys[0]!;
    const { keys } = identify([], fresh(A, { text: B, pinned: minted }));
    expect(keys[1]).toBe(minted);
    expect(keys[0]).not.toBe(minted);
  });
});
