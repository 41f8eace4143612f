import { describe, expect, test } from "vitest";
import { expectLaws } from "../laws/expect-laws.ts";
import { unitOptions } from "../laws/message-breaches.ts";
import { leftOutTexts, slotRoles, slotTexts } from "../laws/slot-texts.ts";
import { localize } from "../render/localize.ts";
import { grammarsFor } from "../../src/segment/draft-units.ts";
import { headingAttributes } from "../../src/text/heading-attributes.ts";
import { readMessage } from "../../src/segment/read-message.ts";

describe("MyST", () => {
  test("what stands in a directive is Markdown, in fences of backticks and of colons", () => {
    for (const fence of ["```", "~~~", ":::"]) {
      const page = `${fence}{note} A *title*\n:class: wide\n:name: here\n\nSome **words**.\n\n- An item\n${fence}\n\nAfter.\n`;
      expect(slotRoles(expectLaws(page)), fence).toEqual([
        "label: A *title*",
        "paragraph: Some **words**.",
        "item: An item",
        "paragraph: After.",
      ]);
    }
  });

  test("its lines stay as they are around translations", () => {
    const page =
      "- One\n\n  ````{admonition} Title\n  ---\n  class: tip\n  ---\n  Words.\n\n  ```python\n  x = 1\n  ```\n  ````\n";
    expect(localize(page, { Title: "Titel", "Words.": "```\nWorte." }).text).toBe(
      "- One\n\n  ````{admonition} Titel\n  ---\n  class: tip\n  ---\n  \\```\\\n  Worte.\n\n  ```python\n  x = 1\n  ```\n  ````\n",
    );
  });

  test("options that hold words are units, others are left out", () => {
    const page = "```{figure} img/a cat.png\n:alt: A cat\n:width: 200px\n\nThe *cat*.\n```\n";
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["A cat", "The *cat*."]);
    expect(leftOutTexts(document)).toEqual([
      "directive: img/a cat.png",
      "directive: :alt:",
      "directive: :width: 200px",
    ]);
  });

  test("an argument is a title where the directive has one", () => {
    const page =
      ":::{versionadded} 0.19.0 With colour\n:::\n\n:::{grid} 1 2 2 3\n:::\n\n:::{tab-item} Linux\n:::\n\n:::{own-box} Two words\n:::\n\n:::{own-box} path/to\n:::\n";
    expect(slotTexts(expectLaws(page))).toEqual(["With colour", "Linux", "Two words"]);
  });

  test("code stays code, and so do a directive in it and one that does not end", () => {
    for (const page of [
      "```{code-cell} python\nprint(1)\n```\n",
      "````md\n```{note}\nWords.\n```\n````\n",
      "```{note}\nWords.\n",
      "```\n```{note}\n```\n",
      "`` ```{note} ``` ``\n",
    ])
      expect(slotTexts(expectLaws(page)), page).toEqual([]);
  });

  test("targets, roles and labels of equations are none of a translator's business", () => {
    const page =
      "(intro)=\n# Title\n\n(a)=\n(b)=\nSee {ref}`intro` here.\n\n$$\nx = y\n$$ (eq:one)\n\nAfter the equation.\n";
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["Title", "See {ref}`intro` here.", "After the equation."]);
    expect(leftOutTexts(document).filter((text) => text.startsWith("link-label"))).toEqual([
      "link-label: (intro)=",
      "link-label: (a)=",
      "link-label: (b)=",
    ]);
  });

  test("comments are none, and the title of a document is no comment", () => {
    expect(slotTexts(expectLaws("Words.\n\n% A comment\n% in lines\nMore.\n"))).toEqual([
      "Words.",
      "More.",
    ]);
    expect(slotTexts(expectLaws("% A title\n\n100\n% of it\n"))).toEqual([
      "% A title",
      "100 % of it",
    ]);
  });

  test("each field of a list is a unit", () => {
    const page = ":width: How wide\n  it is.\n:height: How high.\n\n:tada: One alone.\n";
    expect(slotTexts(expectLaws(page))).toEqual([
      "How wide it is.",
      "How high.",
      ":tada: One alone.",
    ]);
    expect(localize(page, { "How high.": "Wie hoch." }).text).toContain("\n:height: Wie hoch.\n");
    const named =
      ":Outer address: [](https://a.example)\n:An address -> its *title*: [](#title)\n:param count: How many.\n";
    const document = expectLaws(named);
    expect(slotTexts(document)).toEqual([
      ":Outer address: [](https://a.example)",
      ":An address -> its *title*: [](#title)",
      "How many.",
    ]);
    expect(leftOutTexts(document)).toEqual(["directive: :param count:"]);
  });

  test("header, words and footer of a card are apart", () => {
    expect(slotTexts(expectLaws("Header\n^^^\nWords\n+++\nFooter\n"))).toEqual([
      "Header",
      "Words",
      "Footer",
    ]);
  });

  test("a footer may follow a blank line, and what parts the cells of a notebook is no word", () => {
    const page =
      'Words.\n\n+++\n[More](b.md)\n\n+++ {"part": "summary"}\nIn short.\n\nOne.\n+++ {"no": ["words"]}\nTwo.\n\n+++ {"a": 1}\n';
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["Words.", "[More](b.md)", "In short.", "One.", "Two."]);
    expect(leftOutTexts(document)).toEqual([
      'directive: +++ {"part": "summary"}',
      'directive: +++ {"no": ["words"]}',
      'directive: +++ {"a": 1}',
    ]);
  });

  test("attributes alone are no words, however many", () => {
    const page =
      '{start=1 lines="2,3"}\n```python\nx\n```\n\n| A |\n| - |\n| B |\n\n: {widths="\\[30,70\\]"}\n\n: A caption {widths="1"}\n';
    expect(slotTexts(expectLaws(page))).toEqual(["A", "B", 'A caption {widths="1"}']);
  });
});

