import { describe, expect, test } from "vitest";
import { expectLaws } from "../laws/expect-laws.ts";
import { localize } from "../render/localize.ts";
import { leftOutTexts, slotRoles, slotTexts } from "../laws/slot-texts.ts";

describe("directives", () => {
  test("titles in each style, and the blocks between the fences", () => {
    const page =
      ':::note Title here\nWords.\n:::\n\n::: tip\nMore.\n:::\n\n:::warning[In **brackets**]{.x title="An attribute"}\nLast.\n:::\n';
    expect(slotRoles(expectLaws(page))).toEqual([
      "label: Title here",
      "paragraph: Words.",
      "paragraph: More.",
      "label: In **brackets**",
      "attribute: An attribute",
      "paragraph: Last.",
    ]);
  });

  test("a leaf directive gives its label", () => {
    expect(slotRoles(expectLaws("::video[A cat]{#id}\n"))).toEqual(["label: A cat"]);
  });

  test("C++ names are prose", () => {
    expect(slotTexts(expectLaws("::std::vector is a type.\n"))).toEqual([
      "::std::vector is a type.",
    ]);
  });
});

describe("raw HTML", () => {
  test("details with a summary, and Markdown between", () => {
    const page =
      "<details>\n<summary>More <b>about</b> it</summary>\n\nMarkdown *here*.\n\n</details>\n";
    expect(slotRoles(expectLaws(page))).toEqual([
      "html: More <b>about</b> it",
      "paragraph: Markdown *here*.",
    ]);
  });

  test("paragraphs in a div, tags that only wrap are no part of the words", () => {
    const page =
      '<div class="x">\n  <p><strong>One</strong></p>\n  <p>Two <a href="/t">three</a>\n  four.</p>\n</div>\n';
    expect(slotTexts(expectLaws(page))).toEqual(["One", 'Two <a href="/t">three</a> four.']);
  });

  test("attributes that hold words, quoted either way or not at all", () => {
    const page = `<p align="center"><img src=a.png alt="A &amp; B" title='It is'></p>\n\n<div title=Word aria-label="Menu" data-x="no">\n</div>\n`;
    expect(slotRoles(expectLaws(page))).toEqual([
      "attribute: A & B",
      "attribute: It is",
      "attribute: Word",
      "attribute: Menu",
    ]);
  });

  test("tags alone in a paragraph, a heading or a cell are no words, unless they are given some", () => {
    const page =
      '<a name="the-start"></a>\n\n## <a id=one class="a b"></a>\n\n<br><br/>\n\n| <br> <span\tdata-x=\'y\'></span> | A |\n| - | - |\n\n<span id="a"></span> *<b></b>*\n';
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["A"]);
    expect(leftOutTexts(document)).toContain('html: <a name="the-start"></a>');
    for (const text of [
      '<a name="a"></a>Words',
      '<a href="/b"><img src="a.png" alt="A cat"></a>',
      '<b></b> <Badge text="New" />',
      '<b data-tip="Two words"></b>',
      "<a@b.example> <b></b>",
      "<b 1></b>",
      "<a.b> <b></b>",
      "<b></b> <c",
    ])
      expect(slotTexts(expectLaws(`${text}\n`)), text).toEqual([text]);
    expect(slotTexts(expectLaws('<A b="c" /> <B/>\n', { syntax: "mdx" }))).toEqual([]);
  });

  test("a name of an emoji or a blank alone is no unit", () => {
    const page =
      '<table>\n<tr><td><h4><i class="a">:code:</i></h4></td><td>&nbsp;</td><td>&eacute;</td></tr>\n<tr><td>:code: Words</td><td>At 10:30:45</td></tr>\n</table>\n';
    expect(slotTexts(expectLaws(page))).toEqual(["&eacute;", ":code: Words", "At 10:30:45"]);
  });

  test("the label of a tab or a track, and what a field asks for", () => {
    const page =
      '<video>\n<track label="German" src="de.vtt">\n</video>\n\n<input placeholder="Find a page">\n';
    expect(slotTexts(expectLaws(page))).toEqual(["German", "Find a page"]);
  });

  test("pre, script, style and comments are left out", () => {
    const page =
      "<pre>\nsome text\n</pre>\n\n<script>\nlet x\n</script>\n\n<style>\np { a: b }\n</style>\n\n<div><!-- hidden --> shown</div>\n";
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["shown"]);
    expect(document.leftOut.map(({ reason }) => reason)).toEqual([
      "html",
      "program",
      "program",
      "comment",
    ]);
  });

  test("stray closing tags and tags that never end", () => {
    expect(slotTexts(expectLaws("</div>\ntext</b> more\n</p>\n"))).toEqual(["text</b> more"]);
    const document = expectLaws('<div id="foo"\n*hi*\n');
    expect(slotTexts(document)).toEqual([]);
    expect(leftOutTexts(document)).toEqual(['html: <div id="foo"\n*hi*']);
  });

  test("outside a quote, `>` at the start of a line is a word", () => {
    expect(slotTexts(expectLaws("<div>\na\n> b\n</div>\n"))).toEqual(["a > b"]);
  });

  test("an HTML block in a quote", () => {
    expect(slotTexts(expectLaws("> <div>\n> one\n> two\n> </div>\n"))).toEqual(["one two"]);
  });

  test("tags within a paragraph stay in the unit", () => {
    const text = 'Press <kbd>Ctrl</kbd> <img alt="x" src="y"> now.';
    expect(slotTexts(expectLaws(text))).toEqual([text]);
  });
});

