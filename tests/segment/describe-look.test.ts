import { assert, constantFrom, property, string, tuple } from "fast-check";
import { expect, it } from "vitest";
import { describeCarried } from "../../src/segment/describe-look.ts";

const told = (was: string, is: string): string =>
  describeCarried([{ kind: "link-target", was, is, span: { start: 0, end: 0 } }])
    .split(": ")
    .slice(1)
    .join(": ");

it("shows a short value whole and a long one around what changed", () => {
  const from =
    "https://example.org/a-long-way/blob/master/and/further/down/to/the/Part%201/file.md";
  expect(told("12", "14")).toMatch(/^“12” → “14”\./);
  expect(told(from, from.replace("master", "HEAD"))).toMatch(
    /^“… \S+\/blob\/master\/and\S+ …” → “… \S+\/blob\/HEAD\/and\S+ …”\./,
  );
});

it("never shows two values that differ as if they were the same", () => {
  const long = constantFrom("https://example.org/".repeat(5), "/way/and/further".repeat(8), "");
  assert(
    property(tuple(long, string(), string(), long), ([before, one, other, after]) => {
      const [was, is] = [`${before}x${one}${after}`, `${before}x${other}${after}`];
      const same = was.trim().replace(/\s+/gu, " ") === is.trim().replace(/\s+/gu, " ");
      const [left, right] = told(was, is).split("” → “");
      expect(left === `“${right?.split("”. Delete")[0]}`).toBe(same);
    }),
  );
});