describe("Quarto and Pandoc", () => {
  test("a div may have its attributes without a blank, and a title among them", () => {
    const page = '::: {.callout-tip title="One"}\nWords.\n:::\n\n:::{.note}\nMore.\n:::\n';
    expect(slotTexts(expectLaws(page))).toEqual(["One", "Words.", "More."]);
  });

  test("an equation with an id ends where it ends", () => {
    expect(slotTexts(expectLaws("$$\nx\n$$ {#eq-one}\n\nWords.\n"))).toEqual(["Words."]);
  });

  test("a heading without a number says so in braces, and no translator sees them", () => {
    const page = "# One {-}\n\n## Two {- .wide}\n\n## Three {.wide -}\n\n## Four {--}\n";
    expect(slotTexts(expectLaws(page))).toEqual(["One", "Two", "Three", "Four {--}"]);
    expect(localize(page, { One: "Eins {-}" }).text).toContain("# Eins \\{-} {-}\n");
  });

  test("what an image is given to say is a unit, its size is none", () => {
    const page =
      '![](a.png){.wide width="50%" fig-alt="A \\"small\\" cat."}\n\n- ![One](b.png){width=300}\n\n[![](c.png){ title="Two" align=left }](d.md)\n\nSee ![](e.png){fig-alt="Three"} here.\n';
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual([
      'A "small" cat.',
      "One",
      '[![](c.png){ title="Two" align=left }](d.md)',
      'See ![](e.png){fig-alt="Three"} here.',
    ]);
    const words = { 'A "small" cat.': 'Eine "kleine" Katze.' };
    expect(localize(page, words).text).toContain(
      '![](a.png){.wide width="50%" fig-alt="Eine \\"kleine\\" Katze."}\n',
    );
    expect(slotTexts(expectLaws("![One](a.png){not a list}\n"))).toEqual([
      "![One](a.png){not a list}",
    ]);
  });

  test("a grid table is left as it is", () => {
    const page =
      "+-----+-----+\n| One | Two |\n+=====+=====+\n| a   | b   |\n+-----+-----+\n\nWords.\n";
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["Words."]);
    expect(document.leftOut.map(({ reason }) => reason)).toEqual(["grid-table"]);
  });
});

