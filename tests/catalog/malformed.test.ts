import { expect, test } from "vitest";
import { decodeUtf8, parseFlatJson, type FileProblemCode } from "../../src/catalog/index.ts";

type Case = [text: string, code: FileProblemCode, line: number, words?: string];

/** Every file that a merge, an editor or a tool has been seen to leave behind, and its line. */
const cases: Case[] = [
  ["", "empty", 1, 'write "{}"'],
  [" \n\n", "empty", 3],
  ["\uFEFF", "empty", 1],
  ["\uFEFF\r\n\t", "empty", 2],
  ["[]", "not-an-object", 1, "found ["],
  ['["a"]', "not-an-object", 1],
  ['\n"text"', "not-an-object", 2],
  ["null", "not-an-object", 1, "found null"],
  ["42", "not-an-object", 1],
  ["key = value", "not-an-object", 1, "found key"],
  ["<html>", "not-an-object", 1],
  ["---\na: b\n", "not-an-object", 1],
  ["}", "not-an-object", 1],
  ["{", "truncated", 1],
  ["{\n", "truncated", 2],
  ['{\n  "a"', "truncated", 2, "a colon"],
  ['{\n  "a":', "truncated", 2, "a text"],
  ['{\n  "a": "b', "truncated", 2, "closing quotation mark"],
  ['{\n  "a": "b\\', "bad-escape", 2],
  ['{\n  "a": "b"', "truncated", 2, "a comma or }"],
  ['{\n  "a": "b",\n', "truncated", 3, "a key"],
  ['{"a": "b", "c', "truncated", 1],
  ['{\n  "a": "b",\n}\n', "trailing-comma", 2, "delete this comma"],
  ['{\n  "a": "b"\n  ,\n}\n', "trailing-comma", 3],
  ['{"a":"b",}', "trailing-comma", 1],
  ['{\r\n  "a": "b",\r\n}', "trailing-comma", 2],
  ['{\r  "a": "b",\r}', "trailing-comma", 2],
  ['{\n  "a": "b"\n  "c": "d"\n}', "missing-comma", 2, "at the end of the line"],
  ['{\n  "a": "b"\n\n\n  "c": "d"\n}', "missing-comma", 2],
  ['{"a": "b" "c": "d"}', "syntax", 1, "comma or }"],
  ['{\n  "a": "er sagte "ja" und ging"\n}', "syntax", 2, 'is written \\"'],
  ['{\n  "a": "b";\n  "c": "d"\n}', "syntax", 2],
  ["{,}", "syntax", 1],
  ['{\n  "a": "b",,\n  "c": "d"\n}', "syntax", 2],
  ['{\n  "a" "b"\n}', "syntax", 2, "a colon"],
  ['{\n  "a" = "b"\n}', "syntax", 2],
  ['{\n  a: "b"\n}', "syntax", 2, "double quotes"],
  ["{\n  'a': 'b'\n}", "syntax", 2],
  ["{\n  \"a\": 'b'\n}", "syntax", 2],
  ['{\n  "a": “b”\n}', "syntax", 2, "typographic"],
  ['{\n  „a“: "b"\n}', "syntax", 2, "typographic"],
  ['{\n  "a": b\n}', "syntax", 2],
  ['{\n  "a": undefined\n}', "syntax", 2, "undefined"],
  ['{\n  "a": NaN\n}', "syntax", 2],
  ['{\n\u00A0 "a": "b"\n}', "syntax", 2, "U+00A0"],
  ['{\n  "a":\u3000"b"\n}', "syntax", 2, "U+3000"],
  ["{\n  // note\n}", "comment", 2, "@key note"],
  ['{\n  "a": "b", // note\n  "c": "d"\n}', "comment", 2],
  ['{\n  /* note */ "a": "b"\n}', "comment", 2],
  ['# note\n{"a": "b"}', "comment", 1],
  ['{"a": "b"}\n// end', "comment", 2],
  ['{\n  "a": "b",\n  "a": "c"\n}', "duplicate-key", 3, "line 2 and on line 3"],
  ['{\n  "a": "b",\n\n  "\\u0061": "b"\n}', "duplicate-key", 4, "line 2 and on line 4"],
  ['{\n  "@a was": "b",\n  "@a was": "b",\n  "a": ""\n}', "duplicate-key", 3],
  ['{\n  "a": 1\n}', "not-a-string", 2, "found 1"],
  ['{\n  "a": -1.5e+3\n}', "not-a-string", 2],
  ['{\n  "a": true\n}', "not-a-string", 2],
  ['{\n  "b": "x",\n  "a": null\n}', "not-a-string", 3, 'write "" for a gap'],
  ['{\n  "a": {\n    "b": "c"\n  }\n}', "nested", 2, "an object"],
  ['{\n  "a": ["b"]\n}', "nested", 2, "a list"],
  [`{"a":${"[".repeat(100_000)}`, "nested", 1],
  ['{\n  "a": "one\ntwo"\n}', "control-character", 2, "end of the line"],
  ['{\n  "a": "b,\n  "c": "d"\n}', "control-character", 2],
  ['{\n  "a": "one\r\ntwo"\n}', "control-character", 2],
  ['{\n  "a": "one\ttwo"\n}', "control-character", 2, "\\t"],
  ['{\n  "a": "\u0000"\n}', "control-character", 2, "U+0000"],
  ['{\n  "a": "\u001b[0m"\n}', "control-character", 2, "\\u001b"],
  ['{\n  "a\n": "b"\n}', "control-character", 2],
  ['{\n  "a": "C:\\Users"\n}', "bad-escape", 2, "\\\\"],
  ['{\n  "a": "\\x41"\n}', "bad-escape", 2],
  ['{\n  "a": "\\u12"\n}', "bad-escape", 2],
  ['{\n  "a": "it\\\'s"\n}', "bad-escape", 2],
  ['{\n  "a": "b\\\n"\n}', "bad-escape", 2],
  ['{\n  "a": "\\ud83d"\n}', "lone-surrogate", 2, "half"],
  ['{\n  "a": "\\uDE00 x"\n}', "lone-surrogate", 2],
  ['{\n  "a": "\\ude00\\ud83d"\n}', "lone-surrogate", 2],
  ['{\n  "\\ud83d": "a"\n}', "lone-surrogate", 2],
  ['{\n  "__proto__": "a"\n}', "forbidden-key", 2, "__proto__"],
  ['{\n  "\\u005f_proto__": "a"\n}', "forbidden-key", 2],
  ['{\n  "constructor": "a"\n}', "forbidden-key", 2],
  ['{\n  "prototype": "a"\n}', "forbidden-key", 2],
  ['{\n  "a.__proto__.b": "a"\n}', "forbidden-key", 2],
  ['{\n  "@constructor was": "a"\n}', "forbidden-key", 2],
  ['{"a": "b"} x', "after-end", 1],
  ['{"a": "b"}\n}', "after-end", 2],
  ['{"a": "b"}\n{"a": "b"}', "after-end", 2],
  ["{}\u0000", "after-end", 1],
  [
    '{\n<<<<<<< HEAD\n  "a": "b"\n=======\n  "a": "c"\n>>>>>>> other\n}\n',
    "conflict",
    2,
    "line 2, 4, 6",
  ],
  ["{\r\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> x\r\n}", "conflict", 2, "resolve the conflict"],
  ['{\n  "a": "b",\n=======\n  "c": "d"\n}', "conflict", 3],
  ['{\n  "a": "b"\n>>>>>>> branch\n}', "conflict", 3],
  ["{\n<<<<<<< a\n||||||| base\n=======\n>>>>>>> b\n}", "conflict", 2, "line 2, 3, 4, 5"],
];

test.each(cases)("%j is refused with its line", (text, code, line, words) => {
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
