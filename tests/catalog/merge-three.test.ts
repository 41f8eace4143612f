import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mergeLocaleFiles } from "../../src/catalog/merge-three.ts";
import { parseFlatJson } from "../../src/catalog/parse-flat-json.ts";
import { readConflict } from "../../src/catalog/read-conflict.ts";

type Lines = readonly (readonly [name: string, value: string])[];

/** A locale file: a member to a line, a blank line between units. */
function file(...units: readonly Lines[]): string {
  const lines = units.map((unit) =>
    unit.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(",\n"),
  );
  return `{\n${lines.join(",\n\n")}\n}\n`;
}

const a: Lines = [
  ["@a", "A."],
  ["a", "Ä."],
];
const b: Lines = [
  ["@b", "B."],
  ["b", ""],
];
const c: Lines = [
  ["@c", "C."],
  ["c", "Z."],
];

function merged(base: string, ours: string, theirs: string) {
  const result = mergeLocaleFiles({ base, ours, theirs });
  if ("problems" in result) throw new Error(result.problems[0]?.message);
  return result;
}

/** Merge one unit, in both directions, and give its lines. */
function unit(base: Lines, ours: Lines, theirs: Lines): string {
  const one = merged(file(base), file(ours), file(theirs));
  const other = merged(file(base), file(theirs), file(ours));
  expect(one.conflicts.length).toBe(other.conflicts.length);
  if (one.conflicts.length > 0) return "clash";
  expect(one.text).toBe(other.text);
  return one.text;
}