describe("MkDocs and GitHub", () => {
  test("a heading or cell that is nothing but a comment or an emoji has no words", () => {
    const page =
      "### <!-- a:setting b.c -->\n\n| Yes | No |\n| - | - |\n| :white_check_mark: | :x: :+1: |\n| At 10:30:45 | <!-- why --> :x: Never |\n\n:material-cat:{ .wide }\n";
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["Yes", "No", "At 10:30:45", "<!-- why --> :x: Never"]);
    expect(leftOutTexts(document)).toContain("comment: <!-- a:setting b.c -->");
  });

  test("the id of a heading may be written as an attribute", () => {
    const page =
      '## The path <small>Crumbs</small> { id=path }\n\n## 1.2 { id="v-1.2" .wide }\n\n## Not { this=one }\n';
    expect(slotTexts(expectLaws(page))).toEqual([
      "The path <small>Crumbs</small>",
      "1.2",
      "Not { this=one }",
    ]);
    expect(localize(page, { "1.2": "1,2" }).text).toContain('\n## 1,2 { id="v-1.2" .wide }\n');
    const written = localize("# One\n", { One: "Eins { id=eins }" }).text;
    expect(written).toBe("# Eins \\{ id=eins }\n");
    expect(headingAttributes('1.2 { id="v-1.2" .wide }')?.id).toBe("v-1.2");
    expect(headingAttributes("A { .wide id=path }")?.id).toBe("path");
    expect(headingAttributes("A {#path}")?.id).toBe("path");
  });
});

describe("Hugo", () => {
  test("front matter of TOML may follow blank lines, as Zola has it, too", () => {
    for (const newline of ["\n", "\r\n"]) {
      const page = "\n  \n+++\ntitle = 'A page'\n[extra]\ncolour = 'red'\n+++\n\nWords.\n";
      const text = page.replaceAll("\n", newline);
      const document = expectLaws(text);
      expect(slotRoles(document)).toEqual(["field: A page", "paragraph: Words."]);
      expect(localize(text, { "A page": "Ein 'Blatt'" }).text).toContain(
        `${newline}+++${newline}title = "Ein 'Blatt'"${newline}[extra]`,
      );
    }
    for (const page of ["\n+++\nWords = more.\n", "\n+++\n\nWords.\n\n+++\n\nMore.\n"])
      expect(slotTexts(expectLaws(page)).join(), page).toContain("Words");
  });

  test("a shortcode over lines whose end begins a line is no quote", () => {
    const page =
      'Before.\n\n{{< img\n  src="a.jpg"\n  alt="A cat"\n\n>}}\n\nAfter.\n\n{{< img\n  src="a.jpg"\n  alt="A dog"\n>}}\n';
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["Before.", "A cat", "After.", "A dog"]);
    expect(localize(page, { "A dog": "Ein Hund" }).text).toContain('  alt="Ein Hund"\n>}}\n');
    expect(document.blocks.map(({ type }) => type)).not.toContain("blockquote");
  });

  test("code between tags is code", () => {
    const page =
      "Words.\n\n{{< code-toggle file=hugo >}}\n[menus]\ntitle = 'One'\n{{< /code-toggle >}}\n\n{{< highlight go >}}\n# x\n\ny := 1\n{{< /highlight >}}\n\nMore.\n";
    expect(slotTexts(expectLaws(page))).toEqual(["Words.", "More."]);
  });

  test("a tag of code that ends itself has no code behind it", () => {
    for (const tag of [
      "{{< code-toggle config=menus />}}",
      "{{< highlight / >}}",
      "{{% katex /%}}",
    ]) {
      const page = `${tag}\n\nWords.\n\n{{< code-toggle >}}\na = 'b'\n{{< /code-toggle >}}\n\nMore.\n`;
      expect(slotTexts(expectLaws(page)), tag).toEqual(["Words.", "More."]);
    }
    const open = "{{< highlight go >}}\n\nWords.\n\n{{< highlight go >}}\nx\n{{< /highlight >}}\n";
    expect(slotTexts(expectLaws(open))).toEqual(["Words."]);
  });

  test("what a closing tag ends is a unit of its own", () => {
    const page = "{{< step >}}\nOne.\n{{< /step >}}\n{{< step >}}\n**Two**\n{{< /step >}}\n";
    expect(slotTexts(expectLaws(page))).toEqual(["One.", "**Two**"]);
  });
});

