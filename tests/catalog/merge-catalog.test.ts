import { expect, test } from "vitest";
import { mergeCatalog } from "../../src/catalog/index.ts";
import { merge, type TestUnit } from "./merging.ts";

const units: readonly TestUnit[] = [
  ["north", "Death notices began to reach families."],
  ["train", "The bodies come home by train, from Moscow."],
  ["silent", "State media is silent."],
];

const before = `{
  "@north": "Death notices began to reach families.",
  "north": "Todesmeldungen trafen bei den Familien ein.",

  "@train": "The bodies come home by train.",
  "train": "Die Leichen kommen mit dem Zug.",

  "@silent": "State media is silent.",
  "silent": ""
}
`;

test("a first extraction writes source and gap, a blank line between entries", () => {
  const { text, gone, figures } = merge(units, undefined);
  expect(text).toBe(`{
  "@north": "Death notices began to reach families.",
  "north": "",

  "@train": "The bodies come home by train, from Moscow.",
  "train": "",

  "@silent": "State media is silent.",
  "silent": ""
}
`);
  expect(gone).toBeUndefined();
  expect(figures).toMatchObject({ units: 3, added: 3, missing: 3, translated: 0 });
});

test("an edited source keeps the translation and says what it was made for", () => {
  const { text, figures } = merge(units, before);
  expect(text).toBe(
    before.replace(
      '  "@train": "The bodies come home by train.",\n',
      '  "@train": "The bodies come home by train, from Moscow.",\n  "@train was": "The bodies come home by train.",\n',
    ),
  );
  expect(figures).toMatchObject({ stale: 1, turnedStale: 1, translated: 1, missing: 1 });
  expect(merge(units, text)).toMatchObject({ text, figures: { stale: 1, turnedStale: 0 } });
});

test("the oldest former source stays through further edits, and goes when the source comes back", () => {
  const second = merge(units, before).text;
  const third = merge([units[0]!, ["train", "By train they come."], units[2]!], second).text;
  expect(third).toContain('"@train": "By train they come."');
  expect(third).toContain('"@train was": "The bodies come home by train."');
  const back = merge([units[0]!, ["train", "The bodies come home by train."], units[2]!], third);
  expect(back.text).toBe(before);
});

test("deleting the line that says what it was made for says checked", () => {
  const stale = merge(units, before).text;
  const checked = stale.replace(/ {2}"@train was".*\n/, "");
  expect(merge(units, checked)).toMatchObject({
    text: checked,
    figures: { stale: 0, translated: 2 },
  });
});

test("another way to write the same source keeps the translation current", () => {
  const restyled: TestUnit[] = [["a", "One *two*  three."]];
  const text = '{\n  "@a": "One _two_ three.",\n  "a": "Eins"\n}\n';
  expect(merge(restyled, text).text).toBe('{\n  "@a": "One *two*  three.",\n  "a": "Eins"\n}\n');
});

test("a gap whose source changes has nothing to be stale", () => {
  const { text } = merge(
    [["silent", "State media says nothing."]],
    '{"@silent": "x", "silent": ""}',
  );
  expect(text).toBe('{\n  "@silent": "State media says nothing.",\n  "silent": ""\n}');
});

test("a translator who empties a stale draft leaves a plain gap", () => {
  const text =
    '{\n  "@a": "B",\n  "@a was": "A",\n  "@a state": "draft",\n  "@a ok": "x",\n  "a": ""\n}\n';
  expect(merge([["a", "B"]], text).text).toBe('{\n  "@a": "B",\n  "@a ok": "x",\n  "a": ""\n}\n');
});

test("a draft stays a draft when its source changes", () => {
  const text = '{\n  "@a": "A",\n  "@a state": "draft",\n  "a": "x"\n}\n';
  const merged = merge([["a", "B"]], text);
  expect(merged.text).toBe(
    '{\n  "@a": "B",\n  "@a was": "A",\n  "@a state": "draft",\n  "a": "x"\n}\n',
  );
  expect(merged.figures).toMatchObject({ draft: 1, stale: 0 });
});

test("a moved unit moves with all its lines, byte for byte", () => {
  const odd = String.raw`{
  "@a": "A",
  "a" :  "\u00e4 \/ eins",

  "@b": "B",
  "@b ok": "numbers/value",
  "b": "zwei"
}
`;
  expect(
    merge(
      [
        ["b", "B"],
        ["a", "A"],
      ],
      odd,
    ).text,
  ).toBe(String.raw`{
  "@b": "B",
  "@b ok": "numbers/value",
  "b": "zwei",

  "@a": "A",
  "a" :  "\u00e4 \/ eins"
}
`);
});

