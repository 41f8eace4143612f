import { describe, expect, test } from "vitest";
import { localize } from "./localize.ts";

describe("table cells", () => {
  test("pipes are escaped, in code too; those that are escaped are not escaped again", () => {
    const page = "| One | Two |\n|---|---|\n| three | four |\n";
    expect(localize(page, { three: "a | b", four: "`c|d` \\| \\\\|" }).text).toBe(
      "| One | Two |\n|---|---|\n| a \\| b | `c\\|d` \\| \\\\\\| |\n",
    );
  });

  test("a line ending becomes a blank, a backslash at the end cannot escape the pipe", () => {
    const page = "|One|Two|\n|---|---|\n";
    expect(localize(page, { One: "a\nb", Two: "c\\" }).text).toBe("|a b|c\\\\|\n|---|---|\n");
  });

  test("a cell that opens its line begins no block", () => {
    const page = "One | Two\n--- | ---\nthree | four\n";
    expect(localize(page, { One: "# 1", three: "- 3" }).text).toBe(
      "\\# 1 | Two\n--- | ---\n\\- 3 | four\n",
    );
  });
});

describe("titles and descriptions", () => {
  test("the quotes of a title are escaped, whichever they are", () => {
    const page = `[a]: /a "One"\n[b]: /b 'Two'\n[c]: /c (Three)\n`;
    expect(localize(page, { One: 'a "b" \\* &amp; c\\', Two: "it's", Three: "(x)" }).text).toBe(
      `[a]: /a "a \\"b\\" \\\\* &amp;amp; c\\\\"\n[b]: /b 'it\\'s'\n[c]: /c (\\(x\\))\n`,
    );
  });

  test("brackets without a partner are escaped in a description", () => {
    expect(localize("![One](a.png)\n", { One: "a ] b [c] \\" }).text).toBe(
      "![a \\] b [c] \\\\](a.png)\n",
    );
  });
});

describe("front matter", () => {
  const yaml = (scalar: string, target: string, source: string) =>
    localize(`---\ntitle: ${scalar}\n---\n`, { [source]: target }).text.slice(11, -5);

  test("plain stays plain where it can, and is quoted where it has to be", () => {
    expect(yaml("One", "Eins", "One")).toBe("Eins");
    for (const [target, written] of [
      ["a: b", '"a: b"'],
      ["- a", '"- a"'],
      ["a # b", '"a # b"'],
      ["true", '"true"'],
      ["null", '"null"'],
      ["12", '"12"'],
      ["a, b", '"a, b"'],
      ["„a“", "„a“"],
      ['"a"', '"\\"a\\""'],
      ["a\nb", '"a\\nb"'],
    ] as const)
      expect(yaml("One", target, "One"), target).toBe(written);
  });

  test("quotes of the source stay", () => {
    expect(yaml("'One'", "it's", "One")).toBe("'it''s'");
    expect(yaml('"One"', 'say "x" \\n', "One")).toBe('"say \\"x\\" \\\\n"');
  });

  test("literal and folded blocks stay blocks", () => {
    expect(yaml("|-\n  One\n  two", "Eins\nzwei", "One\ntwo")).toBe("|-\n  Eins\n  zwei");
    expect(yaml(">-\n  One\n  two", "Eins zwei", "One two")).toBe(">-\n  Eins zwei");
  });

  test("TOML strings", () => {
    const page = `+++\ntitle = 'One'\ndescription = """\nTwo\n"""\n+++\n`;
    expect(localize(page, { One: "Eins \\", Two: 'a "b"\nc' }).text).toBe(
      `+++\ntitle = 'Eins \\'\ndescription = "a \\"b\\"\\nc"\n+++\n`,
    );
    expect(localize(`+++\ntitle = 'One'\n+++\n`, { One: "it's" }).text).toBe(
      `+++\ntitle = "it's"\n+++\n`,
    );
  });
});

