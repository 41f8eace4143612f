import type { Span } from "../model/index.ts";

/**
 * Find the tags of template languages in a text, each on one line: `{{ x }}`, `{% x %}`, `{{< x >}}`, `{{% x %}}`, `{* x *}`, and
 * the comment `{# x #}`.
 *
 * In time linear in the text, whatever stands in it.
 */
export function templateTags(text: string): Span[] {
  if (!text.includes("{")) return [];
  const found: Span[] = [];
  // The next place of each text that is looked for, and where there is none any more, infinity.
  const places = new Map<string, number>();
  const next = (what: string, from: number): number => {
    const known = places.get(what);
    if (known !== undefined && known >= from) return known;
    const at = text.indexOf(what, from);
    places.set(what, at === -1 ? Infinity : at);
    return at === -1 ? Infinity : at;
  };
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const start = match.index;
    const close = next(CLOSINGS[match[0].charAt(1)]!, start + match[0].length);
    if (close < next("\n", start)) {
      found.push({ start, end: close + 2 });
      OPENING.lastIndex = close + 2;
    } else OPENING.lastIndex = start + 1;
  }
  return found;
}

/** A text with a blank in the place of each of its template tags. */
export function withoutTemplateTags(text: string): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of templateTags(text)) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}

const OPENING = /\{(?:[{%]|[*#][ \t])/g;
const CLOSINGS: Readonly<Record<string, string>> = { "{": "}}", "%": "%}", "*": "*}", "#": "#}" };
