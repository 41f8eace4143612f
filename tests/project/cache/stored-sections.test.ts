import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, dictionary, nat, property, string } from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { openEntry } from "../../../src/project/cache/entry.ts";
import { printEntryFile, readEntryFile } from "../../../src/project/cache/entry-file.ts";
import { openSections } from "../../../src/project/cache/stored-sections.ts";

const ID = "ab".padEnd(40, "0");

function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "calque-sections-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("sections of any size come back, those that were carried along too", () => {
  const sizes = dictionary(string({ minLength: 1 }), nat({ max: 40_000 }), {
    maxKeys: 4,
    noNullPrototype: true,
  });
  assert(
    property(sizes, sizes, (first, second) => {
      const folder = cacheFolder();
      for (const values of [first, second]) {
        const entry = openEntry(folder, ID, undefined);
        for (const [name, size] of Object.entries(values)) entry.set(name, "key", "x".repeat(size));
        entry.save();
      }
      const entry = openEntry(folder, ID, undefined);
      for (const [name, size] of Object.entries({ ...first, ...second })) {
        expect(entry.has(name)).toBe(true);
        expect(entry.get(name, "key")).toBe("x".repeat(size));
        expect(entry.get(name, "another key")).toBeUndefined();
      }
    }),
    { numRuns: 30 },
  );
});

test("what another run puts in the place of an open file is not taken for what it was", () => {
  const folder = cacheFolder();
  const path = join(folder, ID.slice(0, 2), ID.slice(2));
  const keep = (letter: string): void => {
    const entry = openEntry(folder, ID, undefined);
    entry.set("small", "key", letter);
    entry.set("large", "key", letter.repeat(40_000));
    entry.save();
  };
  keep("a");
  const open = openEntry(folder, ID, undefined);
  expect(open.get("small", "key")).toBe("a");
  keep("b");
  expect(open.get("large", "key")).toBeUndefined();
  open.set("mine", "key", "c");
  open.save();
  const after = openEntry(folder, ID, undefined);
  expect(["small", "mine"].map((name) => after.get(name, "key"))).toEqual(["b", "c"]);
  writeFileSync(path, readFileSync(path).subarray(0, -1));
  expect(openSections(path)).toBeUndefined();
});

test("what is small stands first", () => {
  const folder = cacheFolder();
  const entry = openEntry(folder, ID, undefined);
  entry.set("large", "key", "x".repeat(40_000));
  entry.set("small", "key", "x");
  entry.save();
  const bytes = readFileSync(join(folder, ID.slice(0, 2), ID.slice(2)));
  const sections = readEntryFile(bytes)!;
  expect([...sections.keys()]).toEqual(["small", "large"]);
  expect(printEntryFile(sections)).toEqual(bytes);
});
