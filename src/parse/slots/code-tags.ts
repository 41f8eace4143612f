import type { Nodes } from "mdast";
import type { Span } from "../../model/index.ts";
import { firstAfter } from "../../text/first-after.ts";
import { codeVariables } from "./code-variables.ts";

/**
 * Find what stands between a pair of template tags that hold code, tags and all: `{{< highlight go >}}` … `{{< /highlight >}}` and
 * `{{< code-toggle >}}` of Hugo, `{% highlight ruby %}` … `{% endhighlight %}` of Jekyll, `{% codeblock %}` of Octopress and Hexo.
 *
 * Both tags begin a line, and neither stands in a code block: an example of a tag is none. A tag that ends itself
 * (`{{< code-toggle config=menus />}}`) opens nothing, and of two openings before an end the nearer one has it: what is read as
 * code is lost to a translator. What a variable of a template holds may be code, too. Offsets are into the document, in
 * order, apart.
 */
export function codeTags(text: string, root: Nodes): Span[] {
  if (!OPENING.test(text)) return [];
  const code = codeBlocks(root, []);
  const isExample = (at: number): boolean => (code[firstAfter(code, at)]?.start ?? Infinity) <= at;
  const found = [...pairs(text, isExample), ...codeVariables(text, isExample)];
  let last = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isApart = start >= last;
      if (isApart) last = end;
      return isApart;
    });
}

function pairs(text: string, isExample: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  for (const match of text.matchAll(TAG)) {
    const [tag, prefix = "", closing, hugo, liquid, liquidEnd] = match;
    const start = match.index + prefix.length;
    if (isExample(start)) continue;
    const name = hugo ?? liquid ?? liquidEnd ?? "";
    if (closing === undefined && liquidEnd === undefined) {
      if (!SELF_CLOSING.test(tag) && (open === undefined || open.name === name))
        open = { name, start };
    } else if (open?.name === name) {
      found.push({ start: open.start, end: match.index + tag.length });
      open = undefined;
    }
  }
  return found;
}

const NAMES = "highlight|code-toggle|codeblock|codetabs|mermaid|katex";
const OPENING = new RegExp(String.raw`\{(?:\{[<%]|%-?)[ \t]*(?:${NAMES}|set|capture)\b`);
/** The end of a tag of Hugo that has nothing in it. */
const SELF_CLOSING = /\/[ \t]*[>%]\}\}$/;
const TAG = new RegExp(
  String.raw`^([ \t>]*)\{(?:\{[<%][ \t]*(\/[ \t]*)?(${NAMES})\b[^\n{}]*[>%]\}\}|%-?[ \t]*(?:(${NAMES})|end(${NAMES}))\b[^\n{}]*%\})`,
  "gm",
);

function codeBlocks(node: Nodes, found: Span[]): Span[] {
  if (node.type === "code") {
    const { start, end } = node.position ?? {};
    found.push({ start: start?.offset ?? 0, end: end?.offset ?? 0 });
  }
  if ("children" in node) for (const child of node.children) codeBlocks(child, found);
  return found;
}