describe("Jekyll, Jinja and their kin", () => {
  test("code between tags is code, a mention of a tag is none", () => {
    const page =
      "{% highlight ruby %}\ndef x\n\n# y\n{% endhighlight %}\n\nUse `{% highlight %}`.\n\n```\n{% highlight a %}\n```\n\nWords.\n\n```\n{% endhighlight %}\n```\n";
    expect(slotTexts(expectLaws(page))).toEqual(["Use `{% highlight %}`.", "Words."]);
  });

  test("code in a variable is code, words in one are words", () => {
    const code = "import a from 'b';\n\n# One\n\n\tx.y();\n";
    for (const page of [
      `{%- set codeBlock %}{% raw %}\n${code}{% endraw %}{%- endset %}\n{{ codeBlock | highlight("js") | safe }}\n\nWords.\n`,
      `{% set my_code %}\n${code}{% endset %}\n{% include "a.njk" %}\n\nWords.\n`,
      `{% capture sample %}\n${code}{% endcapture %}\n\nWords.\n\n{{ sample | highlight: "js" }}\n`,
      "{% set code %}x{% endset %}\n\nWords.\n\n{% set b %}\n{% endset %}\n",
      "{% set code %}\n\nWords.\n",
      "{% set code = 'x' %}\n\nWords.\n\n{% set encoder %}\n{% endset %}\n",
    ])
      expect(slotTexts(expectLaws(page)), page).toEqual(["Words."]);
    const words = "{% capture note %}\nSome words.\n{% endcapture %}\n\nMore of them.\n";
    expect(slotTexts(expectLaws(words))).toEqual(["Some words.", "More of them."]);
    const example = "```\n{% set code %}\n```\n\nWords.\n\n```\n{% endset %}\n```\n";
    expect(slotTexts(expectLaws(example))).toEqual(["Words."]);
  });

  test("attributes may stand before their block", () => {
    expect(slotTexts(expectLaws("{: .note .info}\nWords.\n"))).toEqual(["Words."]);
    expect(slotTexts(expectLaws("{one}\nWords.\n"))).toEqual(["{one} Words."]);
  });

  test("tags in raw HTML are no words, and those around words are not theirs", () => {
    const page =
      "<table>\n{% for a in b %}\n<tr><td>{{ a.name }}</td></tr>\n<tr><td>{% if a %}Some {{ a.x }} words{% endif %}</td></tr>\n{%- endfor -%}\n</table>\n";
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["Some {{ a.x }} words"]);
    expect(localize(page, { "Some {{ a.x }} words": "Worte {{ a.x }}" }).text).toContain(
      "<td>{% if a %}Worte {{ a.x }}{% endif %}</td>",
    );
  });

  test("comments, and objects in tags, are no words", () => {
    const page = "{# A comment #}\n\n{{ tabs({ a: { b: 1 } }) }}\n";
    expect(slotTexts(expectLaws(page))).toEqual([]);
  });

  test("definitions that a template completes are definitions, and so are those behind them", () => {
    const page =
      "[One] and two.\n\n[one]: {{ site.url }}/one\n[two]: /two/\n[three]: a/{{< b >}}\n";
    const document = expectLaws(page);
    expect(slotTexts(document)).toEqual(["[One][One] and two."]);
    expect(localize(page, { "[One][One] and two.": "[Eins][One] und zwei." }).text).toBe(
      page.replace("[One] and two.", "[Eins][One] und zwei."),
    );
  });
});

