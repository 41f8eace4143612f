import * as fc from "fast-check";
import { expect, test } from "vitest";
import { annotationKey, compareLocaleFiles } from "../../src/catalog/index.ts";

const file = "locales/de/a.json";
const key = fc.constantFrom("a", "b-1", "@a", "@a was", "@b-1", "@b-1 note");
const members = fc.dictionary(
  key,
  fc.string({ unit: "binary" }).filter((text) => !/\p{Cs}/u.test(text)),
);
const text = (of: Readonly<Record<string, string>>): string => JSON.stringify(of, null, 2);

test("law: the members, with the changes made, are the members of the next text", () => {
  fc.assert(
    fc.property(members, members, (former, next) => {
      const now = new Map(Object.entries(former));
      for (const change of compareLocaleFiles(text(former), text(next), file)) {
        if (change.key === undefined) continue;
        const { annotation } = change;
        const name = annotation === undefined ? change.key : annotationKey(change.key, annotation);
        expect(now.get(name)).toBe(change.before);
        if (change.after === undefined) now.delete(name);
        else now.set(name, change.after);
      }
      expect(Object.fromEntries(now)).toEqual({ ...next });
    }),
  );
});

test("a translation that becomes stale, one that comes, and one that goes", () => {
  const former = text({ "@a": "One.", a: "Eins.", "@b": "Two.", b: "Zwei." });
  const next = text({ "@a": "One more.", "@a was": "One.", a: "Eins.", "@c": "Three.", c: "" });
  expect(compareLocaleFiles(former, next, file)).toEqual([
    { file, key: "a", annotation: "", change: "changed", before: "One.", after: "One more." },
    { file, key: "a", annotation: "was", change: "stale", after: "One." },
    { file, key: "c", annotation: "", change: "added", after: "Three." },
    { file, key: "c", change: "added", after: "" },
    { file, key: "b", annotation: "", change: "removed", before: "Two." },
    { file, key: "b", change: "removed", before: "Zwei." },
  ]);
});

test("files that come, go, are laid out otherwise, or cannot be read", () => {
  expect(compareLocaleFiles(undefined, "{}\n", file)).toEqual([{ file, change: "added" }]);
  expect(compareLocaleFiles("{}\n", undefined, file)).toEqual([{ file, change: "removed" }]);
  expect(compareLocaleFiles("{}", "{}\n", file)).toEqual([{ file, change: "layout" }]);
  expect(compareLocaleFiles("<<<<<<< ours", "{}\n", file)).toEqual([{ file, change: "layout" }]);
  expect(compareLocaleFiles("{}\n", "{}\n", file)).toEqual([]);
});