describe("raw HTML", () => {
  test("tags of the source may be used, others are written as words", () => {
    const page = "<div>\nOne <b>two</b>\n</div>\n";
    expect(
      localize(page, { "One <b>two</b>": "<b>Eins</b> <script>x</script> a < b <!-- c" }).text,
    ).toBe("<div>\n<b>Eins</b> &lt;script>x&lt;/script> a < b &lt;!-- c\n</div>\n");
  });

  test("a tag that never ends cannot swallow what follows", () => {
    const page = '<div>\n<a href="/x">One</a> two\n</div>\n';
    expect(localize(page, { '<a href="/x">One</a> two': 'Eins <a href="zwei' }).text).toBe(
      '<div>\nEins &lt;a href="zwei\n</div>\n',
    );
  });

  test("blank lines do not end the block", () => {
    expect(localize("<div>\nOne\n</div>\n", { One: "eins\n\n# zwei" }).text).toBe(
      "<div>\neins # zwei\n</div>\n",
    );
  });

  test("attributes are quoted and escaped", () => {
    const page = `<img alt="One" title='Two' aria-label=Three>\n`;
    expect(localize(page, { One: 'a "b" <c> & d', Two: "it's", Three: "drei vier" }).text).toBe(
      `<img alt="a &quot;b&quot; &lt;c&gt; &amp; d" title='it&#39;s' aria-label="drei vier">\n`,
    );
  });
});

describe("tags of MDX", () => {
  test("what they are given stays within its quotes, whatever it says", () => {
    const page = `<Card title="One" label='Two' icon={x} />\n`;
    const targets = { One: 'Eins" onClick={evil} x="', Two: "it's {two} </Card> & &quot;" };
    expect(localize(page, targets, { syntax: "mdx" }).text).toBe(
      `<Card title="Eins&quot; onClick={evil} x=&quot;" label='it&#39;s {two} &lt;/Card&gt; &amp; &amp;quot;' icon={x} />\n`,
    );
  });
});

describe("directives, code and plain text", () => {
  test("labels stay on their line and in their brackets", () => {
    const page = ":::note One\n:::\n\n:::tip[Two]\n:::\n";
    expect(localize(page, { One: "Eins\nzwei", Two: "a ] b" }).text).toBe(
      ":::note Eins zwei\n:::\n\n:::tip[a \\] b]\n:::\n",
    );
  });

  test("a label that would be read as attributes is not put in", () => {
    expect(Object.keys(localize(":::note One\n:::\n", { One: "[x]{y}" }).rejected)).toEqual([
      "One",
    ]);
  });

  test("lines of code get their indentation, and a fence in them is not put in", () => {
    const page = "> <!-- calque translate -->\n>\n> ```\n> One\n> ```\n";
    expect(localize(page, { One: "eins\n\n  zwei" }).text).toBe(
      "> <!-- calque translate -->\n>\n> ```\n> eins\n>\n>   zwei\n> ```\n",
    );
    expect(Object.keys(localize(page, { One: "```\n\n# eins" }).rejected)).toEqual(["One"]);
  });

  test("a line of plain text stays a line, whatever is in it", () => {
    expect(localize("One\n\nTwo\n", { One: "# eins\n- zwei" }, { syntax: "txt" }).text).toBe(
      "# eins - zwei\n\nTwo\n",
    );
  });
});

describe("MDX", () => {
  test("a word that opens a module is written as a reference", () => {
    expect(localize("One.\n", { "One.": "import ist ein Wort." }, { syntax: "mdx" }).text).toBe(
      "&#105;mport ist ein Wort.\n",
    );
  });

  test("braces and tags that do not close are not put in", () => {
    for (const target of ["a {b", "<b", "a <b> c", "a </b> c", "<!-- a -->"])
      expect(
        Object.keys(localize("One.\n", { "One.": target }, { syntax: "mdx" }).rejected),
        target,
      ).toEqual(["One."]);
    expect(
      localize("A <b>c</b>.\n", { "A <b>c</b>.": "<b>x</b> y" }, { syntax: "mdx" }).rejected,
    ).toEqual({});
  });
});
