import {
  array,
  assert,
  constant,
  constantFrom,
  oneof,
  property,
  shuffledSubarray,
  stringMatching,
  subarray,
  tuple,
  uniqueArray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { identify, isKey } from "../../src/identify/index.ts";
import { fresh } from "./helpers.ts";

const word = stringMatching(/^[a-z]{2,9}$/u);
const sentence = array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
const short = constantFrom("Yes", "No", "Next", "–", "42", "はい");
const text = oneof({ weight: 4, arbitrary: sentence }, short);
const texts = array(text, { maxLength: 40 });
const distinct = uniqueArray(sentence, { maxLength: 30 });

/** What the register says after a first extraction. */
function register(from: readonly string[]) {
  const { keys } = identify([], fresh(...from));
  return from.map((text, index) => ({ key: keys[index]!, text, canonical: text }));
}

describe("laws of identity", () => {
  it("unchanged units are all the same", () => {
    assert(
      property(texts, (now) => {
        const was = register(now);
        const { keys, changes } = identify(was, fresh(...now));
        expect(keys).toEqual(was.map(({ key }) => key));
        expect(changes.every(({ type }) => type === "same")).toBe(true);
      }),
    );
  });

  it("units in another order keep their keys", () => {
    const shuffled = distinct.chain((was) =>
      tuple(constant(was), shuffledSubarray(was, { minLength: was.length })),
    );
    assert(
      property(shuffled, ([was, now]) => {
        const before = register(was);
        const { keys, changes } = identify(before, fresh(...now));
        expect(keys).toEqual(now.map((text) => before.find((unit) => unit.text === text)!.key));
        expect(changes.every(({ type }) => type === "same" || type === "moved")).toBe(true);
      }),
    );
  });

  it("units that come or go leave all others their keys", () => {
    const edit = distinct.chain((all) =>
      tuple(subarray(all), subarray(all)).map(([was, now]) => ({ was, now })),
    );
    assert(
      property(edit, ({ was, now }) => {
        const before = register(was);
        const { keys } = identify(before, fresh(...now));
        for (const [index, text] of now.entries()) {
          const former = before.find((unit) => unit.text === text);
          if (former !== undefined) expect(keys[index]).toBe(former.key);
        }
      }),
    );
  });

  it("keys are well-formed, no two are alike, and every unit is accounted for once", () => {
    assert(
      property(texts, texts, texts, (was, now, left) => {
        const before = register(was);
        const gone = register(left).filter(({ key }) => !before.some((unit) => unit.key === key));
        const { keys, changes } = identify(before, fresh(...now), gone);
        expect(new Set(keys).size).toBe(now.length);
        expect(keys.every(isKey)).toBe(true);
        expect(changes.slice(0, now.length).map(({ key }) => key)).toEqual(keys);
        const ended = changes.slice(now.length);
        expect(ended.every(({ type }) => type === "gone")).toBe(true);
        const kept = keys.filter((key) => before.some((unit) => unit.key === key));
        expect(kept.length + ended.length).toBe(was.length);
      }),
    );
  });

  it("pinned keys are their units' keys, and no key is on two units for all that", () => {
    const pins = array(constantFrom("lede", "k1", "yes", "", ""), { maxLength: 40 });
    assert(
      property(texts, texts, pins, (was, now, pinned) => {
        const before = register(was).map(({ key, text, canonical }, index) => ({
          key: index === 0 ? "lede" : key,
          text,
          canonical,
        }));
        const units = fresh(...now).map(({ text, canonical }, index) => {
          const pin = pinned[index] ?? "";
          return pin === "" ? { text, canonical } : { text, canonical, pinned: pin };
        });
        const { keys, problems } = identify(before, units);
        expect(new Set(keys).size).toBe(now.length);
        const rejected = new Set(problems.map(({ unit }) => unit));
        for (const [index, unit] of units.entries()) {
          if ("pinned" in unit && !rejected.has(index)) expect(keys[index]).toBe(unit.pinned);
        }
      }),
    );
  });

  it("repeated units keep as many keys as there are units left", () => {
    assert(
      property(array(short, { maxLength: 30 }), array(short, { maxLength: 30 }), (was, now) => {
        const before = register(was);
        const { keys } = identify(before, fresh(...now));
        for (const text of new Set(was)) {
          const count = (list: readonly string[]) => list.filter((one) => one === text).length;
          const own = new Set(before.filter((unit) => unit.text === text).map(({ key }) => key));
          const kept = keys.filter((key, index) => now[index] === text && own.has(key));
          expect(kept).toHaveLength(Math.min(count(was), count(now)));
        }
      }),
    );
  });

  it("the same input gives the same keys, in whatever order the gone units come", () => {
    assert(
      property(texts, texts, texts, (was, now, left) => {
        const before = register(was);
        const gone = register(left).filter(({ key }) => !before.some((unit) => unit.key === key));
        const once = identify(before, fresh(...now), gone);
        expect(identify(before, fresh(...now), [...gone].reverse())).toEqual(once);
      }),
    );
  });

  it("two branches that add the same text mint the same key", () => {
    assert(
      property(distinct, distinct, sentence, (one, other, added) => {
        const key = (others: readonly string[]) => {
          const units = others.filter((text) => text !== added);
          return identify(register(units), fresh(...units, added)).keys.at(-1);
        };
        expect(key(one)).toBe(key([...other].reverse()));
      }),
      { examples: [[["a b"], ["c d"], "Yes"]] },
    );
  });
});
