import { expect, test } from "vitest";
import { setTranslation } from "../../src/catalog/index.ts";

const text = `{
  "@a": "A",
  "@a was": "Z",
  "@a state": "draft",
  "@a ok": "x",
  "a": "1",

  "@b": "B",
  "b": ""
}
`;

test("an edited translation answers the source above it", () => {
  expect(setTranslation({ text, file: "f" }, "a", "eins")).toEqual({
    text: text.replace('  "@a was": "Z",\n  "@a state": "draft",\n', "").replace('"1"', '"eins"'),
  });
});

test("a draft is marked as one", () => {
  expect(setTranslation({ text, file: "f" }, "b", "zwei", { state: "draft" })).toEqual({
    text: text.replace('"b": ""', '"@b state": "draft",\n  "b": "zwei"'),
  });
});

test("a review changes the state line alone", () => {
  const once = text.replace('  "@a was": "Z",\n', "");
  expect(setTranslation({ text: once, file: "f" }, "a", "1", { state: "reviewed" })).toEqual({
    text: once.replace('"draft"', '"reviewed"').replace('  "@a ok": "x",\n', '  "@a ok": "x",\n'),
  });
});

test("an emptied translation is a plain gap", () => {
  expect(setTranslation({ text, file: "f" }, "a", "", { state: "draft" })).toEqual({
    text: text.replace('  "@a was": "Z",\n  "@a state": "draft",\n', "").replace('"1"', '""'),
  });
});

test("a key that is not there and a file that cannot be read are told apart, half a character is refused", () => {
  expect(() => setTranslation({ text, file: "f" }, "c", "x")).toThrow("No unit c in f.");
  expect(() => setTranslation({ text, file: "f" }, "a", "\ud83d")).toThrow("half of one");
  expect(setTranslation({ text: "{", file: "f" }, "a", "x")).toHaveProperty("problems");
});

test("a change of the words alone says nothing about the source: was stays", () => {
  const kept = setTranslation({ text, file: "f" }, "a", "eins", { state: "draft", keepWas: true });
  expect(kept).toEqual({ text: text.replace('"1"', '"eins"') });
});
