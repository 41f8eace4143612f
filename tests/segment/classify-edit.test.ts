import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { classifyEdit } from "../../src/segment/classify-edit.ts";
import { markdown } from "./inline-grammars.ts";

const kinds = (was: string, is: string, locale = "en") =>
  classifyEdit(was, is, markdown, locale).kinds.join(" ");

describe("classifyEdit", () => {
  it.each([
    ["A *b* c.", "A *b* c.", "same"],
    ["A *b* c\\_d &amp; `e`.", "A _b_ c_d & ``e``.", "reflow"],
    ["Then we go: here", "Then, we go: here.", "punctuation"],
    ["the “Hello” program’s end", 'the "Hello" program\'s end', "punctuation"],
    ["from - 5 to 6", "from – 5 to 6", "punctuation"],
    ["a statically- typed one", "a statically-typed one", "punctuation"],
    ["Useful crates", "Useful Crates", "case"],
    ["It occured twice.", "It occurred twice.", "typo"],
    ["The the end", "The end", "typo"],
    ["an use", "a use", "typo"],
    ["a file name and re-use", "a filename and reuse", "typo"],
    ["It is so.", "It is so?", "words-changed"],
    ["Is it so? Yes.", "Is it so?! Yes", "punctuation"],
    ["The Drop trait", "The *Drop* trait", "emphasis"],
    ["The Drop trait", "The `Drop` trait", "markup"],
    ["see *a* b", "see a *b*", "markup"],
    ["see the book", "see [the book](x.md)", "markup"],
    ["see [it](a.md)", "see [it](b.md)", "link-target"],
    ["see <https://a.org/>", "see <https://b.org/>", "link-target"],
    ['see <a href="a">it</a>', 'see <a href="b">it</a>', "link-target"],
    ["see [it][a] and [it][b c]", "see [it][b c] and [it][a]", "link-target"],
    ["In 2 of 3 days", "In 2 of 4 days", "number"],
    ["Node v18.2, the 2nd", "Node v20.1, the 3rd", "number"],
    ["call `f()` once", "call `g()` once", "code"],
    ["It stays on Monday.", "It stays.", "words-removed"],
    ["It stays.", "It stays on Monday.", "words-added"],
    ["Come by train.", "Come by ship.", "words-changed"],
    ["two days", "three days", "words-changed"],
    ["ask us", "ask US", "words-changed"],
    ["it costs 5", "it costs 5%", "words-changed"],
    ["at 5 degrees", "at -5 degrees", "words-changed"],
    ["see [it](a 'One')", "see [it](a 'Two')", "words-changed"],
    ["the add-one crate", "the add_one crate", "words-changed"],
    ["It is safe here.", "It is not safe here.", "negation"],
    ["It is supported today.", "It is unsupported today.", "negation"],
    ["with a doubt, we can", "without a doubt, we can", "negation"],
    ["It doesn't work.", "It does not work.", "words-changed"],
    [
      "Ships leave the port each day.",
      "Nobody reads the old log any more.",
      "rewritten negation words-changed",
    ],
  ])("takes %j → %j for %s", (was, is, expected) => {
    expect(kinds(was, is)).toBe(expected);
  });

  it.each([
    ["de", "Das ist sicher.", "Das ist nicht sicher."],
    ["de", "Es gibt eine Frist.", "Es gibt keine Frist."],
    ["fr", "Il vient demain.", "Il ne vient pas demain."],
    ["es", "Siempre llega tarde.", "Nunca llega tarde."],
    ["uk", "Це безпечно тут.", "Це не безпечно тут."],
    ["ru", "Это возможно здесь.", "Это невозможно здесь."],
    ["pl", "To jest ważne.", "To nie jest ważne."],
    ["pt", "Ele vem hoje.", "Ele não vem hoje."],
    ["it", "Lui viene oggi.", "Lui non viene oggi."],
    ["nl", "Dat is veilig.", "Dat is niet veilig."],
    ["tr", "Bunu yapmak gerekir.", "Bunu yapmamak gerekir."],
    ["vi", "Tôi biết điều đó.", "Tôi không biết điều đó."],
    ["zh", "他们会回来。", "他们不会回来。"],
    ["ja", "彼は来る。", "彼は来ない。"],
    ["ko", "그는 온다.", "그는 안 온다."],
    ["ar", "سافر أحمد.", "لم يسافر أحمد."],
    ["hi", "वह आएगा।", "वह नहीं आएगा।"],
  ])("sees in %s that %j is denied", (locale, was, is) => {
    expect(classifyEdit(was, is, markdown, locale).kinds).toContain("negation");
  });

  it.each([
    ["the form of it", "the farm of it"],
    ["we use it", "we used it"],
    ["one method here", "one methods here"],
    ["said Miller today", "said Millar today"],
    ["you are able", "you are unable"],
    ["see v10", "see v1O"],
  ])("does not call %j → %j a typo", (was, is) => {
    expect(kinds(was, is)).not.toBe("typo");
  });

  it("says where", () => {
    const was = "In **2** of 3 days it rains; see [it](a.md).";
    const is = "In **2** of 14 days it rains; see [it](b.md).";
    const { parts } = classifyEdit(was, is, markdown, "en");
    expect(
      parts.map((part) => [
        part.kind,
        was.slice(part.was.start, part.was.end),
        is.slice(part.is.start, part.is.end),
      ]),
    ).toEqual([
      ["number", "3", "14"],
      ["link-target", "[", "["],
    ]);
  });

  it("answers for every pair of texts, and knows what is the same", () => {
    const piece = fc.constantFrom(
      "a ",
      "not ",
      "5",
      "*",
      "`x`",
      "[l](u)",
      ". ",
      "\\",
      "&",
      "<b>",
      "不",
      "\n",
      "—",
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, (was, is) => {
        const edit = classifyEdit(was, is, markdown, "en");
        expect(edit.kind === "same").toBe(was === is);
        expect(edit.parts.length === 0).toBe(edit.kind === "same" || edit.kind === "reflow");
        for (const part of edit.parts) {
          expect(part.was.end).toBeLessThanOrEqual(was.length);
          expect(part.is.end).toBeLessThanOrEqual(is.length);
        }
      }),
    );
  });
});
