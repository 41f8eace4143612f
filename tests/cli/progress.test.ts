import { expect, test } from "vitest";
import { remainingTime } from "../../src/cli/remaining-time.ts";
import { processTerminal, type Streams } from "../../src/cli/terminal.ts";

test("an estimate comes after two seconds, and rests while work goes on evenly", () => {
  expect(remainingTime({ elapsed: 1999, done: 10, count: 100 })).toBeUndefined();
  expect(remainingTime({ elapsed: 2000, done: 10, count: 100 })).toBe("20 s left");
  expect(remainingTime({ elapsed: 2200, done: 11, count: 100 })).toBe("20 s left");
  expect(remainingTime({ elapsed: 9000, done: 90, count: 100 })).toBe("1 s left");
  expect(remainingTime({ elapsed: 60_000, done: 1000, count: 4001 })).toBe("4 min left");
  expect(remainingTime({ elapsed: 9000, done: 100, count: 100 })).toBeUndefined();
});

/** What a phase of two documents writes to standard error. */
function written(isTTY: boolean, env: Record<string, string>, quiet = false): string {
  let text = "";
  const stderr = { isTTY, columns: 80, write: (part: string) => (text += part) };
  const streams = { stdout: stderr, stderr, stdin: { isTTY }, env } as unknown as Streams;
  const progress = processTerminal(streams, { quiet }).progress("Checking");
  progress.step("a.md", 0, 2);
  progress.step("b.md", 1, 2);
  progress.end();
  progress.end();
  return text;
}

test("a line on a terminal, a line for each phase in a log, nothing in a pipe or when quiet", () => {
  expect(written(true, {})).toContain("Checking 1/2  a.md");
  expect(written(false, { CI: "true" })).toMatch(/^Checking: 2 documents, \d+ ms\n$/);
  expect(written(false, {})).toBe("");
  expect(written(false, { CI: "true" }, true)).toBe("");
  expect(written(true, {}, true)).toBe("");
});
