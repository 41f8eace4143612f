import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  parseFlatJson,
  printFlatJson,
  readCatalog,
  setTranslation,
  splitKey,
} from "../../src/catalog/index.ts";
import type { MergeInput, Piece } from "../../src/catalog/index.ts";
import { merge, type TestUnit } from "./merging.ts";

const key = fc.constantFrom("a", "b", "c", "d", "lede", "x-1", "hasOwnProperty", "extra");
const words = fc.oneof(
  fc.constantFrom("", "One.", "One!", "_One._", "Two\ntwo", 'say "x"', "{{x}} $t(y)", "@key", "é𝒳"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const space = fc.constantFrom("", " ", "\n  ", "\r\n\t", "\n\n");
const annotation = fc.constantFrom(undefined, "", "was", "state", "note", "ok", "x y");

/** Locale files of any shape: annotations anywhere, unknown keys, odd white space, escapes. */
const localeFile = fc
  .record({
    bom: fc.boolean(),
    members: fc.uniqueArray(
      fc.record({
        key,
        annotation,
        value: words,
        before: space,
        after: space,
        escaped: fc.boolean(),
      }),
      { maxLength: 14, selector: (member) => `${member.key} ${member.annotation}` },
    ),
    end: space,
  })
  .map(({ bom, members, end }) => {
    const lines = members.map((member) => {
      const name =
        member.annotation === undefined
          ? member.key
          : `@${member.key}${member.annotation === "" ? "" : ` ${member.annotation}`}`;
      return `${member.before}${JSON.stringify(name)}${member.after}:${member.before}${quote(member.value, member.escaped)}${member.after}`;
    });
    return `${bom ? "\uFEFF" : ""}{${lines.join(",")}${end}}${end}`;
  });

const unit = fc.tuple(key, words, fc.option(words, { nil: undefined }));
const unitList = fc.uniqueArray(unit, { maxLength: 8, selector: ([name]) => name });
const registered = fc.array(fc.tuple(key, words)).map((pairs) => new Map(pairs));
const renames = fc.uniqueArray(fc.record({ key, from: key }), {
  maxLength: 3,
  selector: (rename) => rename.key,
});

function quote(value: string, escaped: boolean): string {
  const quoted = JSON.stringify(value);
  if (!escaped) return quoted;
  return quoted.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Each translation with the keys that it stands under. */
function targets(...texts: (string | undefined)[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const text of texts) {
    if (text === undefined) continue;
    const parsed = parseFlatJson(text, "f");
    if (!("file" in parsed)) throw new Error(parsed.problems[0].message);
    for (const { key, value } of parsed.file.members) {
      if (value === "" || splitKey(key).annotation !== undefined) continue;
      found.set(value, [...(found.get(value) ?? []), key]);
    }
  }
  return found;
}

test("reading a file and printing it untouched gives the same bytes", () => {
  fc.assert(
    fc.property(localeFile, (text) => {
      const parsed = parseFlatJson(text, "f");
      if (!("file" in parsed)) throw new Error(parsed.problems[0].message);
      const { file } = parsed;
      expect(Object.fromEntries(file.members.map((member) => [member.key, member.value]))).toEqual(
        JSON.parse(text.replace("\uFEFF", "")),
      );
      const pieces = file.members.map((member): Piece => ({
        ...member,
        group: "",
        from: { file, member },
      }));
      expect(printFlatJson(pieces, file)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("a merge never loses a translation, and a second one changes nothing", () => {
  fc.assert(
    fc.property(
      fc.option(localeFile, { nil: undefined }),
      fc.option(localeFile, { nil: undefined }),
      unitList,
      registered,
      renames,
      fc.array(key),
      (existing, gone, units, register, pins, fresh) => {
        const changes: MergeInput["changes"] = pins
          .filter((pin) => units.some(([name]) => name === pin.key))
          .map(({ key, from }) => ({ type: "same" as const, key, from }));
        const news = fresh.map((name) => ({ type: "new" as const, key: name }));
        const first = merge(units, existing, { gone, register, changes: [...changes, ...news] });
        const now = targets(first.text, first.gone);
        for (const [value, keys] of targets(existing, gone)) {
          expect(now.get(value)?.length ?? 0).toBeGreaterThanOrEqual(new Set(keys).size);
        }
        const current = new Map<string, string>(units.map(([name, text]) => [name, text]));
        const again = merge(units, first.text, { gone: first.gone, register: current });
        expect([again.text, again.gone]).toEqual([first.text, first.gone]);
        expect(again.figures.added + again.figures.revived + again.figures.turnedStale).toBe(0);
      },
    ),
    { numRuns: 2000 },
  );
});

test("after a merge every unit stands under its source, in reading order", () => {
  fc.assert(
    fc.property(localeFile, unitList, (existing, units) => {
      const { text } = merge(units, existing);
      const parsed = parseFlatJson(text, "f");
      if (!("file" in parsed)) throw new Error(parsed.problems[0].message);
      const names = new Set<string>(units.map(([name]) => name));
      const keys = parsed.file.members.map((member) => member.key);
      expect(keys.filter((name) => names.has(name))).toEqual(units.map(([name]) => name));
      for (const [name, source] of units) {
        expect(parsed.file.byKey.get(`@${name}`)?.value).toBe(source);
      }
    }),
    { numRuns: 500 },
  );
});

const document = fc
  .integer({ min: 2, max: 12 })
  .map((count) =>
    Array.from({ length: count }, (_, index): TestUnit => [`u-${index}`, `Sentence ${index}.`]),
  );

test("one edited translation is exactly one changed line", () => {
  fc.assert(
    fc.property(document, fc.nat(), words, (units, pick, target) => {
      const { text } = merge(units, undefined);
      const name = `u-${pick % units.length}`;
      const edited = setTranslation({ text, file: "f" }, name, target);
      if (!("text" in edited)) throw new Error(edited.problems[0]?.message);
      const former = text.split("\n");
      const lines = edited.text.split("\n");
      expect(lines.length).toBe(former.length);
      const changed = lines.filter((line, index) => line !== former[index]);
      expect(changed.length).toBe(target === "" ? 0 : 1);
      expect(merge(units, edited.text).text).toBe(edited.text);
      const read = readCatalog(edited.text, { locale: "de", namespace: "a", file: "f" });
      expect("catalog" in read && read.catalog.entries.get(name)?.target).toBe(target);
    }),
  );
});

test("two translators at work in neighbouring units merge cleanly in git", () => {
  const folder = mkdtempSync(join(tmpdir(), "calque-merge-"));
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const translate = (text: string, units: readonly TestUnit[], parity: number, mark: string) => {
    let edited = text;
    for (const [index, [name]] of units.entries()) {
      if (index % 2 !== parity) continue;
      const result = setTranslation({ text: edited, file: "f" }, name, `${mark} ${index}`);
      if (!("text" in result)) throw new Error(result.problems[0]?.message);
      edited = result.text;
    }
    return edited;
  };
  try {
    fc.assert(
      fc.property(document, fc.boolean(), (units, stale) => {
        const sources = units.map(([name, text]): TestUnit => [
          name,
          stale ? `${text} More.` : text,
        ]);
        const filled = translate(
          translate(merge(units, undefined).text, units, 0, "x"),
          units,
          1,
          "x",
        );
        const base = merge(sources, stale ? filled : undefined).text;
        const ours = translate(base, units, 0, "unsere");
        const theirs = translate(base, units, 1, "ihre");
        const files = [write("ours", ours), write("base", base), write("theirs", theirs)];
        const run = spawnSync("git", ["merge-file", "-p", ...files], { encoding: "utf8" });
        expect(run.status).toBe(0);
        expect(run.stdout).toBe(translate(ours, units, 1, "ihre"));
      }),
      { numRuns: 40 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
