import { expect, test } from "vitest";
import { decodeUtf8, parseFlatJson } from "../../src/catalog/index.ts";
import { malformedTexts } from "./malformed-files.ts";

test.each(malformedTexts)("%j is refused with its line", (text, code, line, words) => {
  const result = parseFlatJson(text, "de/intro.json");
  if (!("problems" in result)) throw new Error("Expected a problem, found none.");
  const [problem] = result.problems;
  expect({ code: problem.code, line: problem.line, file: problem.file }).toEqual({
    code,
    line,
    file: "de/intro.json",
  });
  expect(problem.column).toBeGreaterThan(0);
  expect(problem.message).toMatch(/^Expected .+, found .+|^Expected .+: .+/s);
  if (words !== undefined) expect(problem.message).toContain(words);
});

test("several repeated keys and numbers are all named in one go", () => {
  const result = parseFlatJson('{\n"a": 1,\n"a": "x",\n"b": null\n}', "f");
  expect("problems" in result && result.problems.map(({ code, line }) => [code, line])).toEqual([
    ["not-a-string", 2],
    ["duplicate-key", 3],
    ["not-a-string", 4],
  ]);
});

test("the column counts from the first character an editor shows", () => {
  const result = parseFlatJson('\uFEFF{"a": 1}', "f");
  expect("problems" in result && result.problems[0].column).toBe(7);
});

test.each([
  [[0x7b, 0x0a, 0x22, 0xe9, 0x22, 0x7d], 2, 2, "0xE9"],
  [[0x7b, 0xc3], 1, 2, "0xC3"],
  [[0xc3, 0xa9, 0xed, 0xa0, 0x80], 1, 2, "0xED"],
  [[0xff, 0xfe, 0x7b, 0x00], 1, 1, "UTF-16"],
  [[0xef, 0xbb, 0xbf, 0x0a, 0x80], 2, 1, "0x80"],
  [[0xf0, 0x9f, 0x98, 0x80, 0xc0, 0xaf], 1, 3, "0xC0"],
])("bytes %j are not UTF-8: line %i, column %i", (bytes, line, column, words) => {
  const result = decodeUtf8(Uint8Array.from(bytes), "f");
  if (!("problems" in result)) throw new Error("Expected a problem, found none.");
  const [problem] = result.problems;
  expect([problem.code, problem.line, problem.column]).toEqual(["encoding", line, column]);
  expect(problem.message).toContain(words);
});

test.each([
  "{}",
  " { } ",
  "\uFEFF{\r\n}\r\n",
  '{"a":"b"}',
  '{\t"a"\t:\t"b"\t,\r\n"c" : "\\u00e9\\/\\ud83d\\ude00 \u2028 \u007f" }',
  '{"": "x", "1": "y", "@@locale": "de", "hasOwnProperty": "z", "toString": "t"}',
  '{"a": "<<<<<<< no conflict ======= in a text >>>>>>>"}',
])("%j is fine", (text) => {
  expect(parseFlatJson(text, "f")).toHaveProperty("file");
});
