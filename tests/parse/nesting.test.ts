import { describe, expect, test } from "vitest";
import { parseDocument } from "../../src/parse/parse-document.ts";
import { expectLaws } from "../laws/expect-laws.ts";
import { slotTexts } from "../laws/slot-texts.ts";

describe("nesting", () => {
  for (const [name, page] of [
    ["quotes on one line", "> ".repeat(101)],
    ["quotes without blanks", ">".repeat(101)],
    ["bullets on one line", "- ".repeat(101)],
    ["ordinals on one line", "1. ".repeat(101)],
    ["footnotes on one line", "[^a]: ".repeat(101)],
    [
      "lists by indentation",
      Array.from({ length: 101 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join(""),
    ],
    [
      "lists by tabs",
      Array.from({ length: 101 }, (_, depth) => `${"\t".repeat(depth)}- a\n`).join(""),
    ],
    ["100,000 quotes", ">".repeat(100_000)],
  ] as const)
    test(`${name} beyond the limit: the document is not read, and says where`, () => {
      const document = parseDocument("deep.md", `# One\n\n${page}a\n`);
      expect(document.readable).toBe(false);
      expect(document.problems[0]).toMatchObject({ code: "nesting" });
      expect(document.problems[0]?.message).toContain("100 levels");
      expect(document.leftOut).toEqual([
        { span: { start: 0, end: document.text.length }, reason: "unsupported" },
      ]);
    });

  for (const [name, page] of [
    ["YAML brackets", `---\ntitle: ${"[".repeat(100_000)}\n---\n`],
    ["YAML lists", `---\n${"- ".repeat(100_000)}a\n---\n`],
    ["TOML brackets", `+++\ntitle = ${"[".repeat(100_000)}\n+++\n`],
  ] as const)
    test(`${name} beyond measure are a problem of the front matter alone`, () => {
      const document = parseDocument("deep.md", `${page}\nText.\n`);
      expect(slotTexts(document)).toEqual(["Text."]);
      expect(document.problems.map(({ code }) => code)).toEqual(["front-matter"]);
    });

  test("as deep as the limit is read", () => {
    const options = { maxNesting: 8 };
    expect(slotTexts(expectLaws(`${"> ".repeat(8)}a\n`, { options }))).toEqual(["a"]);
    expect(parseDocument("deep.md", `${"> ".repeat(9)}a\n`, options).readable).toBe(false);
  });

  test("more units than the limit are refused, at the first too many", () => {
    const options = { maxSlots: 2 };
    expect(slotTexts(expectLaws("One.\n\nTwo.\n", { options }))).toEqual(["One.", "Two."]);
    const document = parseDocument("many.md", "One.\n\nTwo.\n\nThree.\n", options);
    expect(document.readable).toBe(false);
    expect(document.slots).toEqual([]);
    expect(document.problems).toEqual([
      {
        code: "units",
        message: "Expected at most 2 units, found 3 (limits.units)",
        span: { start: 12, end: 12 },
      },
    ]);
  });

  test("a document that only looks deep is read as any other", () => {
    const page = `- item\n- more\n${" ".repeat(400)}- x\n- last\n\n1. a\n2. b\n\n> q\n\n[^1]: n\n`;
    expect(slotTexts(expectLaws(page))).toEqual(["item", "more - x", "last", "a", "b", "q", "n"]);
    const plain = parseDocument("a.md", page.replace(" ".repeat(400), " ".repeat(8)));
    expect(parseDocument("a.md", page).blocks.map(({ type }) => type)).toEqual(
      plain.blocks.map(({ type }) => type),
    );
  });
});
