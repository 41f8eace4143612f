import { describe, expect, test } from "vitest";
import { localizeDocument } from "../../src/render/localize-document.ts";
import { expectLaws } from "../laws/expect-laws.ts";
import { leftOutTexts, slotTexts } from "../laws/slot-texts.ts";

const definitions = "\n\n[foo]: /foo\n[bar baz]: /bar\n[`code`]: /code\n[foo code]: /c\n";

describe("a reference whose words are its label", () => {
  test("shows with its label, so that the words can be translated", () => {
    const document = expectLaws(`See [Foo], [foo][] and [Bar\nbaz].${definitions}`);
    expect(slotTexts(document)).toEqual(["See [Foo][Foo], [foo][foo] and [Bar baz][Bar baz]."]);
    const target = new Map([[0, "Siehe [Fu][Foo]."]]);
    expect(localizeDocument(document, target, { wrap: false }).text).toBe(
      `Siehe [Fu][Foo].${definitions}`,
    );
  });

  test("keeps its bytes where nothing is translated", () => {
    expectLaws(`[Foo]${definitions}`);
    expectLaws(`# [Foo] {#id}\n\n| [foo] |\n|---|\n| [foo][] |${definitions}`);
  });

  test("an image too, alone or among words", () => {
    expect(slotTexts(expectLaws(`![Foo]${definitions}`))).toEqual(["![Foo][Foo]"]);
    expect(slotTexts(expectLaws(`a ![Foo][] b${definitions}`))).toEqual(["a ![Foo][Foo] b"]);
  });

  test("is left alone where it is full, a resource, undefined, code, or in code", () => {
    for (const text of [
      "[x][foo]",
      "[foo](/x)",
      "[undefined]",
      "[`code`]",
      "`[foo]`",
      "\\[foo]",
      "<a title='[foo]'>x</a>",
      "$x$ [foo] $y$",
      "{{ x [foo] }} y",
      "[^foo]",
    ])
      expect(slotTexts(expectLaws(`a ${text} b${definitions}`)), text).toEqual([`a ${text} b`]);
  });

  test("inside another link or image it is that one's business", () => {
    expect(slotTexts(expectLaws(`a ![x [foo] y](/z) b${definitions}`))).toEqual([
      "a ![x [foo] y](/z) b",
    ]);
  });

  test("in MDX as well, but not in an expression", () => {
    const document = expectLaws("See [Foo] {x[foo]}.\n\n[foo]: /foo\n", { syntax: "mdx" });
    expect(slotTexts(document)).toEqual(["See [Foo][Foo] {x[foo]}."]);
  });

  test("a code label needs no translator", () => {
    const document = expectLaws(`![\`code\`]${definitions}`);
    expect(leftOutTexts(document)).toEqual(["link-label: `code`"]);
  });
});
