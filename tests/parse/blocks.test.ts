import { describe, expect, test } from "vitest";
import { expectLaws } from "../laws/expect-laws.ts";
import { slotRoles, slotTexts } from "../laws/slot-texts.ts";

describe("headings", () => {
  test("ATX and setext headings are units without their marks", () => {
    const document = expectLaws("# One #\n\nTwo\n===\n\nThree\nlines\n---\n");
    expect(slotRoles(document)).toEqual(["heading: One", "heading: Two", "heading: Three lines"]);
  });

  test("a heading's id is no word", () => {
    expect(slotTexts(expectLaws("# Getting started {#start}\n\nSetext {#s}\n---\n"))).toEqual([
      "Getting started",
      "Setext",
    ]);
  });

  test("nor are its other attributes, as MkDocs, kramdown and Pandoc write them", () => {
    const lists = ["{ #start }", "{: #start .toc }", '{.wide lang="de"}', "{ #a .b c=d } ##"];
    for (const list of lists)
      expect(slotTexts(expectLaws(`## Getting started ${list}\n`))).toEqual(["Getting started"]);
    for (const words of ["Use {a}", "Use {a=b}", "Use \\{#a}", "Use {#a} here", "Use { }"])
      expect(slotTexts(expectLaws(`## ${words}\n`))).toEqual([words]);
  });

  test("attributes right behind an image, a link or emphasis go with it", () => {
    for (const words of [
      '![A cat](c.png) Cats ![icon](i.png){: style="height:80px" align="right"}',
      "Cats **now**{.new}",
      "Cats [here](c.md){: .wide }",
    ])
      expect(slotTexts(expectLaws(`# ${words}\n`))).toEqual([words]);
    expect(slotTexts(expectLaws("# ![A cat](c.png){: .wide }\n"))).toEqual(["A cat"]);
    for (const words of ["Cats ![icon](i.png)", "See [cats](c.md)"])
      expect(slotTexts(expectLaws(`# ${words} {: .wide }\n`))).toEqual([words]);
    expect(slotTexts(expectLaws("# See [cats](c.md){#cats}\n"))).toEqual(["See [cats](c.md)"]);
  });

  test("each unit knows the headings above it", () => {
    const document = expectLaws("# A\n\n## B\n\nx\n\n# C\n\ny\n");
    expect(document.slots.map((slot) => slot.headings)).toEqual([[], ["A"], ["A", "B"], [], ["C"]]);
  });
});

describe("lists and quotes", () => {
  test("each item's paragraph is a unit, nested ones too", () => {
    const document = expectLaws("- one\n  two\n  1. three\n\n     four\n- [ ] five\n- [x] six\n");
    expect(slotRoles(document)).toEqual([
      "item: one two",
      "item: three",
      "item: four",
      "item: five",
      "item: six",
    ]);
  });

  test("a quote with lazy lines is one unit", () => {
    const document = expectLaws("> one\ntwo\n> three\n>\n> > deeper\n> still\n");
    expect(slotRoles(document)).toEqual(["quote: one two three", "quote: deeper still"]);
  });

  test("an alert's marker is markup, its title and its words are units", () => {
    const document = expectLaws(
      "> [!NOTE]\n> Mind the gap.\n\n> [!tip] A title\n> Words.\n>\n> More.\n",
    );
    expect(slotRoles(document)).toEqual([
      "quote: Mind the gap.",
      "label: A title",
      "quote: Words.",
      "quote: More.",
    ]);
  });

  test("footnotes are units, their labels are not", () => {
    const document = expectLaws("Text[^1].\n\n[^1]: The note.\n\n    Second paragraph.\n");
    expect(slotRoles(document)).toEqual([
      "paragraph: Text[^1].",
      "footnote: The note.",
      "footnote: Second paragraph.",
    ]);
  });
});

describe("tables", () => {
  test("each cell is a unit; pipes in code and escaped pipes stay in it", () => {
    const document = expectLaws("| A | B |\n|---|:-:|\n| a \\| b | `x \\| y` and z |\n");
    expect(slotRoles(document)).toEqual([
      "cell: A",
      "cell: B",
      "cell: a \\| b",
      "cell: `x \\| y` and z",
    ]);
  });

  test("a table without leading pipes, and with missing and empty cells", () => {
    const document = expectLaws("A | B\n--|--\none |\ntwo | three | four\n");
    expect(slotTexts(document)).toEqual(["A", "B", "one", "two", "three", "four"]);
  });

  test("a table in a list in a quote", () => {
    const document = expectLaws("> - | A | B |\n>   |---|---|\n>   | c | d |\n");
    expect(slotTexts(document)).toEqual(["A", "B", "c", "d"]);
  });
});