test("a translation whose unit is gone is kept, an empty one disappears", () => {
  const { text, gone, figures } = merge([units[0]!], before, {
    changes: [
      { type: "gone", key: "train", was: "The bodies come home by train." },
      { type: "gone", key: "silent", was: "State media is silent." },
    ],
  });
  expect(text).toBe(`{
  "@north": "Death notices began to reach families.",
  "north": "Todesmeldungen trafen bei den Familien ein."
}
`);
  expect(gone).toBe(`{
  "@train": "The bodies come home by train.",
  "train": "Die Leichen kommen mit dem Zug."
}
`);
  expect(figures).toMatchObject({ gone: 1, units: 1 });
});

test("gone translations stand in the order of their keys, with all their annotations", () => {
  const { gone } = merge(
    [],
    '{"@b": "B", "@b was": "A", "@b state": "reviewed", "@b x": "y", "b": "2"}',
    {
      gone: '{\n  "@a": "A",\n  "a": "1",\n\n  "@c": "C",\n  "c": "3"\n}\n',
    },
  );
  expect(gone).toBe(`{
  "@a": "A",
  "a": "1",

  "@b": "B",
  "@b was": "A",
  "@b state": "reviewed",
  "@b x": "y",
  "b": "2",

  "@c": "C",
  "c": "3"
}
`);
});

test("a unit that comes back finds its translation again, and the gone file can go", () => {
  const gone = '{\n  "@train": "The bodies come home by train.",\n  "train": "Mit dem Zug."\n}\n';
  const same = merge([["train", "The bodies come home by train."]], undefined, { gone });
  expect(same).toMatchObject({
    text: gone,
    gone: undefined,
    figures: { revived: 1, translated: 1 },
  });
  const other = merge(
    [["train", "The bodies come by lorry."]],
    '{\n  "@train": "x",\n  "train": ""\n}\n',
    {
      gone,
    },
  );
  expect(other.text).toBe(`{
  "@train": "The bodies come by lorry.",
  "@train was": "The bodies come home by train.",
  "train": "Mit dem Zug."
}
`);
});

test("an older gone translation under the same key is kept under the next free one", () => {
  const { gone } = merge([], '{"@a": "A", "a": "new"}', {
    gone: '{\n  "@a": "A",\n  "@a note": "n",\n  "a": "old",\n\n  "a-2": "older"\n}\n',
  });
  expect(gone).toBe(`{
  "@a": "A",
  "a": "new",

  "@a-3": "A",
  "@a-3 note": "n",
  "a-3": "old",

  "a-2": "older"
}
`);
});

test("a pinned key takes all the lines of the former one along", () => {
  const text =
    '{\n  "@old-x1": "A",\n  "@old-x1 was": "Z",\n  "@old-x1 ok": "y",\n  "old-x1": "\\u00e4"\n}\n';
  const changes = [{ type: "same", key: "lede", from: "old-x1" }] as const;
  const renamed = merge([["lede", "A"]], text, { changes });
  expect(renamed.text).toBe(text.replaceAll("old-x1", "lede"));
  expect(renamed.figures).toMatchObject({ renamed: 1, added: 0, gone: 0 });
  expect(merge([["lede", "A"]], renamed.text, { changes }).text).toBe(renamed.text);
});

test("two units can exchange their pinned keys", () => {
  const text = '{\n  "@a": "A",\n  "a": "1",\n\n  "@b": "B",\n  "b": "2"\n}\n';
  const { text: swapped } = merge(
    [
      ["b", "A"],
      ["a", "B"],
    ],
    text,
    {
      changes: [
        { type: "same", key: "b", from: "a" },
        { type: "same", key: "a", from: "b" },
      ],
    },
  );
  expect(swapped).toBe('{\n  "@b": "A",\n  "b": "1",\n\n  "@a": "B",\n  "a": "2"\n}\n');
});

test("a pinned key that already holds a translation keeps it, and the other one is kept as gone", () => {
  const { text, gone } = merge(
    [["lede", "A"]],
    '{\n  "@x": "A",\n  "x": "1",\n\n  "@lede": "A",\n  "lede": "2"\n}\n',
    {
      changes: [{ type: "same", key: "lede", from: "x" }],
    },
  );
  expect(text).toBe('{\n  "@lede": "A",\n  "lede": "2"\n}\n');
  expect(gone).toContain('"x": "1"');
});

test("a file that came back without annotations answers the registered source", () => {
  const { text } = merge(units, '{\n  "north": "N",\n  "train": "T",\n  "silent": "S"\n}\n', {
    register: new Map([
      ["north", "Death notices began to reach families."],
      ["train", "The bodies come home by train."],
      ["silent", "State media is silent."],
    ]),
  });
  expect(text).toBe(`{
  "@north": "Death notices began to reach families.",
  "north": "N",

  "@train": "The bodies come home by train, from Moscow.",
  "@train was": "The bodies come home by train.",
  "train": "T",

  "@silent": "State media is silent.",
  "silent": "S"
}
`);
});