describe("DocFX", () => {
  test("what an image says is a unit, the rest of its line is left out", () => {
    const page =
      ':::image type="content" source="./a.png" alt-text="A &quot;cat&quot;.":::\n\n:::row:::\n:::column span="2":::\nWords.\n:::column-end:::\n';
    expect(slotTexts(expectLaws(page))).toEqual(['A "cat".', "Words."]);
    expect(localize(page, { 'A "cat".': "Eine „Katze“." }).text).toContain(
      ' alt-text="Eine „Katze“.":::\n',
    );
  });

  test("what is put in place is no unit", () => {
    const page =
      '> [!VIDEO https://x.org/a]\n\n[!INCLUDE [name](a.md)]\n\n[!code-cpp[part](a.cpp)]\n\n> [!div class="next"]\n> [Start](/b)\n\n> [!NOTE]\n> Words.\n';
    expect(slotTexts(expectLaws(page))).toEqual(["[Start](/b)", "Words."]);
  });

  test("what is not translated in a sentence is a code, at the beginning of a line too", () => {
    for (const text of [
      ':::no-loc text="New issue"::: is a button.',
      'Press :::no-loc text="Y":::.',
    ]) {
      const document = expectLaws(`${text}\n`);
      expect(slotTexts(document)).toEqual([text]);
      const message = readMessage(text, grammarsFor(document, unitOptions)(document.slots[0]!));
      expect(message.some((part) => typeof part !== "string" && part.kind === "template")).toBe(
        true,
      );
    }
  });
});

test("math ends where its author ends it", () => {
  for (const formula of [
    "$$\\begin{array}{c}\nx\n\\end{array}$$",
    "$$\nx = y$$",
    "$$\nx\n\ny\n$$",
    "$$ x = y\n  + z $$ {#eq-one}",
    "$$x = y$$",
    "\\begin{align*}\nx\n\\end{align*}",
    "\\newpage",
  ]) {
    const page = `Before.\n\n${formula}\n\nAfter *it*.\n\n- ${formula.replace(/\n(?=.)/g, "\n  ")}\n\n  In an item.\n`;
    const document = expectLaws(page);
    expect(slotTexts(document), formula).toEqual(["Before.", "After *it*.", "In an item."]);
  }
});

test("two dollar signs in code, and in words, are no math", () => {
  const page = "```sh\n$$ a\n```\n\nKill $$ with\nb$$\n";
  expect(slotTexts(expectLaws(page))).toEqual(["Kill $$ with b$$"]);
});

test("a module of MDX may hold tags", () => {
  const page = "export const Mark = ({ children }) => (\n  <b>{children}</b>\n)\n\nWords.\n";
  expect(slotTexts(expectLaws(page, { syntax: "mdx" }))).toEqual(["Words."]);
});

describe("VitePress", () => {
  test("the code of a file that is put in place is no unit", () => {
    for (const line of [
      "<<< @/a/b.js",
      "<<< ./b.js{2}",
      "<<< ../b.cs#part{1,2 c#:line-numbers} [Some words]",
    ])
      expect(slotTexts(expectLaws(`Before.\n\n${line}\n${line}\n\nAfter.\n`)), line).toEqual([
        "Before.",
        "After.",
      ]);
    expect(slotTexts(expectLaws("<<< Go back\n\n<<< a/b or c\n"))).toEqual([
      "<<< Go back",
      "<<< a/b or c",
    ]);
  });
});

test("character references without a letter or a digit are no words", () => {
  const page = "| A | &nbsp; |\n| - | - |\n| &mdash; | &alpha; |\n\n&nbsp;\n\n&nothing;\n";
  expect(slotTexts(expectLaws(page))).toEqual(["A", "&alpha;", "&nothing;"]);
});

test("marks of a table of contents, and what is embedded alone, are no words", () => {
  for (const page of ["[[toc]]\n", "[TOC]\n", "[[_TOC_]]\n", "![[A cat.png|300]]\n"])
    expect(slotTexts(expectLaws(page)), page).toEqual([]);
});

test("attributes behind inline markup, and names of roles, are code", () => {
  const text =
    "Read [it](/a){.external} and `x`{.r}, {ref}`a`, *so*{: #id .b}, but {not} [this](/b){ or }.";
  const document = expectLaws(`${text}\n`);
  const [slot] = document.slots;
  const message = readMessage(text, grammarsFor(document, unitOptions)(slot!));
  const codes = message.flatMap((part) => (typeof part === "string" ? [] : [part.raw]));
  expect(codes.filter((raw) => raw.startsWith("{"))).toEqual([
    "{.external}",
    "{.r}",
    "{ref}",
    "{: #id .b}",
  ]);
});
