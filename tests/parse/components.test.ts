import { describe, expect, test } from "vitest";
import { expectLaws } from "../laws/expect-laws.ts";
import { leftOutTexts, slotRoles, slotTexts } from "../laws/slot-texts.ts";
import { unitOptions } from "../laws/message-breaches.ts";
import { grammarsFor } from "../../src/segment/draft-units.ts";
import { readMessage } from "../../src/segment/read-message.ts";
import { localize } from "../render/localize.ts";

describe("components of MDC", () => {
  test("end where two colons stand alone, without a blank line too", () => {
    const page = "::note\nRead *this*.\n::\n\n- One\n- Two\n::\nAfter.\n\n:::tip\n\nA tip.\n:::\n";
    expect(slotRoles(expectLaws(page))).toEqual([
      "paragraph: Read *this*.",
      "item: One",
      "item: Two",
      "paragraph: After.",
      "paragraph: A tip.",
    ]);
    expect(localize("::note\nRead *this*.\n::\n", { "Read *this*.": "Lies\n*das*." }).text).toBe(
      "::note\nLies\\\n*das*.\n::\n",
    );
  });

  test("in a list, a quote and one another", () => {
    const page =
      '- Item\n\n  ::note\n  In it.\n  ::\n\n> ::tip\n> Quoted.\n> ::\n\n::card-group\n  :::card{title="Fast"}\n  Very.\n  :::\n::\n';
    expect(slotTexts(expectLaws(page))).toEqual(["Item", "In it.", "Quoted.", "Fast", "Very."]);
  });

  test("two colons in a heading, in code or before words are what they were", () => {
    for (const page of ["# ::\n", "```\n::\n```\n", "    ::\n"])
      expect(slotTexts(expectLaws(page)), page).toEqual([]);
    expect(slotTexts(expectLaws("::std is a\n:: b\n"))).toEqual(["::std is a :: b"]);
    expect(slotTexts(expectLaws("Words\n::  \nMore\n"))).toEqual(["Words", "More"]);
  });

  test("show words in their attributes", () => {
    const page =
      '::card{title="What it is" description="All of it" icon="i-rocket" to="/a b" name="Card"}\nWords.\n::\n\n::callout[A label]{.wide}\n::\n';
    expect(slotTexts(expectLaws(page))).toEqual(["What it is", "All of it", "Words.", "A label"]);
    expect(
      localize(page, { "What it is": 'Ein "Ding"', "A label": "Ein [Wort" }).text.split("\n")[0],
    ).toBe(
      '::card{title="Ein &quot;Ding&quot;" description="All of it" icon="i-rocket" to="/a b" name="Card"}',
    );
  });

  test("have properties in YAML, of which those that are shown are units", () => {
    const page =
      "::card\n---\ntitle: Ready to go\nicon: i-rocket\ndescription: \"Say \\\"yes\\\"\"\nlabel: 'It''s on'\nitems: [a, b]\n---\nWords.\n::\n";
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["Ready to go", 'Say "yes"', "It's on", "Words."]);
    expect(leftOutTexts(document)).toContain("directive: icon: i-rocket");
    expect(
      localize(page, { "Ready to go": "Bereit: los", "It's on": "Es ist's" }).text.split("\n"),
    ).toEqual([
      "::card",
      "---",
      'title: "Bereit: los"',
      "icon: i-rocket",
      'description: "Say \\"yes\\""',
      "label: 'Es ist''s'",
      "items: [a, b]",
      "---",
      "Words.",
      "::",
      "",
    ]);
  });

  test("have slots, whose names are no words", () => {
    const page = "::card\n#title\nReady?\n#description\nAll of\nit.\n::\n\n#hashtag\nWords.\n";
    expect(slotTexts(expectLaws(page))).toEqual(["Ready?", "All of it.", "#hashtag Words."]);
    // Where nothing ends it, it is none.
    expect(slotTexts(expectLaws("::card\n#title\nReady?\n"))).toEqual(["#title Ready?"]);
  });

  test("may stand among words", () => {
    const page = 'Press :kbd{value="Esc"} for the :badge[new]{color="info"} page at 10:30[a].\n';
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual([page.trim()]);
    const [grammar] = document.slots.map(grammarsFor(document, unitOptions));
    const codes = readMessage(page.trim(), grammar!).flatMap((part) =>
      typeof part === "string" ? [] : part.raw,
    );
    expect(codes).toEqual([':kbd{value="Esc"}', ":badge", '{color="info"}']);
  });

  test("code with a list of attributes is no unit", () => {
    const page = '`string[]`{lang="ts"}\n\n`a`{title="An a"}\n';
    expect(slotTexts(expectLaws(page))).toEqual(['`a`{title="An a"}']);
  });

  test("may be a line by themselves", () => {
    const page =
      'Words.\n\n:read-more{to="/a" title="More about it"}\n\n:badge[New]{color="info"}\n\n:icon{name="i-map"}\n';
    expect(slotTexts(expectLaws(page))).toEqual(["Words.", "More about it", "New"]);
    const several = '- :card{title="One" to="/a"}\n  :Card{title="Two" to="/b"}\n';
    expect(slotTexts(expectLaws(several))).toEqual(["One", "Two"]);
    expect(localize("Words.\n", { "Words.": ":icon{a=b}" }).text).toBe("\\:icon{a=b}\n");
  });
});

