import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../src/model/index.ts";
import type { InlineGrammar } from "../../src/segment/inline-grammar.ts";
import { isOpaque, readMessage } from "../../src/segment/read-message.ts";
import { html, markdown, mdx, title } from "./inline-grammars.ts";

/** Writes a message on one line: `‹1 *›words‹/1 *›`, `‹2! `code`›`. */
function show(message: Message): string {
  const marks = { open: "", close: "/", hold: "!" };
  return message
    .map((part) =>
      typeof part === "string" ? part : `‹${marks[part.type]}${part.id} ${part.raw}›`,
    )
    .join("");
}

function read(text: string, grammar: InlineGrammar = markdown): string {
  return show(readMessage(text, grammar));
}

describe("inline codes of Markdown", () => {
  it.each([
    ["words alone", "words alone"],
    ["*a* __b__ ~~c~~", "‹1 *›a‹/1 *› ‹2 __›b‹/2 __› ‹3 ~~›c‹/3 ~~›"],
    ["***a** b*", "‹1 *›‹2 **›a‹/2 **› b‹/1 *›"],
    ["[a *b*](c 'd')", "‹1 [›a ‹2 *›b‹/2 *›‹/1 ](c 'd')›"],
    ["![alt](src)", "‹1 ![›alt‹/1 ](src)›"],
    ["[x][a] [A][] [b c] [no]", "‹1 [›x‹/1 ][a]› ‹2 [›A‹/2 ][]› ‹3 [›b c‹/3 ]› [no]"],
    ["a[^n] b[^m]", "a‹!1 [^n]› b[^m]"],
    ["`` a`b `` and \\`c\\`", "‹!1 `` a`b ``› and \\`c\\`"],
    [
      "<https://a.b> https://c.d/e_f. me@g.h",
      "‹!1 <https://a.b>› ‹!2 https://c.d/e_f›. ‹!3 me@g.h›",
    ],
    ["one\ntwo", "one‹!1 \n›two"],
    ["{{ a }} and {% b %} and {{< c >}}", "‹!1 {{ a }}› and ‹!2 {% b %}› and ‹!3 {{< c >}}›"],
    ["{* a/b.py hl[1] *} and {*c*} {* d", "‹!1 {* a/b.py hl[1] *}› and {‹2 *›c‹/2 *›} {* d"],
    ["use `{{` and `}}`", "use ‹!1 `{{`› and ‹!2 `}}`›"],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("pairs tags that nest, and lets the others stand alone", () => {
    expect(read("<b>a <i>b</i></b> <br> <u>c")).toBe(
      "‹1 <b>›a ‹2 <i>›b‹/2 </i>›‹/1 </b>› ‹!3 <br>› ‹!4 <u>›c",
    );
    expect(read("<b>*a</b>*")).toBe("‹!1 <b>›‹2 *›a‹!3 </b>›‹/2 *›");
  });

  it("takes dollars for math only where they cannot be prices", () => {
    expect(read("$5 and $10")).toBe("$5 and $10");
    expect(read("US$5–US$10")).toBe("US$5–US$10");
    expect(read("from $5 to $10, where $x^2$ holds")).toBe(
      "from $5 to $10, where ‹!1 $x^2$› holds",
    );
    expect(read("$$a b$$ \\$x$")).toBe("‹!1 $$a b$$› \\$x$");
    expect(read("$x$", { ...markdown, math: false })).toBe("$x$");
  });

  it("tells destinations, labels and titles", () => {
    const codes = readMessage('[t](<u v> "w &amp; x") [t][B  c] <m@n.o>', markdown).filter(
      (part) => typeof part !== "string" && part.type !== "close",
    );
    expect(codes).toMatchObject([
      { kind: "link", target: "u v", title: "w & x", start: 0 },
      { kind: "link-reference", target: "B  c" },
      { kind: "autolink", target: "m@n.o" },
    ]);
  });

  it("keeps configured placeholders whole, whatever characters they are made of", () => {
    const grammar = { ...markdown, placeholders: [/__[A-Z]+__/, /%s/] };
    expect(read("**__NAME__** a%s", grammar)).toBe("‹1 **›‹!2 __NAME__›‹/1 **› a‹!3 %s›");
  });
});

describe("other grammars", () => {
  it("reads expressions and JSX in MDX", () => {
    expect(read("a {b} <C d={e}>f</C>", mdx)).toBe("a ‹!1 {b}› ‹2 <C d={e}>›f‹/2 </C>›");
  });

  it("calls MDX that is not well formed opaque", () => {
    expect(isOpaque(readMessage("a < b {", mdx))).toBe(true);
    expect(isOpaque(readMessage("a b", mdx))).toBe(false);
  });

  it("reads tags in raw HTML and leaves asterisks there alone", () => {
    expect(read("*a* <b class='x>y'>c</b> <!-- d -->", html)).toBe(
      "*a* ‹1 <b class='x>y'>›c‹/1 </b>› ‹!2 <!-- d -->›",
    );
  });

  it("finds no markup in titles and plain text, but template tags", () => {
    expect(read("*a* <b> {{ c }}", title)).toBe("*a* <b> ‹!1 {{ c }}›");
    expect(read("*a* [b](c)", { ...markdown, syntax: "txt" })).toBe("*a* [b](c)");
  });
});

describe("hostile texts", () => {
  it.each(["*a ".repeat(5_000), "[".repeat(5_000), "<a ".repeat(50_000), "x".repeat(1_000_000)])(
    "are not tokenized when that could take long",
    (text) => {
      const message = readMessage(`${text}*`, markdown);
      expect(message).toEqual([`${text}*`]);
      expect(isOpaque(message)).toBe(true);
    },
  );
});

const alphabet = constantFrom(
  ..."*_~`[]()<>!&\\{}%$^@:/.#|-= \n\t\r\"'aB1漢。\uFEFF\0".split(""),
  "http://a.b",
  "www.c",
  "<b>",
  "</b>",
  "<!--",
  "-->",
  "{{",
  "}}",
  "[^n]",
  "[a]",
  "](",
  "**",
  "%s",
);
const texts = array(alphabet, { maxLength: 40 }).map((parts) => parts.join(""));
const grammars = constantFrom(markdown, mdx, html, title, {
  ...markdown,
  placeholders: [/%s/, /\{[^}]*\}/],
});

describe("law", () => {
  it("joining the strings and the raw codes gives the text back, with true offsets", () => {
    assert(
      property(texts, grammars, (text, grammar) => {
        let at = 0;
        for (const part of readMessage(text, grammar)) {
          const raw = typeof part === "string" ? part : part.raw;
          if (typeof part !== "string") expect(part.start).toBe(at);
          expect(raw).not.toBe("");
          expect(text.startsWith(raw, at)).toBe(true);
          at += raw.length;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it("pairs open and close in order and nest", () => {
    assert(
      property(texts, grammars, (text, grammar) => {
        const open: number[] = [];
        for (const part of readMessage(text, grammar)) {
          if (typeof part === "string") continue;
          if (part.type === "open") open.push(part.id);
          if (part.type === "close") expect(open.pop()).toBe(part.id);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("links of wikis", () => {
  const codes = (text: string): string[] =>
    readMessage(text, markdown).flatMap((part) =>
      typeof part === "string"
        ? []
        : [`${part.type} ${part.kind} ${part.raw} ${part.target ?? ""}`],
    );

  it.each([
    ["See [[Page]].", ["open link [[ Page", "close link ]] "]],
    ["[[Page#Part|the words]]", ["open link [[Page#Part| Page#Part", "close link ]] "]],
    ["[[Page\\|words]]", ["open link [[Page\\| Page", "close link ]] "]],
    ["![[cat.png|300]] and", ["hold template ![[cat.png|300]] "]],
  ])("%s", (text, expected) => expect(codes(text)).toEqual(expected));

  it.each([
    "[[ -f a.txt ]]",
    "[[x, [y]]]",
    "[[x",
    "[[]]",
    "`[[x]]`",
    "[[x|]",
    "[[^x]]",
    "[[x\ny]]",
  ])("%s is none", (text) =>
    expect(codes(text).filter((code) => code.includes("[["))).toEqual(
      text.startsWith("`") ? ["hold code-span `[[x]]` "] : [],
    ),
  );

  it("a label that is defined, and words of a link, are what CommonMark has them for", () => {
    expect(codes("[[a]]")).toEqual(["open link-reference [ a", "close link-reference ] "]);
    expect(codes("[[1]](/b)")).toEqual(["open link [ /b", "close link ](/b) "]);
  });
});