test("a plain translation that leaves takes its registered source along", () => {
  const { gone } = merge([], '{"a": "1"}', { register: new Map([["a", "A"]]) });
  expect(gone).toBe('{\n  "@a": "A",\n  "a": "1"\n}\n');
});

test("a plain key-to-text file of another tool is adopted", () => {
  expect(merge([["a", "A"]], '{"a":"1"}').text).toBe('{\n  "@a": "A",\n  "a": "1"\n}');
});

test("the author's note and limit stand in the note line", () => {
  const noted = (note?: string, max?: number, existing?: string) =>
    /"@a note": "(.*)"/.exec(merge([["a", "A", note, max]], existing).text)?.[1];
  expect(noted("A headline.", 60)).toBe("A headline. Max 60 characters.");
  expect(noted("A headline", 60)).toBe("A headline. Max 60 characters.");
  expect(noted(undefined, 60)).toBe("Max 60 characters.");
  const person = '{\n  "@a": "A",\n  "@a note": "Ask Kim.",\n  "a": ""\n}\n';
  expect(noted(undefined, undefined, person)).toBe("Ask Kim.");
  expect(noted("Short.", undefined, person)).toBe("Short.");
  const limit = person.replace("Ask Kim.", "Max 60 characters.");
  expect(noted(undefined, undefined, limit)).toBeUndefined();
});

test("what Calque does not know stays beside what it stood behind", () => {
  const text = `{
  "@@locale": "de",

  "@a": "A",
  "a": "1",
  "extra": "E",
  "@meta": "no key of this name",

  "@b": "B",
  "b": "2",

  "end": "Z"
}
`;
  const swapped = merge(
    [
      ["b", "B"],
      ["new", "N"],
      ["a", "A"],
    ],
    text,
  ).text;
  expect(swapped).toBe(`{
  "@@locale": "de",

  "@b": "B",
  "b": "2",

  "end": "Z",

  "@new": "N",
  "new": "",

  "@a": "A",
  "a": "1",
  "extra": "E",
  "@meta": "no key of this name"
}
`);
  const without = merge([["b", "B"]], text);
  expect(without.text).toContain('{\n  "@@locale": "de",\n\n  "extra": "E",');
});

test("line ends, byte order mark, indentation and missing end of file stay", () => {
  const text = '\uFEFF{\r\n\t"@a": "A",\r\n\t"a": "1"\r\n}';
  expect(merge([["a", "A"]], text).text).toBe(text);
  expect(
    merge(
      [
        ["a", "B"],
        ["c", "C"],
      ],
      text,
    ).text,
  ).toBe(
    '\uFEFF{\r\n\t"@a": "B",\r\n\t"@a was": "A",\r\n\t"a": "1",\r\n\r\n\t"@c": "C",\r\n\t"c": ""\r\n}',
  );
});

test("a minified file that is up to date stays minified", () => {
  const text = '{"@a":"A","a":"1"}';
  expect(merge([["a", "A"]], text).text).toBe(text);
});

test("a dense file keeps its density where nothing comes between", () => {
  const text = '{\n    "@a": "A",\n    "a": "1",\n    "@b": "B",\n    "b": "2"\n}\n';
  expect(
    merge(
      [
        ["a", "A"],
        ["b", "B!"],
      ],
      text,
    ).text,
  ).toBe(
    '{\n    "@a": "A",\n    "a": "1",\n    "@b": "B!",\n    "@b was": "B",\n    "b": "2"\n}\n',
  );
});

test("a file sorted by a tool comes back into reading order without losing a line", () => {
  const sorted = '{\n  "@a": "A",\n  "@b": "B",\n  "@b was": "C",\n  "a": "1",\n  "b": "2"\n}\n';
  expect(
    merge(
      [
        ["b", "B"],
        ["a", "A"],
      ],
      sorted,
    ).text,
  ).toBe('{\n  "@b": "B",\n  "@b was": "C",\n  "b": "2",\n\n  "@a": "A",\n  "a": "1"\n}\n');
});

test("a key line that somebody deleted is a gap again", () => {
  expect(merge([["a", "A"]], '{\n  "@a": "A"\n}\n').text).toBe('{\n  "@a": "A",\n  "a": ""\n}\n');
});

test("a file with a problem is not merged, whichever it is", () => {
  const rest = { register: new Map(), units: [], changes: [], canonical: (text: string) => text };
  const good = { text: '{"a": "1"}', file: "de/a.json" };
  const bad = { text: '{"a": "1",}', file: ".gone/de/a.json" };
  expect(mergeCatalog({ existing: bad, gone: good, ...rest })).toEqual({
    problems: [expect.objectContaining({ code: "trailing-comma", file: ".gone/de/a.json" })],
  });
  expect(mergeCatalog({ existing: good, gone: bad, ...rest })).toHaveProperty("problems");
});