describe("slides of Slidev", () => {
  test("begin with fields, of which those that are shown are units", () => {
    const page =
      '---\ntheme: a\n---\n\n# One\n\n---\nlayout: two-cols\ntitle: The plan\nclass: "a b"\n---\n\nWords.\n\n---\n\n# Two\n';
    expect(slotTexts(expectLaws(page))).toEqual(["One", "The plan", "Words.", "Two"]);
    expect(localize(page, { "The plan": "Der Plan: alles" }).text).toBe(
      page.replace("The plan", '"Der Plan: alles"'),
    );
  });

  test("a rule, words and code are what they were", () => {
    expect(slotTexts(expectLaws("Words.\n\n---\nNote: a heading\n---\n"))).toEqual([
      "Words.",
      "Note: a heading",
    ]);
    expect(slotTexts(expectLaws("Words.\n\n---\nlayout: a\nand words\n---\n"))).toEqual([
      "Words.",
      "layout: a and words",
    ]);
    const document = expectLaws("```md\n\n---\nlayout: a\n---\n```\n");
    expect(leftOutTexts(document)).toEqual(["code-block: ```md\n\n---\nlayout: a\n---\n```"]);
  });
});

describe("docsify", () => {
  test("a note begins with a mark that is no word", () => {
    const page = "?> A *tip*\nof two lines.\n\n!> Careful.\n\n- ?> In it.\n";
    expect(slotTexts(expectLaws(page))).toEqual(["A *tip* of two lines.", "Careful.", "In it."]);
    expect(localize(page, { "Careful.": "!> Achtung." }).text).toContain("!> \\!> Achtung.");
    expect(localize("Words.\n", { "Words.": "?> Worte." }).text).toBe("\\?> Worte.\n");
  });

  test("settings of an image, a link and a heading are no words", () => {
    const page =
      "# Title {docsify-ignore}\n\n![A cat](cat.png ':size=50x100 :class=wide')\n\n![A dog](dog.png ': a dog')\n";
    expect(slotTexts(expectLaws(page))).toEqual(["Title", "A cat", "A dog", ": a dog"]);
  });
});

test("imports at the top of a page of Docusaurus are no words", () => {
  const page =
    "import Tabs from '@theme/Tabs'; import {\n  A,\n  B as C\n} from \"./b\";\nimport '../a.css'\n\nimport duties rose from 'nothing'.\n";
  const document = expectLaws(page);
  expect(slotTexts(document)).toEqual(["import duties rose from 'nothing'."]);
});
