import { expect, test } from "vitest";
import type { FileChange } from "../../src/model/index.ts";
import { changesReport } from "../../src/report/index.ts";

const file = "locales/de/a.json";
const changes: FileChange[] = [
  { file, key: "a", annotation: "", change: "changed", before: "One.", after: "One more." },
  { file, key: "a", annotation: "was", change: "stale", after: "One." },
  { file, key: "b", annotation: "", change: "added", after: "Two." },
  { file, key: "b", change: "added", after: "" },
  { file, key: "c", change: "removed", before: "Drei." },
  { file: "dist/de/a.md", line: 3, change: "changed", before: "Eins.\n", after: "Zwei.\n" },
  { file: "dist/de/b.md", change: "added" },
];

test("each unit is one line, with what becomes of its words", () => {
  expect(changesReport(changes, { color: false, files: ["dist/de/c.md"] })).toBe(
    [
      "dist/de/a.md",
      "  changed  line 3  [-Eins-]{+Zwei+}.\\n",
      "dist/de/b.md  added",
      "dist/de/c.md",
      "locales/de/a.json",
      "  stale    a  One{+ more+}.",
      "  added    b  {+Two.+}",
      "  removed  c  [-Drei.-]",
      "",
    ].join("\n"),
  );
});

test("what is not shown is counted, and every file is named", () => {
  const text = changesReport(changes, { color: false, limits: { file: 2, all: 2 } });
  expect(text).toContain("locales/de/a.json\n");
  expect(text).toContain("  and 2 more changes; --json has all\n");
});

test("long texts are shown around what differs, and hostile ones do nothing", () => {
  const before = `${"word ".repeat(200)}old ${"word ".repeat(200)}`;
  const long: FileChange = {
    file,
    key: "k",
    change: "changed",
    before,
    after: before.replace("old", "new"),
  };
  const shown = changesReport([long], { color: false });
  expect(shown).toContain("[-old-]{+new+}");
  expect(shown.length).toBeLessThan(200);
  const hostile: FileChange = {
    file: "::error::x",
    key: "k",
    change: "added",
    after: "\u001B[2J\n::error::",
  };
  expect(changesReport([hostile], { color: false })).not.toMatch(/\u001B|^::/mu);
});
