import { describe, expect, test } from "vitest";
import { expectLaws } from "../laws/expect-laws.ts";
import { slotRoles, slotTexts } from "../laws/slot-texts.ts";
import { localize } from "./localize.ts";

describe("markup that is a line of its own stays one", () => {
  for (const [name, markdown, expected] of [
    ["attributes after a paragraph", "Words.\n{: .lead #first }\n", "Worte.\n{: .lead #first }\n"],
    ["without a colon", "Words.\n{.lead}\n", "Worte.\n{.lead}\n"],
    ["a pair alone", "Words.\n{align=right}\n", "Worte.\n{align=right}\n"],
    ["in an item", "- Words.\n  {: .x}\n- b\n", "- Worte.\n  {: .x}\n- b\n"],
    ["in a quote", "> Words.\n> {: .x}\n", "> Worte.\n> {: .x}\n"],
    [
      "a shortcode",
      "{{% info %}}\nWords.\n{{% /info %}}\n",
      "{{% info %}}\nWorte.\n{{% /info %}}\n",
    ],
    ["CRLF", "{{% info %}}\r\nWords.\r\n{{% /info %}}", "{{% info %}}\r\nWorte.\r\n{{% /info %}}"],
    [
      "a shortcode over lines",
      '{{< alert title="One"\n   color="red" >}}\nWords.\n{{< /alert >}}\n',
      '{{< alert title="One"\n   color="red" >}}\nWorte.\n{{< /alert >}}\n',
    ],
    ["Liquid", "{% if a %}\nWords.\n{% endif %}\n", "{% if a %}\nWorte.\n{% endif %}\n"],
    ["two tags", "{% if a %}{% b %}\n{% c %}\nWords.\n", "{% if a %}{% b %}\n{% c %}\nWorte.\n"],
    ["hard break before", "Words.\\\n{.lead}\n", "Worte.\\\n{.lead}\n"],
  ] as const)
    test(name, () => expect(localize(markdown, { "Words.": "Worte." }).text).toBe(expected));
});

test("a term and each of its definitions are units, the colons markup", () => {
  const markdown = "Key\n: What opens\n  a door.\n: Of music.\n\nLock\n\n:   What it opens.\n";
  expect(slotTexts(expectLaws(markdown))).toEqual([
    "Key",
    "What opens a door.",
    "Of music.",
    "Lock",
    "What it opens.",
  ]);
  const translations = { Key: "Schlüssel", "Of music.": "Der Musik.", "What it opens.": "Was." };
  expect(localize(markdown, translations).text).toBe(
    "Schlüssel\n: What opens\n  a door.\n: Der Musik.\n\nLock\n\n:   Was.\n",
  );
});

test("an image's attributes are no words", () => {
  const markdown =
    '![A cat](c.png){: style="width:9px" align="right"}\n\n![A dog](d.png)\n{.wide}\n';
  expect(slotTexts(expectLaws(markdown))).toEqual(["A cat", "A dog"]);
});

test("what may belong to a sentence stays in it", () => {
  for (const text of [
    "Use version {{< param v >}} of it.",
    "See {{< ref a >}} {.x}",
    "One {x}",
    "a: b",
    "Use `a : b`",
  ])
    expect(slotTexts(expectLaws(`${text}\n`))).toEqual([text]);
  expect(slotTexts(expectLaws("Use\n{{< param v >}}\nof it.\n"))).toEqual([
    "Use {{< param v >}} of it.",
  ]);
  expect(slotTexts(expectLaws("Use `a\n: b` here.\n"))).toEqual(["Use `a : b` here."]);
  expect(slotTexts(expectLaws("Use\n{{ version }}\n"))).toEqual(["Use {{ version }}"]);
});

test("a paragraph of such lines alone has no words", () => {
  const document = expectLaws("{{% param description %}}\n{.display-6}\n\n{% a %}\n{% b %}\n");
  expect(document.slots).toEqual([]);
});

test("MDX has no such lines", () => {
  const document = expectLaws("Words {x}.\n: More.\n", { syntax: "mdx" });
  expect(slotTexts(document)).toEqual(["Words {x}. : More."]);
});

describe("the words that a tag is given", () => {
  const figure = '{{< figure src="cat.png" caption="A cat" >}}';

  test("are units, in order, where the tag stands on a line of its own", () => {
    const markdown = `{{% card title="One \\"two\\"" image="a.png" %}}\nWords.\n{{% end label="Three" %}}\n\n${figure}\n\n- ${figure}\n`;
    const texts = ['One "two"', "Words.", "Three", "A cat", "A cat"];
    expect(slotTexts(expectLaws(markdown))).toEqual(texts);
  });

  test("are put back in quotes", () => {
    expect(localize(`${figure}\n`, { "A cat": 'Eine "Katze" & ich' }).text).toBe(
      '{{< figure src="cat.png" caption="Eine \\"Katze\\" & ich" >}}\n',
    );
  });

  test("bring no other tag in", () => {
    const { text, rejected } = localize(`${figure}\n`, { "A cat": "{{ secret }}" });
    expect(text).toBe(`${figure}\n`);
    expect(Object.keys(rejected)).toEqual(["A cat"]);
  });

  test("stay in the sentence that the tag is in", () => {
    expect(slotTexts(expectLaws(`See ${figure} here.\n`))).toEqual([`See ${figure} here.`]);
  });

  test("are no words where a name is a thing's", () => {
    expect(
      slotTexts(expectLaws('{% include "a.html" name="tab" text="html" src="b" %}\n')),
    ).toEqual([]);
  });
});

describe("blocks between slashes", () => {
  const page =
    "/// note | Mind the *gap*\nIt is wide.\n///\n\n/// tip\n\nTake a train.\n\n///\n\n- /// details | More\n      type: warning\n      open: true\n  Inside.\n  ////\n\n/// html | div.wide\n///\n";

  test("keep their lines; their titles and words are units", () => {
    const document = expectLaws(page);
    expect(slotRoles(document)).toEqual([
      "label: Mind the *gap*",
      "paragraph: It is wide.",
      "paragraph: Take a train.",
      "label: More",
      "item: Inside.",
    ]);
    expect(document.leftOut.map(({ reason }) => reason)).toContain("directive");
    expect(slotTexts(expectLaws(page.replaceAll("\n", "\r\n")))).toEqual(slotTexts(document));
  });

  test("whatever the translation, each line stays", () => {
    const { text } = localize("/// note | Title\nOne\ntwo.\n///\n", {
      Title: "Titel\nneu",
      "One two.": "Eins\nzwei.",
    });
    expect(text).toBe("/// note | Titel neu\nEins\\\nzwei.\n///\n");
  });

  test("are no comments of a program, and nothing where a line goes on", () => {
    for (const text of [
      "/// Adds one to x.",
      "Look at /// here",
      "/// <summary>One</summary>",
      "See file:///etc",
    ])
      expect(slotTexts(expectLaws(`${text}\n`))).toEqual([text]);
  });
});
