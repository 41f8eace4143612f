import { describe, expect, it } from "vitest";
import { foreignConstructs } from "../../src/segment/foreign-constructs.ts";
import type { InlineGrammar } from "../../src/segment/inline-grammar.ts";
import { readMessage } from "../../src/segment/read-message.ts";
import { markdown, mdx } from "./inline-grammars.ts";

function foreign(
  source: string,
  target: string,
  locale = "de",
  grammar: InlineGrammar = markdown,
): string[] {
  const found = foreignConstructs(
    readMessage(source, grammar),
    readMessage(target, grammar),
    locale,
  );
  return found.map(({ kind, raw }) => `${kind} ${raw}`);
}

describe("what a translation may not bring in", () => {
  it.each([
    ["a", "<script>b", "html <script>"],
    ["a", "b <!-- c -->", "html <!-- c -->"],
    ["<b>a</b>", '<b onclick="x()">b</b>', 'html <b onclick="x()">'],
    ['<a href="/b">a</a>', '<a href="javascript:x">b</a>', 'html <a href="javascript:x">'],
    [
      '<a href="/b">a</a>',
      '<a href="javascript:x" href="/b">b</a>',
      'html <a href="javascript:x" href="/b">',
    ],
    [
      '<a href="/b">a</a>',
      '<a href="java&Tab;script&colon;x">b</a>',
      'html <a href="java&Tab;script&colon;x">',
    ],
    ["[a](b)", "[a](javascript:x)", "destination javascript:x"],
    ["[a](b){.c}", "[a](b){.c onclick=x}", "template {.c onclick=x}"],
    ["[a](b)", "[a](java&#x73;cript&colon;x)", "destination java&#x73;cript&colon;x"],
    ["[a](b)", "[a](<java\tscript:x>)", "destination java\tscript:x"],
    ["![a](b)", "![a](data:text/html,x)", "destination data:text/html,x"],
    ["a", "<vbscript:x>", "destination vbscript:x"],
    ["a", "{{ b }}", "template {{ b }}"],
    ["a", "{* b *}", "template {* b *}"],
    ["{{< a >}}", "{{% a %}}", "template {{% a %}}"],
    ['{{< a src="b" >}}', '{{< a src="c" >}}', 'template {{< a src="c" >}}'],
    ['{{< a title="b" >}}', '{{< a title="b" x=y >}}', 'template {{< a title="b" x=y >}}'],
    ['{{< a title="b" >}}', '{{< a title="<b>" >}}', 'template {{< a title="<b>" >}}'],
    [
      '{{< a title="b" >}}',
      '{{< a title="javascript:b" >}}',
      'template {{< a title="javascript:b" >}}',
    ],
    ['{{ a title="b" }}', '{{ a title="c" }}', 'template {{ a title="c" }}'],
    ["a", '<b onclick="c()">', 'html <b onclick="c()">'],
    ["a", '<span title="b" style="c">', 'html <span title="b" style="c">'],
    ["a", '<abbr title="{{ b }}">', 'html <abbr title="{{ b }}">'],
    ["[a](b)", '<a href="b" onclick="c()">d', 'html <a href="b" onclick="c()">'],
    ["[a](b)", '<a href="b">c', 'html <a href="b">'],
    ["[a](b)", "c</a>", "html </a>"],
    ["a", '<b x-id="c()">', 'html <b x-id="c()">'],
    ["a", '{{< b title="c" >}}', 'template {{< b title="c" >}}'],
    [
      '{{< b src="a" title="c" >}}',
      '{{< b src="d" title="e" >}}',
      'template {{< b src="d" title="e" >}}',
    ],
    ["a", "b\u202Ec", "bidi-control \u202E"],
    ["a", "b\u2066c", "bidi-control \u2066"],
    ["a", "b\u200Bc", "invisible-character \u200B"],
    ["a", "b\u200Dc", "invisible-character \u200D"],
    ["a", "b\u0000c", "invisible-character \u0000"],
  ])("%j → %j", (source, target, expected) => {
    expect(foreign(source, target)).toEqual([expected]);
  });

  it("finds expressions, components and broken syntax in MDX", () => {
    expect(foreign("a", "b {c}", "de", mdx)).toEqual(["expression {c}"]);
    expect(foreign("a", "<C/>", "de", mdx)).toEqual(["jsx <C/>"]);
    expect(foreign('<C title="a" />', "<C title={b()} />", "de", mdx)).toEqual([
      "jsx <C title={b()} />",
    ]);
    expect(foreign("<b>a</b>", "<B>b</B>", "de", mdx)).toEqual(["jsx <B>", "jsx </B>"]);
    expect(foreign("a", "b {", "de", mdx)).toEqual(["unreadable b {"]);
  });
});

describe("what a translation may have", () => {
  it.each([
    ['<b title="a">a</b>', '<b title="b">b</b>', "de"],
    ['<a href="/en">a</a>', '<a href="/de">b</a>', "de"],
    ["[a](javascript:x)", "[b](javascript:x)", "de"],
    ["a", "[b](https://c.d)", "de"],
    ["a", "Zu\u00ADcker", "de"],
    ["a", "می\u200Cخواهم", "fa"],
    ["a", "क्\u200Dष", "hi"],
    ["a", "👩\u200D👩\u200D👧 🏴\u{E0067}\u{E0062}\u{E007F}", "de"],
    ["a", "ภาษา\u200Bไทย", "th"],
    ["a", "\u2067ب\u2069 \u200Fج", "ar"],
    ["a", '<bdi>b</bdi> <span dir="ltr">c</span>', "he"],
    ["a\u200Bb", "c\u200Bd", "de"],
    ["a", '<abbr title="Antwort: was zurückkommt">b</abbr>', "de"],
    ["a", "<ruby>漢<rp>(</rp><rt lang='ja'>かん</rt><rp>)</rp></ruby>", "ja"],
    ["a", "1<sup>er</sup> b<br/>c", "fr"],
    ["[a](b)", '<a href="b">c</a> <strong x-id="1">d</strong>', "fr"],
    ['{{< b src="a" title="c" >}}', '{{< b src="a" title="d" >}}', "fr"],
    ['{{< a src="x" title="b" >}}', "{{< a src=\"x\" title='c d' >}}", "de"],
    ['{% include n.html content="b" %}', '{% include n.html content="c" %}', "de"],
  ])("%j → %j in %s", (source, target, locale) => {
    expect(foreign(source, target, locale)).toEqual([]);
  });

  it("translates the words that components show, and leaves comments for translators", () => {
    expect(foreign('<B text="new" kind="a" />', '<B text="neu" kind="a" />', "de", mdx)).toEqual(
      [],
    );
    expect(foreign("a", "b {/* c */}", "de", mdx)).toEqual([]);
    expect(foreign("a", "b {/* c */ d() /* e */}", "de", mdx)).toEqual([
      "expression {/* c */ d() /* e */}",
    ]);
    expect(foreign('<B kind="a" />', '<B kind="b" />', "de", mdx)).toEqual(['jsx <B kind="b" />']);
  });

  it("has to close its isolates", () => {
    expect(foreign("a", "\u2067ب", "ar")).toEqual(["bidi-control \u2067"]);
  });
});
