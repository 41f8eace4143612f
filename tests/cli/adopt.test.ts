import { expect, test } from "vitest";
import { calque, project, read, tree } from "./calque.ts";

const translated = { "i18n/de/a.md": "# Hallo\n\nDer erste Absatz.\n" };

test("adopt takes what lies in the project, and a second run has nothing to do", async () => {
  const root = project(translated);
  const { code, stdout, stderr } = await calque(root, "adopt");
  expect(code).toBe(0);
  expect(stderr).toMatch(/^1 document, \d+.*s\n$/);
  expect(stdout).toBe(`Found 1 document in i18n/{locale}/{path}.

translation   locale  units  translated  drafts  kept  unpaired  left over  comes back
i18n/de/a.md  de          2           2       0     0         0          0       whole

2 units: 2 translated, 0 drafts, 0 kept, 0 without a translation. 1 of 1 document come back to the byte.
3 locale files written.
`);
  expect(read(root, "locales/de/a.json")).toContain('"Der erste Absatz."');
  expect((await calque(root, "adopt")).stdout).toContain("0 locale files written.");
  expect((await calque(root, "build")).code).toBe(0);
  expect(read(root, "dist/de/a.md")).toBe(translated["i18n/de/a.md"]);
});

test("adopt --dry-run writes nothing", async () => {
  const root = project(translated);
  const before = tree(root);
  const { code, stdout } = await calque(root, "adopt", "--dry-run", "--locale", "de");
  expect(code).toBe(0);
  expect(stdout).toContain("Nothing was written: a dry run.");
  expect(tree(root)).toEqual(before);
});

test("adopt --json", async () => {
  const root = project(translated);
  const { stdout, stderr } = await calque(root, "adopt", "i18n/de", "--json");
  expect(stderr).toMatch(/^1 document, \d+.*s\n$/);
  const result = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(result)).toEqual(["documents", "layouts", "unmatched", "written", "findings"]);
  expect(result["documents"]).toMatchObject([
    {
      locale: "de",
      namespace: "a",
      source: "source/a.md",
      from: "i18n/de/a.md",
      units: 2,
      translated: 2,
      drafts: 0,
      kept: 0,
      stale: 0,
      gone: 0,
      pairs: [
        { state: "translated", sourceLine: 1, targetLine: 1, reasons: [] },
        { state: "translated", sourceLine: 3, targetLine: 3, reasons: [] },
      ],
      unpairedSource: [],
      unpairedTarget: [],
      reproduced: { whole: true, words: 1 },
    },
  ]);
});

test("adopt says what it needs where it finds nothing", async () => {
  const root = project();
  const { code, stderr } = await calque(root, "adopt");
  expect(code).toBe(2);
  expect(stderr).toContain("Expected translations into de, fr, found none");
  expect(stderr).toContain("--from");
  const missing = await calque(root, "adopt", "nowhere");
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('found no "nowhere"');
});

test("adopt --from-git outside of a repository is refused in a sentence", async () => {
  const root = project(translated);
  const { code, stderr } = await calque(root, "adopt", "--from-git");
  expect(code).toBe(2);
  expect(stderr).toContain("Leave out --from-git.");
});
