import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../src/segment/canonical-text.ts";
import type { InlineGrammar } from "../../src/segment/inline-grammar.ts";
import { plainText } from "../../src/segment/plain-text.ts";
import { readMessage } from "../../src/segment/read-message.ts";
import { html, markdown, title } from "./inline-grammars.ts";

function canonical(text: string, grammar: InlineGrammar = markdown): string {
  return canonicalText(readMessage(text, grammar), grammar);
}

function plain(text: string, grammar: InlineGrammar = markdown): string {
  return plainText(readMessage(text, grammar), grammar);
}

describe("canonicalText", () => {
  it.each([
    ["*a*", "_a_"],
    ["**a**", "__a__"],
    ["a\\_b", "a_b"],
    ["AT&amp;T", "AT&T"],
    ["a  b", "a b "],
    ["a\\\nb", "a\nb"],
    ["a  \nb", "a\nb"],
    ["`a`", "`` a ``"],
    ["[a](b 'c')", '[a](<b> "c")'],
    ["[A]", "[A][a]"],
    ["<https://a.b>", "https://a.b"],
    ["\\$5", "$5"],
  ])("is the same for %j and %j", (one, other) => {
    expect(canonical(one)).toBe(canonical(other));
  });

  it.each([
    ["*a*", "\\*a\\*"],
    ["*a*", "**a**"],
    ["a b", "a c"],
    ["`a`", "`b`"],
    ["[a](b)", "[a](c)"],
    ["[a](b)", "[a](b 'c')"],
    ["[x][a]", "[x][b c]"],
    ["&amp;copy;", "&copy;"],
    ["a\nb", "a b"],
    ["a\u00A0b", "a b"],
  ])("differs for %j and %j", (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
  });

  it("leaves text without markup as it is, but for white space", () => {
    expect(canonical(" *a*  \\* &amp; ", title)).toBe("*a* \\* &amp;");
  });

  it("minds white space in code, and no line endings in HTML", () => {
    const code = { ...markdown, slot: "code" } as const;
    expect(canonical("  a\n b", code)).toBe("  a\n b");
    expect(canonical("a\n b", html)).toBe("a b");
  });

  it("does not depend on escapes that change nothing", () => {
    const texts = array(constantFrom(..."*_`[]<>&\\~ab 1.!".split(""), "**"), { maxLength: 20 });
    assert(
      property(texts, (parts) => {
        const text = parts.join("");
        const escaped = readMessage(text, markdown)
          .map((part) =>
            typeof part === "string"
              ? part.replace(/\\[!-/:-@[-`{-~]|[!"'(),.:;?]/g, (found) =>
                  found.length > 1 ? found : `\\${found}`,
                )
              : part.raw,
          )
          .join("");
        expect(canonical(escaped)).toBe(canonical(text));
      }),
    );
  });
});

describe("plainText", () => {
  it("is what a reader reads", () => {
    expect(
      plain("**Bold** [link](url 't') `c()` ![alt](s) <b>x</b>[^n] https://a.b &amp; \\*"),
    ).toBe("Bold link c() alt x  & *");
    expect(plain("a<br>b\nc")).toBe("a\nb\nc");
  });

  it("resolves references but no escapes in HTML, and neither in titles", () => {
    expect(plain("\\* &amp;", html)).toBe("\\* &");
    expect(plain("\\* &amp;", title)).toBe("\\* &amp;");
  });
});
