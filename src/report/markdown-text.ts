import { hasRightToLeft, isolate } from "../text/isolate.ts";
import { visible } from "../text/visible.ts";

/**
 * Write a text so that Markdown and the services that show it take it for nothing but text.
 *
 * All ASCII punctuation that could begin markup becomes character references, as does the dot of `www.`. After `@` and `#` stands a zero-width space, or
 * GitHub and GitLab would call people and link issues that a translation happens to name.
 */
export function markdownText(text: string): string {
  return isolate(visible(text)).replace(PUNCTUATION, (char) =>
    char === "@" || char === "#" ? `${reference(char)}&#8203;` : reference(char),
  );
}

/** Write a text as code, with the part that is meant in bold. Nobody is called from within code. */
export function markdownCode(before: string, marked = "", after = ""): string {
  const bold = marked === "" ? "" : `<b>${inert(marked)}</b>`;
  const code = inert(before) + bold + inert(after);
  return `<code>${hasRightToLeft(before + marked + after) ? `\u2068${code}\u2069` : code}</code>`;
}

/** What means nothing within a line stays, since a report is read in its source too. */
const PUNCTUATION = /[!#$&*:<>@[\\\]^_`{|}~]|(?<=www)\./giu;

function inert(text: string): string {
  return visible(text).replace(PUNCTUATION, reference);
}

function reference(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}