describe("mergeLocaleFiles", () => {
  it("brings the work of two translators together", () => {
    const result = merged(
      file(a, b, c),
      file(
        a,
        [
          ["@b", "B."],
          ["b", "Bee."],
        ],
        c,
      ),
      file(a, b, [
        ["@c", "C."],
        ["@c state", "reviewed"],
        ["c", "Zeh."],
      ]),
    );
    expect(result).toEqual({
      text: file(
        a,
        [
          ["@b", "B."],
          ["b", "Bee."],
        ],
        [
          ["@c", "C."],
          ["@c state", "reviewed"],
          ["c", "Zeh."],
        ],
      ),
      conflicts: [],
      kept: [],
    });
  });

  it("keeps the bytes of ours where theirs changed nothing", () => {
    const odd = '\uFEFF{ "b" :"",\r\n\t"a":  "\\u00c4." , "@x": "?" }\r\n';
    expect(merged(file(a, b), odd, file(a, b)).text).toBe(odd);
  });

  it("puts what theirs added behind the neighbour it has there", () => {
    expect(merged(file(a, c), file(a, c), file(a, b, c)).text).toBe(file(a, b, c));
    expect(merged(file(c), file(c), file(a, b, c)).text).toBe(file(a, b, c));
    expect(merged("", file(a, c), file(c, b)).text).toBe(file(a, c, b));
  });

  it("marks a translation stale where the other side brought a new source", () => {
    const extracted: Lines = [
      ["@a", "A, new."],
      ["@a was", "A."],
      ["a", "Ä."],
    ];
    const translated: Lines = [
      ["@a", "A."],
      ["a", "Ä!"],
    ];
    expect(unit(a, extracted, translated)).toBe(
      file([
        ["@a", "A, new."],
        ["@a was", "A."],
        ["a", "Ä!"],
      ]),
    );
  });

  it("marks a new translation stale where the source of its gap has changed", () => {
    expect(
      unit(
        b,
        [
          ["@b", "B, new."],
          ["b", ""],
        ],
        [
          ["@b", "B."],
          ["b", "Bee."],
        ],
      ),
    ).toBe(
      file([
        ["@b", "B, new."],
        ["@b was", "B."],
        ["b", "Bee."],
      ]),
    );
  });

  it("remembers what was checked when the source moves on", () => {
    const stale: Lines = [
      ["@a", "A2."],
      ["@a was", "A1."],
      ["a", "Ä."],
    ];
    const checked: Lines = [
      ["@a", "A2."],
      ["a", "Ä."],
    ];
    const later: Lines = [
      ["@a", "A3."],
      ["@a was", "A1."],
      ["a", "Ä."],
    ];
    expect(unit(stale, checked, later)).toBe(
      file([
        ["@a", "A3."],
        ["@a was", "A2."],
        ["a", "Ä."],
      ]),
    );
  });

  it("does not say reviewed of another translation", () => {
    expect(
      unit(
        a,
        [
          ["@a", "A."],
          ["@a state", "reviewed"],
          ["a", "Ä."],
        ],
        [
          ["@a", "A."],
          ["a", "Ä!"],
        ],
      ),
    ).toBe("clash");
  });

  it("lets both do the same", () => {
    const done: Lines = [
      ["@b", "B."],
      ["b", "Bee."],
    ];
    expect(unit(b, done, done)).toBe(file(done));
  });

  it("lets a unit leave, but not with work in it", () => {
    expect(merged(file(a, b, c), file(a, b), file(b, c))).toEqual({
      text: file(b),
      conflicts: [],
      kept: [],
    });
    const changed: Lines = [
      ["@c", "C."],
      ["c", "Zeh."],
    ];
    expect(merged(file(a, c), file(a), file(a, changed))).toEqual({
      text: file(a, changed),
      conflicts: [],
      kept: ["c"],
    });
  });

  it("keeps apart what a tool has sorted", () => {
    const sorted = file([
      ["@a", "A."],
      ["@b", "B."],
      ["a", "Ä."],
      ["b", ""],
    ]);
    expect(
      merged(
        sorted,
        sorted,
        file(a, [
          ["@b", "B."],
          ["@b state", "draft"],
          ["b", "Bee."],
        ]),
      ).text,
    ).toBe(
      '{\n  "@a": "A.",\n  "@b": "B.",\n  "a": "Ä.",\n\n  "@b state": "draft",\n  "b": "Bee."\n}\n',
    );
  });

  it("fails loudly on a clash, and around it alone", () => {
    const ours = file(
      a,
      [
        ["@b", "B."],
        ["b", "Bee."],
      ],
      c,
    );
    const theirs = file(
      [
        ["@a", "A."],
        ["a", "Ä!"],
      ],
      [
        ["@b", "B."],
        ["b", "Be!"],
      ],
      c,
    );
    const result = merged(file(a, b, c), ours, theirs);
    expect(result.conflicts).toEqual([{ key: "b", line: 5 }]);
    expect(result.text).toBe(`{
  "@a": "A.",
  "a": "Ä!",

<<<<<<< ours
  "@b": "B.",
  "b": "Bee.",
||||||| base
  "@b": "B.",
  "b": "",
=======
  "@b": "B.",
  "b": "Be!",
>>>>>>> theirs

  "@c": "C.",
  "c": "Z."
}
`);
    const conflict = readConflict(result.text)!;
    expect(conflict.keys).toEqual([{ key: "b", line: 6 }]);
    expect(conflict.ours).toBe(
      file(
        [
          ["@a", "A."],
          ["a", "Ä!"],
        ],
        [
          ["@b", "B."],
          ["b", "Bee."],
        ],
        c,
      ),
    );
    expect(conflict.theirs).toBe(
      file(
        [
          ["@a", "A."],
          ["a", "Ä!"],
        ],
        [
          ["@b", "B."],
          ["b", "Be!"],
        ],
        c,
      ),
    );
  });

  it("refuses what it cannot read", () => {
    const result = mergeLocaleFiles({ base: "{}", ours: "{", theirs: "{}" });
    expect(result).toMatchObject({ problems: [{ code: "truncated", file: "ours" }] });
  });

  it("drops no translation, whatever the sides did", () => {
    const value = fc.constantFrom("", "x", "y", "z");
    const lines = fc
      .record({
        source: fc.constantFrom("S", "T"),
        was: fc.constantFrom(undefined, "R"),
        state: fc.constantFrom(undefined, "draft", "reviewed"),
        target: value,
      })
      .map(({ source, was, state, target }) => (key: string): Lines => [
        [`@${key}`, source],
        ...(was === undefined ? [] : [[`@${key} was`, was] as const]),
        ...(state === undefined ? [] : [[`@${key} state`, state] as const]),
        [key, target],
      ]);
    const version = fc
      .uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 })
      .chain((keys) => fc.tuple(...keys.map((key) => lines.map((make) => make(key)))));
    fc.assert(
      fc.property(version, version, version, fc.boolean(), (base, ours, theirs, oneLine) => {
        const [was, one, other] = [base, ours, theirs].map((units) => {
          const text = units.length === 0 ? "{}\n" : file(...units);
          return oneLine ? JSON.stringify(JSON.parse(text)) : text;
        });
        const result = merged(was!, one!, other!);
        const back = merged(was!, other!, one!);
        expect(result.conflicts.map(({ key }) => key).sort()).toEqual(
          back.conflicts.map(({ key }) => key).sort(),
        );
        const conflict = readConflict(result.text);
        expect(conflict?.keys.map(({ key }) => key).sort() ?? []).toEqual(
          result.conflicts.map(({ key }) => key).sort(),
        );
        const sides = conflict === undefined ? [result.text] : [conflict.ours, conflict.theirs];
        const values: Record<string, string>[] = sides.map((text) => {
          expect(parseFlatJson(text, "")).toHaveProperty("file");
          return JSON.parse(text);
        });
        if (conflict === undefined) expect(JSON.parse(back.text)).toEqual(values[0]);
        const former: Record<string, string> = JSON.parse(was!);
        for (const text of [one!, other!]) {
          const side: Record<string, string> = JSON.parse(text);
          for (const key of ["a", "b", "c", "d"]) {
            if (!side[key] || side[key] === former[key]) continue;
            expect(values.some((all) => all[key] === side[key])).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("readConflict", () => {
  it("tells the keys without a base, where both sides differ", () => {
    const text =
      '{\n<<<<<<< HEAD\n  "a": "1",\n  "b": "2"\n=======\n  "a": "1",\n  "b": "3"\n>>>>>>> topic\n}\n';
    expect(readConflict(text)?.keys).toEqual([{ key: "b", line: 4 }]);
  });

  it("tells every key in between where a side cannot be read", () => {
    const text =
      '{\r\n<<<<<<< HEAD\r\n  "@a": "A"\r\n=======\r\n  "b": "3",\r\n>>>>>>> topic\r\n}\r\n';
    expect(readConflict(text)?.keys).toEqual([
      { key: "a", line: 3 },
      { key: "b", line: 5 },
    ]);
  });

  it.each(["{}", "<<<<<<< a\n{}\n", ">>>>>>> a\n", "<<<<<<< a\n=======\n|||||||\n>>>>>>> b\n"])(
    "does not guess at %j",
    (text) => {
      expect(readConflict(text)).toBeUndefined();
    },
  );
});
