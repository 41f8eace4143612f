import type { Span } from "../../model/index.ts";

/**
 * Find the code that a template keeps in a variable: `{% set codeBlock %}` … `{% endset %}` of Nunjucks and Jinja, `{% capture code %}`
 * … `{% endcapture %}` of Liquid. It is code where the variable is given to the filter `highlight`, or is called so (`code`,
 * `codeContent`, `example_code`); any other may hold words. The line that shows it belongs to it.
 *
 * The first tag begins a line and is no example; the next end is its end. Offsets are into the document, in order, apart.
 */
export function codeVariables(text: string, isExample: (at: number) => boolean): Span[] {
  const shown = new Set(Array.from(text.matchAll(HIGHLIGHTED), ([, name]) => name));
  const found: Span[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  for (const match of text.matchAll(TAG)) {
    const [tag, prefix = "", name] = match;
    if (name !== undefined) {
      const start = match.index + prefix.length;
      const holdsCode = (CODE.test(name) || shown.has(name)) && !isExample(start);
      open = holdsCode ? { name, start } : undefined;
    } else if (open) {
      const end = match.index + tag.length;
      const use = USE.exec(text.slice(end, end + LONGEST_USE));
      found.push({ start: open.start, end: end + (use?.[1] === open.name ? use[0].length : 0) });
      open = undefined;
    }
  }
  return found;
}

const TAG =
  /^([ \t]*)\{%-?[ \t]*(?:set|capture)[ \t]+(\w+)[ \t]*-?%\}|\{%-?[ \t]*end(?:set|capture)[ \t]*-?%\}/gm;
const HIGHLIGHTED = /\{\{-?[ \t]*(\w+)[ \t]*\|[^{}\r\n]*\bhighlight\b/g;
/** A word of its own in a name: not the `code` of `encoder`. */
const CODE = /^code(?![a-z])|_code(?![a-z])|[a-z]Code(?![a-z])/;
const USE = /^[ \t]*(?:\r\n|\n|\r)?[ \t]*\{\{-?[ \t]*(\w+)[ \t]*\|[^{}\r\n]*\}\}/;
/** Characters that are looked at behind an end. */
const LONGEST_USE = 400;
