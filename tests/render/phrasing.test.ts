import { describe, expect, test } from "vitest";
import { localize } from "./localize.ts";

/** What becomes of a paragraph's translation. */
const paragraph = (target: string, markdown = "One.\n\nTwo.\n") =>
  localize(markdown, { "One.": target }).text;

describe("a translation that looks like a block stays a paragraph", () => {
  for (const [target, written] of [
    ["# eins", "\\# eins"],
    ["> eins", "\\> eins"],
    ["- eins", "\\- eins"],
    ["+ eins", "\\+ eins"],
    ["* eins", "\\* eins"],
    ["1. eins", "1\\. eins"],
    ["1) eins", "1\\) eins"],
    ["```", "\\```"],
    ["~~~ eins", "\\~~~ eins"],
    ["***", "\\***"],
    ["---", "\\---"],
    ["=", "\\="],
    ["| - |", "\\| - |"],
    ["--- | ---", "\\--- | ---"],
    ["[eins]: zwei", "\\[eins]: zwei"],
    [":::note", "\\:::note"],
    ["::video[eins]", "\\::video[eins]"],
    ["$$", "\\$$"],
    ["+++", "\\+++"],
    ["    eins", "eins"],
    ["eins\n---", "eins\\\n\\---"],
    ["eins\n2. zwei", "eins\\\n2\\. zwei"],
  ] as const)
    test(JSON.stringify(target), () => expect(paragraph(target)).toBe(`${written}\n\nTwo.\n`));
});

test("what only looks like a block somewhere else is not escaped", () => {
  for (const target of [
    "#eins",
    "1.eins",
    "-eins",
    "[x] eins",
    "import eins from zwei",
    "a | b",
    "2 + 2 = 4",
  ])
    expect(paragraph(target)).toBe(`${target}\n\nTwo.\n`);
});

test("a box would make a task of an item, an alert of a quote", () => {
  expect(localize("- one\n", { one: "[x] eins" }).text).toBe("- \\[x] eins\n");
  expect(localize("> one\n", { one: "[!NOTE] eins" }).text).toBe("> \\[!NOTE] eins\n");
});

test("a tag that would open a block is not put in, and the other translations are", () => {
  const { text, rejected } = localize("One.\n\nTwo.\n", { "One.": "<div> eins", "Two.": "Zwei." });
  expect(text).toBe("One.\n\nZwei.\n");
  expect(rejected).toEqual({ "One.": "found a html in the place of a paragraph" });
});

test("a comment that never ends swallows nothing", () => {
  const { text, rejected } = localize("- One.\n- Two.\n\nThree.\n", {
    "One.": "<!-- eins",
    "Two.": "zwei <!-- drei",
    "Three.": "Drei.",
  });
  expect(text).toBe("- One.\n- zwei <!-- drei\n\nDrei.\n");
  expect(Object.keys(rejected)).toEqual(["One."]);
});

test("an inline tag may come first", () => {
  expect(paragraph("<kbd>X</kbd> eins", "Press <kbd>X</kbd>.\n\nOne.\n")).toBe(
    "Press <kbd>X</kbd>.\n\n<kbd>X</kbd> eins\n",
  );
});

describe("containers", () => {
  test("every further line starts with the prefix of its container", () => {
    const page = "> - one  \n>   two\n>\n> 10. three\\\n>     four\n";
    expect(localize(page, { "one\ntwo": "eins\nzwei", "three\nfour": "drei\nvier" }).text).toBe(
      "> - eins  \n>   zwei\n>\n> 10. drei\\\n>     vier\n",
    );
  });

  test("a quote with lazy lines becomes one line", () => {
    expect(localize("> one\ntwo\n", { "one two": "eins zwei" }).text).toBe("> eins zwei\n");
  });

  test("an alert keeps its marker", () => {
    const page = "> [!NOTE]\n> One.\n\n> [!TIP] Two\n> Three.\n";
    expect(localize(page, { "One.": "Eins.", Two: "Zwei", "Three.": "Drei." }).text).toBe(
      "> [!NOTE]\n> Eins.\n\n> [!TIP] Zwei\n> Drei.\n",
    );
  });

  test("footnotes and task items", () => {
    const page = "[^1]: One\n    two.\n\n- [x] three  \n  four\n";
    expect(localize(page, { "One two.": "Eins\nzwei.", "three\nfour": "drei\nvier" }).text).toBe(
      "[^1]: Eins\\\n    zwei.\n\n- [x] drei  \n  vier\n",
    );
  });
});