describe("comments that steer", () => {
  test("skip leaves the next block out, and no more", () => {
    const document = expectLaws("<!-- calque skip -->\n\n- one\n- two\n\nthree\n");
    expect(slotTexts(document)).toEqual(["three"]);
    expect(leftOutTexts(document)).toEqual(["skipped: one", "skipped: two"]);
  });

  test("a range is left out from its start to its end", () => {
    const document = expectLaws(
      "one\n\n<!-- calque skip-start -->\n\ntwo\n\n# three\n\n<!-- calque skip-end -->\n\nfour\n",
    );
    expect(slotTexts(document)).toEqual(["one", "four"]);
    expect(document.problems).toEqual([]);
  });

  test("a range that never ends, or never began, is a problem", () => {
    expect(expectLaws("<!-- calque skip-start -->\n\none\n").problems[0]?.code).toBe("skip-range");
    expect(expectLaws("<!-- calque skip-end -->\n\none\n").problems[0]?.code).toBe("skip-range");
  });

  test("notes, lengths and keys go to the block after them", () => {
    const document = expectLaws(
      '<!-- calque key=lede max=60 note="Say it short" -->\nOne.\n\n<!-- calque note: up to the end -->\n\n- two\n- three\n\nfour\n',
    );
    expect(document.slots.map(({ key, note, maxLength }) => [key, note, maxLength])).toEqual([
      ["lede", "Say it short", 60],
      [undefined, "up to the end", undefined],
      [undefined, "up to the end", undefined],
      [undefined, undefined, undefined],
    ]);
  });

  test("a code block is translated where it is asked for, or its language is", () => {
    const page =
      "<!-- calque translate -->\n\n```txt\nHello\n\n  there\n```\n\n```console\n$ run\n```\n\n```txt\nno\n```\n";
    expect(slotRoles(expectLaws(page))).toEqual(["code: Hello\n\n  there"]);
    const configured = expectLaws(page, { options: { codeLanguages: ["console"] } });
    expect(slotTexts(configured)).toEqual(["Hello\n\n  there", "$ run"]);
    expect(slotTexts(expectLaws("<!-- calque translate -->\n\n    one\n\n      two\n"))).toEqual([
      "one\n\n  two",
    ]);
    expect(
      slotTexts(expectLaws("- <!-- calque translate -->\n  ```\n  one\n  two\n  ```\n")),
    ).toEqual(["one\ntwo"]);
    expect(
      slotTexts(expectLaws("> <!-- calque translate -->\n>\n> ```\n> one\n>\n> two\n> ```\n")),
    ).toEqual(["one\n\ntwo"]);
  });

  test("an unknown word, a malformed key or length is a problem", () => {
    for (const words of [
      "skipp",
      "key=Title",
      "max=0",
      "max=many",
      "translate=yes",
      "=",
      "skip-begin",
    ]) {
      const document = expectLaws(`<!-- calque ${words} -->\n\ntext\n`);
      expect(
        document.problems.map(({ code }) => code),
        words,
      ).toEqual(["direction"]);
      expect(slotTexts(document)).toEqual(["text"]);
    }
  });

  test("other comments say nothing", () => {
    expect(expectLaws("<!-- calques -->\n\none\n").problems).toEqual([]);
  });
});