describe("images and definitions", () => {
  test("an image alone gives its description and its title", () => {
    const document = expectLaws('![A cat](cat.png "The cat")\n');
    expect(slotRoles(document)).toEqual(["alt: A cat", "title: The cat"]);
  });

  test("a linked image gives the title of the link as well", () => {
    const document = expectLaws("[![A cat](cat.png 'Cat')](https://example.org (Home))\n");
    expect(slotRoles(document)).toEqual(["alt: A cat", "title: Cat", "title: Home"]);
  });

  test("several images in one paragraph", () => {
    const document = expectLaws("![One](1.png)\n[![Two](2.png)](/b)\n");
    expect(slotTexts(document)).toEqual(["One", "Two"]);
  });

  test("an image by reference: its description is a unit unless it is the label", () => {
    const full = expectLaws("![A cat][cat]\n\n[cat]: cat.png\n");
    expect(slotTexts(full)).toEqual(["A cat"]);
    const short = expectLaws("![Cat]\n\n[cat]: cat.png\n");
    expect(slotTexts(short)).toEqual(["![Cat][Cat]"]);
  });

  test("an image among words stays in the unit", () => {
    const markdown = 'See ![A cat](cat.png "The cat") here.';
    expect(slotTexts(expectLaws(markdown))).toEqual([markdown]);
  });

  test("an image whose description holds an image is one description", () => {
    const document = expectLaws('![foo ![bar](/u "inner")](/v "outer")\n');
    expect(slotRoles(document)).toEqual(['alt: foo ![bar](/u "inner")', "title: outer"]);
  });

  test("titles of definitions in all three kinds of quotes, over lines too", () => {
    const document = expectLaws(
      '[a]: /a "Say \\"hi\\" &amp; go"\n[b]: /b \'Two\nlines\'\n[d]: /d\n',
    );
    expect(slotRoles(document)).toEqual(['title: Say "hi" & go', "title: Two lines"]);
    expect(slotRoles(expectLaws("[c]: </c d> (In brackets)\n"))).toEqual(["title: In brackets"]);
  });

  test("a title over lines, in a quote and outside one", () => {
    expect(slotTexts(expectLaws("> [a]: /a 'One\n> two'\n"))).toEqual(["One two"]);
    expect(slotTexts(expectLaws("[a]: /a 'One\n  two'\n"))).toEqual(["One two"]);
  });

  test("definitions and footnotes tell their labels", () => {
    const document = expectLaws("[A  b]: /a\n\n[^Note]: text\n");
    expect(document.definitions).toEqual(["A B"]);
    expect(document.footnotes).toEqual(["NOTE"]);
  });
});

describe("what is left out, and why", () => {
  test("code blocks, math and comments", () => {
    const document = expectLaws(
      "```js\nlet x\n```\n\n    indented\n\n$$\na b\n$$\n\n<!-- remark -->\n",
    );
    expect(slotTexts(document)).toEqual([]);
    expect(document.leftOut.map(({ reason }) => reason)).toEqual([
      "code-block",
      "code-block",
      "math",
      "comment",
    ]);
  });

  test("a paragraph that is code, an address or a template tag alone", () => {
    const document = expectLaws(
      "`npm ci`\n\n<https://example.org>\n\n{{#include a.md}}\n\n{* ../a.py hl[1,2] *}\n",
    );
    expect(slotTexts(document)).toEqual([]);
    expect(document.leftOut.map(({ reason }) => reason)).toEqual([
      "code-span",
      "code-span",
      "template-tag",
      "template-tag",
    ]);
  });
});

describe("bytes that are easily lost", () => {
  const page =
    "# Title\n\nOne\ntwo\n\n> quote\n> more\n\n- a\n  b\n\n| A | B |\n|---|---|\n| c | d |\n";
  const expected = ["Title", "One two", "quote more", "a b", "A", "B", "c", "d"];

  for (const [name, eol] of [
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ] as const)
    test(`${name} line endings`, () => {
      expect(slotTexts(expectLaws(page.replaceAll("\n", eol)))).toEqual(expected);
    });

  test("mixed line endings", () => {
    let index = 0;
    const mixed = page.replaceAll("\n", () => ["\r\n", "\n", "\r\n"][index++ % 3]!);
    expect(slotTexts(expectLaws(mixed))).toEqual(expected);
  });

  test("a byte order mark", () => {
    const document = expectLaws(`\uFEFF${page}`);
    expect(document.bom).toBe(true);
    expect(slotTexts(document)).toEqual(expected);
    expectLaws("\uFEFF---\ntitle: One\n---\n");
    expectLaws("\uFEFF\uFEFFtwo marks\n");
    expectLaws("\uFEFF");
  });

  test("tabs, NUL, and characters beyond the basic plane", () => {
    expect(slotTexts(expectLaws("-\tone\n\n\ttwo\n"))).toEqual(["one", "two"]);
    expectLaws("a\u0000b\n\n\u0000\n");
    expect(slotTexts(expectLaws("# 😀 𝒳\n\n**𝒜** 👩‍👩‍👧\n"))).toEqual(["😀 𝒳", "**𝒜** 👩‍👩‍👧"]);
    expectLaws("a\u2028b\u0085c\u000Bd\fe\n");
    expectLaws("half \uD83D a character\n");
  });

  test("no final line ending, nothing, and nothing but blanks", () => {
    expect(slotTexts(expectLaws("# Title"))).toEqual(["Title"]);
    for (const empty of ["", "\n", "  \n\t\n", "\r\n"])
      expect(slotTexts(expectLaws(empty))).toEqual([]);
  });

  test("hard breaks in both styles show as line breaks", () => {
    expect(slotTexts(expectLaws("one  \ntwo\\\nthree\nfour\n"))).toEqual(["one\ntwo\nthree four"]);
    expect(slotTexts(expectLaws("> one  \n> two\\\n> three\n"))).toEqual(["one\ntwo\nthree"]);
    expect(slotTexts(expectLaws("`a\\\nb` c\n"))).toEqual(["`a\\ b` c"]);
  });
});

test("each line of a plain text document is a unit", () => {
  const document = expectLaws("One *line*.\r\n\r\n  # Two  \r\n---\r\n", { syntax: "txt" });
  expect(slotTexts(document)).toEqual(["One *line*.", "# Two"]);
});
