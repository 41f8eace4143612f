import { expect, test } from "vitest";
import { patternProblem } from "../../src/config/pattern-problem.ts";

test.each([
  "%[sd]",
  "\\{\\{[^{}]+\\}\\}",
  "\\$\\{\\w+(?:\\.\\w+)?\\}",
  ":[a-z]+:",
  "(?:foo|bar)+",
  "(?<name>%\\d+\\$s)",
  "@[\\w()*+-]+",
  "\\(a+\\)+",
  "(?:ab){2}",
  "(?=x)x+",
])("accepts %s", (pattern) => {
  expect(patternProblem(pattern)).toBeUndefined();
});

test.each([
  "(a+)+",
  "(?:a*)*b",
  "((a+))+",
  "(?:x(?:a+)y)*",
  "(?:\\w+,)*",
  "(\\d{2,})+",
  "(a|a)+",
  "(?:\\w|\\d)*x",
  "(?:|a)+",
  "(a?){20}",
  "(?:(?:.{0,3}\\w*){2}){0,3}",
  "(?<x>[a-z]+)*",
  "(a)(?:\\1)+(?:\\1x)+",
])("refuses %s, which can take forever", (pattern) => {
  expect(patternProblem(pattern)).toMatch(/^Expected no repetition inside a repeated group/);
});

test("says what is wrong with a pattern that does not compile or matches nothing", () => {
  expect(patternProblem("(")).toMatch(/^Expected a regular expression, found "\("/);
  expect(patternProblem("x*")).toBe(
    'Expected a pattern that matches at least one character, found "x*"',
  );
});

test("the accepted patterns are fast on the texts that hurt the others", () => {
  const hostile = `${"a".repeat(5000)}!`;
  expect("(?:ab|ba)+$").not.toBe("");
  expect(patternProblem("(?:ab|ba)+$")).toBeUndefined();
  expect(new RegExp("(?:ab|ba)+$", "u").test(hostile)).toBe(false);
});