describe("line endings and breaks", () => {
  test("hard breaks in the style of the source, backslashes where it has none", () => {
    expect(localize("one  \ntwo\n", { "one\ntwo": "eins\nzwei" }).text).toBe("eins  \nzwei\n");
    expect(localize("one\\\ntwo\n", { "one\ntwo": "eins\nzwei" }).text).toBe("eins\\\nzwei\n");
    expect(paragraph("eins\nzwei")).toBe("eins\\\nzwei\n\nTwo.\n");
  });

  test("empty lines in a translation do not split its paragraph", () => {
    expect(paragraph("eins\n\n\nzwei")).toBe("eins\\\nzwei\n\nTwo.\n");
  });

  test("CRLF and the byte order mark stay", () => {
    expect(
      localize("\uFEFF# One\r\n\r\n> two  \r\n> three\r\n", { "two\nthree": "zwei\ndrei" }).text,
    ).toBe("\uFEFF# One\r\n\r\n> zwei  \r\n> drei\r\n");
  });

  test("a paragraph that is not translated keeps its soft breaks", () => {
    expect(localize("one\ntwo\n\nthree\n", { three: "drei" }).text).toBe("one\ntwo\n\ndrei\n");
  });

  test("wrapping breaks at blanks, within the width, never before what begins a block", () => {
    const { text } = localize(
      "> - one\n",
      { one: "aaa bbb ccc - ddd 1. eee `f f f f f f f f` [g](h i) # jjj" },
      { wrap: 20 },
    );
    expect(text).toBe(
      "> - aaa bbb ccc -\n>   ddd 1. eee\n>   `f f f f f f f f`\n>   [g](h i) # jjj\n",
    );
  });
});

describe("headings", () => {
  test("stay on one line, keep their id, and closing marks stay words", () => {
    expect(localize("# One {#id}\n", { One: "Eins\nzwei" }).text).toBe("# Eins zwei {#id}\n");
    expect(localize("## One ##\n", { One: "C #" }).text).toBe("## C \\# ##\n");
    expect(localize("# One\n", { One: "Eins {#x}" }).text).toBe("# Eins \\{#x}\n");
    expect(localize("# One { #id }\n", { One: "Eins { .x }" }).text).toBe(
      "# Eins \\{ .x } { #id }\n",
    );
    const icon = "![icon](i.png){: .wide }";
    expect(localize(`# One ${icon}\n`, { [`One ${icon}`]: `${icon} Eins` }).text).toBe(
      `# ${icon} Eins\n`,
    );
    expect(localize(`# One ${icon}\n`, { [`One ${icon}`]: "Eins" }).text).toBe("# Eins\n");
    expect(localize("One\n===\n", { One: "# Eins" }).text).toBe("\\# Eins\n===\n");
  });
});

describe("translations without words", () => {
  test("stand where they can, and leave the block what it is", () => {
    expect(paragraph("`code`")).toBe("`code`\n\nTwo.\n");
    expect(paragraph("—")).toBe("—\n\nTwo.\n");
    expect(localize('![Cat](c.png "Cat")\n', { Cat: "🐈" }).text).toBe('![🐈](c.png "🐈")\n');
    expect(localize("---\ntitle: One\n---\n", { One: "…" }).text).toBe("---\ntitle: …\n---\n");
  });

  test("a gap and white space leave the source", () => {
    expect(paragraph("")).toBe("One.\n\nTwo.\n");
    expect(paragraph(" \n\t")).toBe("One.\n\nTwo.\n");
  });
});
