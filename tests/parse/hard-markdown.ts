import * as fc from "fast-check";

/** What hard documents are made of: every sign that means something to blocks, alone and in place. */
const pieces: readonly string[] = [
  ...Array.from("#>-+*_`~[]()!<>|\\:$&{}\"'=^.1 x\t"),
  ..."\n|\n|\n\n|\r\n|\r|  \n|\\\n".split("|"),
  ..."word|Two words|été|字|😀|\u00A0".split("|"),
  ..."# |> |- |* |+ |1. |10) |  - |> > |    |  |   |\t|      ".split("|"),
  ..."\n> |\n  |\n- |\n    |\n\n    |\n\n  |\n\n>".split("|"),
  ..."```\n|````\n|~~~|---\n|===\n|--\n|***\n|- - -\n|$$\n|$$$\n|$$ x\n".split("|"),
  ...'[a]: <b>\n  \'c\nd\'\n|[a]:\n|[a]: /b "c"\n|[^1]: |[^1]|[a]|[a][b]|![a](b "c")'.split("|"),
  ..."<div>|</div>|<b>|</b>\n|<b>\n\n|<pre>\n|<?x\n|<!X\n|<!-- c -->|<!--|-->|<details>\n".split(
    "|",
  ),
  ...":::note\n|::: tip Title\n|:::\n|::a[b]{c}\n|:: a\n|> [!NOTE]\n|- [ ] |[x] ".split("|"),
  ..."{.x}\n|{% a %}\n|{{< a |: |>}}\n".split("|"),
  ...'!!! note\n|??? tip "A"\n|=== "B"\n\n    |!!!|    !!! c\n        '.split("|"),
  ..."```{note} A\n|:::{tip} A b\n|:class: a\n|:alt: b\n|(a)=\n|$$ (a)\n|[[toc]]\n|:::no-loc text='b':::|:::a b='c':::\n|[!VIDEO a]\n|^^^\n|{# x #}|{: .a}\n".split(
    "|",
  ),
  ...'\n\n---\na: b\nc: d\n---\n|::\n|::a{b="c"}\n|::b\n---\ntitle: d\n---\n|#slot\n|:c{d="e"}|:f[g]{.h}|\n::\n'.split(
    "|",
  ),
  ...'{% highlight x %}\n;{% endhighlight %}\n;{{< a\n  title="b"\n>}}\n;+--+\n| a|\n+--+\n;{{< /a >}}\n'.split(
    ";",
  ),
  ..."{#id}|{.a}|{ref}`b`|{{ x }}|&amp;|**|**bold**|`code`".split("|"),
  "| a | b |\n",
  "|---|---|\n",
  "|---|\n",
  "a | b\n",
  "-|-\n",
  ":-: | -\n",
  "---\ntitle: x\n---\n",
  '+++\ntitle = "x"\n+++\n',
];

/** Documents that are nothing but difficulties. */
export const hardMarkdown: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 30 })
  .map((parts) => parts.join(""));

/** The same with what MDX adds. Much of it is malformed, since hardly any sign may stand alone. */
export const hardMdx: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...pieces.filter((piece) => !/[<{]/.test(piece)),
      ..."<A>|</A>|<A>\n\n|\n\n</A>\n\n|<A b={c} />\n|<A\n  b\n/>\n\n|<A b={\n\n1}>\n\n".split("|"),
      ..."{a}|{a}\n\n|{/* a\n\nWords.\n\n*/}\n\n|{`\n\nWords.\n\n`}\n|\n\n{\n\n|\n\n}\n\n".split(
        "|",
      ),
      ..."\n\nimport a from 'a'\n|\n\nexport const a = [\n\n|\n\n]\n\n|\n\nWords.\n\n|\n\n# a\n\n".split(
        "|",
      ),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(""));

/** What a line may begin with after an edit. */
const prefixes =
  "> |- |1. |    |  |   |\t|> - |[^1]: |* |# |::: |:::note |```|- [ ] |<div>|<b>|<!-- |=|---|$$|>| ".split(
    "|",
  );

type Edit = readonly [kind: number, line: number, other: number, prefix: number];

/** Some lines of real documents with a few lines moved, removed, indented, quoted or broken. */
export function damagedMarkdown(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(8), fc.nat(60), fc.nat(60), fc.nat(prefixes.length - 1));
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.constantFrom(...texts),
      fc.nat(),
      fc.array(edit, { maxLength: 5 }),
      fc.constantFrom("\n", "\n", "\n", "\n", "\n", "\n", "\r\n"),
    )
    .map(([text, other, from, edits, ending]) => {
      const all = text.split(/\r\n|\n/);
      const start = from % all.length;
      const lines = all.slice(start, start + 45);
      for (const one of edits) damage(lines, one, other.split(/\r\n|\n/));
      return lines.join(ending);
    });
}

function damage(lines: string[], [kind, at, to, prefix]: Edit, others: readonly string[]): void {
  const line = at % Math.max(1, lines.length);
  const text = lines[line] ?? "";
  const sign = prefixes[prefix] ?? "";
  if (kind === 0) lines.splice(line, 1);
  else if (kind === 1) {
    const other = to % Math.max(1, lines.length);
    [lines[line], lines[other]] = [lines[other] ?? "", text];
  } else if (kind === 2) lines[line] = sign + text;
  else if (kind === 3) lines[line] = text.trimStart();
  else if (kind === 4) lines.splice(line, 0, "");
  else if (kind === 5) {
    const end = Math.min(lines.length, line + 1 + (to % 8));
    for (let index = line; index < end; index++) lines[index] = sign + (lines[index] ?? "");
  } else if (kind === 6) lines[line] = `${text}  `;
  else if (kind === 7) lines.splice(line, 0, others[to % others.length] ?? "");
  else {
    const split = to % (text.length + 1);
    lines[line] = text.slice(0, split) + sign.trim() + text.slice(split);
  }
}
