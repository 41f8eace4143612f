import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inertLine, visible } from "../../src/text/visible.ts";

test.each([
  ["\u001B[31mred", "\\u001B[31mred"],
  ["\u009B2J", "\\u009B2J"],
  ["\u202Egpj.exe", "\\u202Egpj.exe"],
  ["a\u2066b\u2069", "a\\u2066b\\u2069"],
  ["one\ntwo\tthree\r", "one\\ntwo\\tthree\\r"],
  ["zero\u200Bwidth", "zero\\u200Bwidth"],
  ["a\u2028b", "a\\u2028b"],
  ["\uD800", "\\uD800"],
  ["tag \u{E0041}", "tag \\u{E0041}"],
  ["##[error]gone", "#\\u0023[error]gone"],
  ["x ##vso[task.setvariable]", "x #\\u0023vso[task.setvariable]"],
])("shows %j as %s", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each([
  "می‌خواهم",
  "क्‍ष",
  "👩‍👩‍👧‍👦",
  "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
  "## [x]",
])("leaves %s alone", (text) => {
  expect(visible(text)).toBe(text);
});

test("a workflow command at the start of a line is broken, even behind blanks", () => {
  expect(inertLine("::error::no")).toBe("\\u003A:error::no");
  expect(inertLine("  ::set-output x")).toBe("  \\u003A:set-output x");
  expect(inertLine("see a::b")).toBe("see a::b");
});

test("law: what is shown holds no control, no bidi control and no lone surrogate", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(visible(text)).not.toMatch(
        /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u,
      );
      expect(visible(visible(text))).toBe(visible(text));
    }),
  );
});
