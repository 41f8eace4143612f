/** One kind of input that is made to be hard: `make(n)` gives about `n` characters of it. */
export interface Pathological {
  readonly name: string;
  readonly syntax: "md" | "mdx" | "txt";
  readonly make: (size: number) => string;
}

const repeated = (name: string, unit: string, tail = ""): Pathological => ({
  name,
  syntax: "md",
  make: (size) => unit.repeat(Math.ceil(size / unit.length)) + tail,
});

const counted = (name: string, line: (index: number) => string): Pathological => ({
  name,
  syntax: "md",
  make(size) {
    const parts: string[] = [];
    for (let length = 0, index = 0; length < size; index++) {
      parts.push(line(index));
      length += parts.at(-1)!.length;
    }
    return parts.join("");
  },
});

const nested = (name: string, line: (depth: number) => string): Pathological => ({
  name,
  syntax: "md",
  make(size) {
    const parts: string[] = [];
    for (let length = 0, depth = 0; length < size; depth++) {
      parts.push(line(depth));
      length += parts.at(-1)!.length;
    }
    return parts.join("");
  },
});

/** Generators of input on which Markdown parsers are known, or can be thought, to be slow or to overflow. */
export const pathological: readonly Pathological[] = [
  repeated("quotes on one line", ">"),
  repeated("quotes with blanks", "> ", "a"),
  repeated("bullets on one line", "- ", "a"),
  repeated("ordinals on one line", "1. ", "a"),
  repeated("footnotes on one line", "[^a]: ", "a"),
  nested("nested list", (depth) => `${"  ".repeat(depth)}- a\n`),
  nested("nested list by tabs", (depth) => `${"\t".repeat(depth)}- a\n`),
  nested("nested quotes by line", (depth) => `${">".repeat(depth + 1)} a\n`),
  nested("quotes and lists", (depth) => `${"> - ".repeat(depth + 1)}a\n`),
  counted("list with one deep line", (index) => (index === 9 ? `${" ".repeat(400)}- x\n` : "- item\n")),
  repeated("stars", "*"),
  repeated("star words", "*a ", ""),
  repeated("star pairs", "*a **a ", ""),
  repeated("underscores", "_a_ __a"),
  repeated("tildes", "~~a "),
  repeated("open brackets", "["),
  repeated("open images", "!["),
  repeated("bracket words", "[a"),
  repeated("links in links", "[a](", ""),
  repeated("closed brackets", "a]"),
  repeated("nested brackets", "[", "a"),
  { name: "matched brackets", syntax: "md", make: (size) => `${"[".repeat(size / 2)}a${"]".repeat(size / 2)}` },
  repeated("images in images", "![a](b "),
  repeated("backticks", "`"),
  counted("backtick runs", (index) => `${"`".repeat((index % 1200) + 1)} `),
  repeated("open code", "`a "),
  repeated("angle brackets", "<"),
  repeated("open tags", "<a "),
  repeated("tag soup", "<a href=\"b\">"),
  repeated("html inline tags in a block", "<b>", ""),
  { name: "html block of tags", syntax: "md", make: (size) => `<div>${"<b>a ".repeat(size / 5)}` },
  { name: "html block of closing tags", syntax: "md", make: (size) => `<div>${"a</b>".repeat(size / 5)}` },
  { name: "html attributes", syntax: "md", make: (size) => `<div ${'a="b" '.repeat(size / 6)}>` },
  { name: "html block of alternating tags", syntax: "md", make: (size) => `<div>a${"<b></i>".repeat(size / 7)}` },
  repeated("open comments", "<!-- a "),
  repeated("open declarations", "<!X "),
  repeated("open CDATA", "<![CDATA["),
  repeated("processing instructions", "<?"),
  repeated("html blocks", "<div>\n\n"),
  repeated("type 7 html blocks", "<a>\n\n"),
  repeated("fences", "```\n"),
  repeated("open fences", "```a\n~~~b\n"),
  repeated("fences of growing length", "~~~~\n```\n"),
  counted("growing fences", (index) => `${"`".repeat((index % 900) + 3)}\n`),
  repeated("setext headings", "a\n=\n"),
  repeated("setext dashes", "a\n-\n"),
  repeated("atx headings", "# a\n"),
  repeated("atx closings", "# a #", ""),
  repeated("thematic breaks", "***\n"),
  repeated("hard breaks", "a\\\n"),
  repeated("trailing blanks", "a  \n"),
  repeated("one paragraph", "word\n"),
  repeated("one line", "word "),
  repeated("blank lines", "\n"),
  repeated("carriage returns", "a\r"),
  repeated("tabs", "\t"),
  repeated("blanks", " "),
  repeated("table rows", "|a|b|\n", ""),
  { name: "table", syntax: "md", make: (size) => `|a|b|\n|-|-|\n${"|a|b|\n".repeat(size / 6)}` },
  { name: "wide table", syntax: "md", make: (size) => `${"|a".repeat(size / 5)}|\n${"|-".repeat(size / 5)}|\n|a|\n` },
  repeated("delimiter rows", "|-|-|\n"),
  repeated("tables", "|a|\n|-|\n|a|\n\n"),
  repeated("definitions", "[a]: b\n"),
  counted("definitions apart", (index) => `[a${index}]: b "c"\n`),
  counted("references", (index) => (index < 2000 ? `[a${index}]: b\n\n` : `[a${index % 2000}] `)),
  repeated("open definitions", "[a]: \n"),
  repeated("half definitions", '[a]: b "\n'),
  counted("footnotes", (index) => `[^a${index}]: b\n\n`),
  repeated("footnote calls", "[^a]"),
  repeated("entities", "&amp;"),
  repeated("ampersands", "&"),
  repeated("escapes", "\\*"),
  repeated("addresses", "https://a.b/ "),
  repeated("mail addresses", "a@b."),
  repeated("at signs", "a@"),
  repeated("math", "$$\n"),
  repeated("dollars", "$"),
  repeated("dollar words", "$a "),
  repeated("directives", ":::note\n"),
  repeated("colons", ":"),
  repeated("braces", "{{ "),
  repeated("heading ids", "# a {#b} {#c\n"),
  repeated("task items", "- [ ] a\n"),
  repeated("list of empty items", "-\n"),
  repeated("loose list", "- a\n\n"),
  repeated("list with paragraphs", "- a\n\n  b\n\n"),
  repeated("lazy quotes", "> a\nb\n"),
  { name: "one quote of lazy lines", syntax: "md", make: (size) => `> ${"a\n".repeat(size / 2)}` },
  repeated("indented code", "    a\n\n"),
  { name: "front matter", syntax: "md", make: (size) => `---\ntitle: ${"a ".repeat(size / 2)}\n---\n` },
  { name: "nested front matter", syntax: "md", make: (size) => `---\ntitle: ${"[".repeat(size)}\n---\n` },
  { name: "front matter aliases", syntax: "md", make: (size) => `---\na: &a [x]\n${"b: *a\n".repeat(size / 6)}---\n` },
  { name: "long front matter", syntax: "md", make: (size) => `---\n${Array.from({ length: size / 12 }, (_, i) => `k${i}: value\n`).join("")}---\n` },
  { name: "nested toml", syntax: "md", make: (size) => `+++\ntitle = ${"[".repeat(size)}\n+++\n` },
  { name: "long toml", syntax: "md", make: (size) => `+++\n${Array.from({ length: size / 14 }, (_, i) => `k${i} = "value"\n`).join("")}+++\n` },
  repeated("directives that open", "```{note}\n"),
  repeated("directives", "```{note} A\n:alt: b\n```\n"),
  repeated("options of directives", ":::{note}\n---\na: bcd\n"),
  repeated("labels of equations", "$$ (a)\n"),
  repeated("shortcodes over lines", '{{< a\n  title="b"\n>}}\n'),
  repeated("open shortcodes over lines", "{{< a\n", ">}}\n"),
  repeated("code between tags", "{% highlight a %}\n{% endhighlight %}\n"),
  repeated("open tags of templates", "{{"),
  repeated("tags of templates in HTML", "{% if a %}{% endif %}", "</b>"),
  { ...repeated("open tags of templates in HTML", "{% if a "), make: (size) => `<div>${"{% if a ".repeat(size / 8)}` },
  repeated("fields", ":a: b\n"),
  repeated("attributes of inline markup", "`a`{.b"),
  repeated("open links of wikis", "[[a"),
  repeated("open links of wikis with words", "[[a|"),
  repeated("what is put in place", "![[a "),
  repeated("long open links of wikis", `[[${"a".repeat(290)} `),
  repeated("links of wikis", "[[a|b]] "),
  repeated("cards", "^^^\na\n"),
  repeated("null characters", "\u0000"),
  repeated("right-to-left marks", "\u202E a"),
  repeated("emoji", "😀 "),
  { ...repeated("mdx braces", "{"), syntax: "mdx" },
  { ...repeated("mdx expressions", "{a} "), syntax: "mdx" },
  { ...repeated("mdx tags", "<A>\n\n"), syntax: "mdx" },
  { ...repeated("mdx attributes", "<A b={c} "), syntax: "mdx" },
  { ...repeated("mdx imports", "import a from 'a'\n"), syntax: "mdx" },
  { ...repeated("mdx exports", "export const a = 1\n\n"), syntax: "mdx" },
  { ...repeated("mdx open export", "export const a = [\n"), syntax: "mdx" },
  { ...repeated("mdx open blank export", "export const a = [\n\n"), syntax: "mdx" },
  { ...repeated("plain text lines", "a line\n"), syntax: "txt" },
  { ...repeated("plain text line", "a "), syntax: "txt" },
];
