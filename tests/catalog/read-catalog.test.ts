import { expect, test } from "vitest";
import { readCatalog, readRegister, writeRegister } from "../../src/catalog/index.ts";

const origin = { locale: "de", namespace: "guide/intro", file: "locales/de/guide/intro.json" };

function read(text: string, register?: ReadonlyMap<string, string>) {
  const result = readCatalog(text, register === undefined ? origin : { ...origin, register });
  if ("problems" in result) throw new Error(result.problems[0]?.message);
  return result.catalog;
}

test("the file alone tells every state, in its own order", () => {
  const { entries, locale, namespace } = read(`{
    "@gap": "G", "gap": "",
    "@gap2": "G", "@gap2 was": "F", "@gap2 state": "draft", "gap2": "",
    "@draft": "D", "@draft state": "draft", "draft": "d",
    "@both": "D", "@both was": "C", "@both state": "draft", "both": "d",
    "@stale": "S", "@stale was": "R", "@stale state": "reviewed", "stale": "s",
    "@done": "D", "@done ok": "numbers/value", "done": "d",
    "@read": "R", "@read state": "reviewed", "@read note": "N", "read": "r",
    "@orphan": "no translation line"
  }`);
  expect([locale, namespace]).toEqual(["de", "guide/intro"]);
  expect(Array.from(entries.values(), ({ key, state }) => `${key} ${state}`)).toEqual([
    "gap new",
    "gap2 new",
    "draft draft",
    "both draft",
    "stale stale",
    "done translated",
    "read reviewed",
  ]);
  expect(entries.get("stale")).toEqual({
    key: "stale",
    target: "s",
    state: "stale",
    source: "S",
    was: "R",
  });
  expect(entries.get("both")?.was).toBe("C");
  expect(entries.get("read")?.note).toBe("N");
});

test("a plain file is read as it is, its sources from the register", () => {
  const { entries } = read('{"a": "1", "b": "2"}', new Map([["a", "A"]]));
  expect(entries.get("a")).toEqual({ key: "a", target: "1", state: "translated", source: "A" });
  expect(entries.get("b")?.source).toBe("");
});

test("a misspelt state is named with its line, not taken for translated", () => {
  expect(readCatalog('{\n  "@a": "A",\n  "@a state": "reviewd",\n  "a": "1"\n}', origin)).toEqual({
    problems: [
      {
        code: "state",
        file: origin.file,
        line: 3,
        column: 15,
        message:
          'Expected the state draft or reviewed, found "reviewd": correct it, or delete the line.',
      },
    ],
  });
});

test("a broken file gives its problems and no catalog", () => {
  expect(readCatalog("{", origin)).toHaveProperty("problems");
  expect(readRegister("{", "en.json")).toHaveProperty("problems");
  expect(writeRegister([], { text: "{", file: "en.json" })).toHaveProperty("problems");
});

test("keys that name properties of every object are ordinary keys", () => {
  const { entries } = read('{"toString": "t", "hasOwnProperty": "h", "1": "one"}');
  expect([...entries.keys()]).toEqual(["toString", "hasOwnProperty", "1"]);
  expect(entries.get("valueOf")).toBeUndefined();
});

test("the register holds the messages alone and reads back", () => {
  const units = [
    { key: "a", text: "One." },
    { key: "b", text: 'Two\n"2".' },
  ];
  const first = writeRegister(units, undefined);
  expect(first).toEqual({ text: '{\n  "a": "One.",\n\n  "b": "Two\\n\\"2\\"."\n}\n' });
  const text = "text" in first ? first.text : "";
  expect(readRegister(text, "en.json")).toEqual({
    register: new Map(units.map((unit) => [unit.key, unit.text])),
  });
  const edited = writeRegister([{ key: "a", text: "One!" }, units[1]!], { text, file: "en.json" });
  expect(edited).toEqual({ text: text.replace("One.", "One!") });
});

test("the register forgets what is no unit, and keeps line ends", () => {
  const text = '{\r\n  "@a": "x",\r\n  "a": "A",\r\n\r\n  "old": "O"\r\n}\r\n';
  expect(writeRegister([{ key: "a", text: "A" }], { text, file: "en.json" })).toEqual({
    text: '{\r\n  "a": "A"\r\n}\r\n',
  });
});