describe("MDX", () => {
  const mdx = (page: string) => expectLaws(page, { syntax: "mdx" });

  test("imports, exports, expressions and tags are skeleton; the prose between is not", () => {
    const document = mdx(
      "import A from './a.js'\n\nexport const x = {\n  y: 'z'\n}\n\n# Title {x.y}\n\n<A name=\"No\">\n  Words *inside*.\n\n  - item\n</A>\n\n{/* a comment */}\n\n<A />\n\nText with <b>tags</b> and {x}.\n",
    );
    expect(slotTexts(document)).toEqual([
      "Title {x.y}",
      "Words *inside*.",
      "item",
      "Text with <b>tags</b> and {x}.",
    ]);
    expect(new Set(document.leftOut.map(({ reason }) => reason))).toEqual(new Set(["program"]));
  });

  test("words that a tag is given are units, by the names that the configuration has", () => {
    const page =
      'import A from "a"\n\n<Tabs>\n  <TabItem value="mac" label="On a &quot;Mac&quot;">\n\nWords.\n\n  </TabItem>\n</Tabs>\n\n- <Card\n    title=\'It is "so"\' icon="x"\n    alt={say("no", <b title="No"/>)} {...more}\n  />\n\n<Card title="over\n  lines" label="one" />\n';
    const document = mdx(page);
    expect(slotRoles(document)).toEqual([
      'attribute: On a "Mac"',
      "paragraph: Words.",
      'attribute: It is "so"',
      "attribute: one",
    ]);
    expect(document.leftOut.map(({ reason }) => reason)).toContain("program");
    const options = { options: { htmlAttributes: [] } };
    expect(slotTexts(expectLaws(page, { syntax: "mdx", ...options }))).toEqual(["Words."]);
  });

  test("the description of a card and the caption of a frame are units", () => {
    const page =
      '<CardGrid>\n  <LinkCard\n    href="/a/"\n    title="One"\n    description="It\'s the &quot;first&quot;."\n  />\n</CardGrid>\n\n<Frame caption="A cat" description={what}>\n  ![](a.png)\n</Frame>\n';
    const document = mdx(page);
    expect(slotTexts(document)).toEqual(["One", 'It\'s the "first".', "A cat"]);
    const words = { 'It\'s the "first".': 'Die "erste".' };
    expect(localize(page, words, { syntax: "mdx" }).text).toContain(
      '    description="Die &quot;erste&quot;."\n',
    );
  });

  test("comments that steer are expressions", () => {
    const document = mdx(
      '{/* calque skip */}\n\none\n\n{/* calque key=two note="N" */}\n\ntwo\n\n{/* calque wrong */}\n\nthree\n',
    );
    expect(slotTexts(document)).toEqual(["two", "three"]);
    expect(document.slots[0]).toMatchObject({ key: "two", note: "N" });
    expect(document.problems.map(({ code }) => code)).toEqual(["direction"]);
  });

  test("a page that is no MDX is not read, and says where and why", () => {
    for (const [page, line] of [
      ["one\n\nimport x from\n", 3],
      ["one\n\n{open\n", 3],
      ["# a\n\n<A b={>\n", 3],
    ] as const) {
      const document = mdx(page);
      expect(document.readable).toBe(false);
      expect(document.slots).toEqual([]);
      expect(document.problems[0]?.code).toBe("syntax");
      const before = document.text.slice(0, document.problems[0]!.span.start);
      expect(before.split("\n").length, page).toBeGreaterThanOrEqual(line);
    }
  });

  test("a brace or a tag in a line that never closes is a problem at its place", () => {
    const document = mdx("# One\n\n> two\n> and {three\n");
    expect(slotTexts(document)).toEqual(["One", "two and {three"]);
    expect(
      document.problems.map(({ code, span }) => [code, document.text.slice(span.start - 6)]),
    ).toEqual([["syntax", "{three\n"]]);
  });

  test("prose that would be ESM is written so that it is not", () => {
    mdx("&#105;mport is a word.\n");
    mdx("The word import.\n");
  });
});

describe("math", () => {
  test("a block of math is left out, math in a line stays in the unit", () => {
    const document = expectLaws("$$\nx = y\n$$\n\nWith $x$ in it.\n");
    expect(slotTexts(document)).toEqual(["With $x$ in it."]);
    expect(leftOutTexts(document)).toEqual(["math: $$\nx = y\n$$"]);
  });

  test("where math is off, dollars are words", () => {
    expect(slotTexts(expectLaws("$$\nx = y\n$$\n", { options: { math: false } }))).toEqual([
      "$$ x = y $$",
    ]);
  });
});
