import type { Nodes } from "mdast";
import type { Span } from "../../model/index.ts";

/**
 * Find what stands between a pair of template tags that hold code, tags and all: `{{< highlight go >}}` … `{{< /highlight >}}` and
 * `{{< code-toggle >}}` of Hugo, `{% highlight ruby %}` … `{% endhighlight %}` of Jekyll, `{% codeblock %}` of Octopress and Hexo.
 *
 * Both tags begin a line, and neither stands in a code block: an example of a tag is none. Offsets are into the
 * document, in order, apart.
 */
export function codeTags(text: string, root: Nodes): Span[] {
  if (!OPENING.test(text)) return [];
  const code = codeBlocks(root, []);
  const isExample = (at: number): boolean => code.some(({ start, end }) => start <= at && at < end);
  const found: Span[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  for (const match of text.matchAll(TAG)) {
    const [tag, prefix = "", closing, hugo, liquid, liquidEnd] = match;
    const start = match.index + prefix.length;
    if (isExample(start)) continue;
    const name = hugo ?? liquid ?? liquidEnd ?? "";
    if (closing === undefined && liquidEnd === undefined) open ??= { name, start };
    else if (open?.name === name) {
      found.push({ start: open.start, end: match.index + tag.length });
      open = undefined;
    }
  }
  return found;
}

const NAMES = "highlight|code-toggle|codeblock|codetabs|mermaid|katex";
const OPENING = new RegExp(String.raw`\{(?:\{[<%]|%-?)[ \t]*(?:${NAMES})\b`);
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
