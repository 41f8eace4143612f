import { describe, expect, test } from "vitest";
import { expectLaws } from "../laws/expect-laws.ts";
import { slotRoles, slotTexts } from "../laws/slot-texts.ts";
import { localize } from "./localize.ts";

const markdown = `Before.

!!! note "Mind the gap"
    Words of it.

    - An item

    More words.

??? tip

    Folded.

=== "First tab"

    In a tab.

    !!! warning
        Deep.

=== "Second tab"

    \`\`\`sh
    code
    \`\`\`

After.
`;

test("titles and blocks of admonitions and tabs are units", () => {
  expect(slotRoles(expectLaws(markdown))).toEqual([
    "paragraph: Before.",
    "label: Mind the gap",
    "paragraph: Words of it.",
    "item: An item",
    "paragraph: More words.",
    "paragraph: Folded.",
    "label: First tab",
    "paragraph: In a tab.",
    "paragraph: Deep.",
    "label: Second tab",
    "paragraph: After.",
  ]);
  expectLaws(markdown.replaceAll("\n", "\r\n"));
});

test("their translations stay in them", () => {
  const { text, rejected } = localize(markdown, {
    "Mind the gap": 'Vorsicht, "Spalt"',
    "Words of it.": "Worte.\nZwei Zeilen.",
    "Folded.": "Gefaltet.",
    "First tab": "Reiter",
    "Deep.": "Tief.",
  });
  expect(rejected).toEqual({});
  expect(text).toContain(
    '!!! note "Vorsicht, &quot;Spalt&quot;"\n    Worte.\\\n    Zwei Zeilen.\n\n    - An item\n',
  );
  expect(text).toContain("??? tip\n\n    Gefaltet.\n");
  expect(text).toContain('=== "Reiter"\n\n    In a tab.\n\n    !!! warning\n        Tief.\n');
});

describe("what is none", () => {
  for (const text of ["!!! note:", "!!!!", "What???", "??? ", "=== tab", '"a" === "b"'])
    test(text, () => expect(slotTexts(expectLaws(`${text} a\n\n    code\n`))).toHaveLength(1));

  test("a line inside a paragraph", () => {
    expect(slotTexts(expectLaws("Words\n!!! note\n    more\n"))).toEqual(["Words !!! note more"]);
  });

  test("a shout without anything in it keeps its words", () => {
    expect(slotTexts(expectLaws("!!! IMPORTANT\n\nWords.\n"))).toEqual(["!!! IMPORTANT", "Words."]);
  });

  test("anything in MDX", () => {
    const document = expectLaws('!!! note "A"\n    b\n', { syntax: "mdx" });
    expect(slotTexts(document)).toEqual(['!!! note "A" b']);
  });

  test("a translation does not become one", () => {
    const { text, rejected } = localize("Words.\n\n    code\n", { "Words.": "!!! note" });
    expect(text).toBe("Words.\n\n    code\n");
    expect(Object.keys(rejected)).toEqual(["Words."]);
  });
});
