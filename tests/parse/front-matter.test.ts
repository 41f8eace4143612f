import { describe, expect, test } from "vitest";
import { expectLaws } from "../laws/expect-laws.ts";
import { slotTexts } from "../laws/slot-texts.ts";

function fields(markdown: string, ...frontMatter: string[]): string[] {
  const document = expectLaws(markdown, { options: { frontMatter } });
  return document.slots.map((slot) => `${slot.name}: ${slot.text}`);
}

describe("YAML", () => {
  test("plain, single and double quoted", () => {
    const page = `---\na: Plain words # comment\nb: 'It''s quoted'\nc: "Say \\"hi\\" \\u00e9"\nd: other\n---\n`;
    expect(fields(page, "a", "b", "c")).toEqual([
      "a: Plain words",
      "b: It's quoted",
      'c: Say "hi" é',
    ]);
  });

  test("names with or without capitals, as Hugo reads them", () => {
    const page = "---\nTitle: One\ncustom:\n  heroText: Two\n---\n";
    expect(fields(page, "title", "custom.HeroText")).toEqual([
      "Title: One",
      "custom.heroText: Two",
    ]);
    expect(fields("+++\nTitle = 'One'\n+++\n", "title")).toEqual(["Title: One"]);
  });

  test("a plain scalar over lines", () => {
    expect(fields("---\na: one\n  two\nb: x\n---\n", "a")).toEqual(["a: one two"]);
  });

  test("literal and folded blocks with their chomping", () => {
    const page =
      "---\na: |\n  One\n  two\nb: >-\n  Three\n  four\n\n  five\nc: |+\n  kept\n\nd: >2\n  six\n---\nText\n";
    expect(fields(page, "a", "b", "c", "d")).toEqual([
      "a: One\ntwo",
      "b: Three four\nfive",
      "c: kept",
      "d: six",
      "undefined: Text",
    ]);
  });

  test("lists, nested fields and wildcards", () => {
    const page =
      "---\ntags: [one, 'two']\nhero:\n  text: Hi\n  actions:\n    - text: Go\n      link: /go\n    - text: Stay\nfeatures:\n  a:\n    title: A\n  b: { title: B, icon: x }\n---\n";
    expect(fields(page, "tags[]", "hero.text", "hero.actions[].text", "features.*.title")).toEqual([
      "tags.0: one",
      "tags.1: two",
      "hero.text: Hi",
      "hero.actions.0.text: Go",
      "hero.actions.1.text: Stay",
      "features.a.title: A",
      "features.b.title: B",
    ]);
  });

  test("numbers show as they are written; true, null and dates are no words to translate", () => {
    expect(fields("---\na: 1_000\nb: 1.50\nc: true\nd: null\ne: 2026-11-23\n---\n", "*")).toEqual([
      "a: 1_000",
      "b: 1.50",
      "e: 2026-11-23",
    ]);
  });

  test("an anchored value is one unit, its aliases are none", () => {
    expect(fields("---\na: &x Words\nb: *x\nc: !!str Tagged\n---\n", "*")).toEqual([
      "a: Words",
      "c: Tagged",
    ]);
  });

  test("front matter that does not parse is a problem with its place, and the page goes on", () => {
    const document = expectLaws('---\ntitle: "open\n---\n\nText.\n');
    expect(slotTexts(document)).toEqual(["Text."]);
    expect(document.problems.map(({ code }) => code)).toEqual(["front-matter"]);
  });

  test("empty front matter, with CRLF, and with a closing fence only", () => {
    expect(fields("---\n---\n", "*")).toEqual([]);
    expect(fields("---\r\ntitle: One\r\n---\r\n\r\nTwo\r\n", "title")).toEqual([
      "title: One",
      "undefined: Two",
    ]);
    expect(fields("---\ntitle: One", "title")).toEqual(["undefined: title: One"]);
  });
});

describe("TOML", () => {
  test("all kinds of strings", () => {
    const page =
      '+++\na = "Basic \\"x\\" \\u00e9"\nb = \'Literal \\n\'\nc = """\nMany\nlines"""\nd = \'\'\'\nRaw\nlines\'\'\'\n+++\n';
    expect(fields(page, "a", "b", "c", "d")).toEqual([
      'a: Basic "x" é',
      "b: Literal \\n",
      "c: Many\nlines",
      "d: Raw\nlines",
    ]);
  });

  test("arrays, inline tables, tables and arrays of tables", () => {
    const page =
      '+++\ntags = ["one", # first\n  "two"]\npoint = { name = "P", x = 1 }\n"quoted key" = "q"\na.b = "dotted"\n[hero]\ntext = "Hi"\n[[actions]]\ntext = "Go"\n[[actions]]\ntext = "Stay"\n[[actions.more]]\ntext = "Deep"\n+++\n';
    expect(
      fields(
        page,
        "tags[]",
        "point.name",
        "quoted key",
        "a.b",
        "hero.text",
        "actions[].text",
        "actions[].more[].text",
      ),
    ).toEqual([
      "tags.0: one",
      "tags.1: two",
      "point.name: P",
      "quoted key: q",
      "a.b: dotted",
      "hero.text: Hi",
      "actions.0.text: Go",
      "actions.1.text: Stay",
      "actions.1.more.0.text: Deep",
    ]);
  });

  test("TOML that does not parse is a problem", () => {
    const document = expectLaws("+++\ntitle = open\n+++\n\nText.\n");
    expect(slotTexts(document)).toEqual(["Text."]);
    expect(document.problems.map(({ code }) => code)).toEqual(["front-matter"]);
  });
});
