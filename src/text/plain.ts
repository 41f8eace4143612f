import { codeSpans } from "./code-spans.ts";

/**
 * Take the markup out of inline Markdown and keep what a reader sees: words, code and alt texts.
 *
 * For comparing and naming, never for writing back: it reads patterns, not the grammar, so that it
 * works the same for every slot. Link destinations, HTML tags, heading ids and footnote labels go; an
 * address that is itself the text stays. Linear in the length of the text.
 */
export function plain(text: string): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of codeSpans(text)) {
    shown += withoutMarkup(text.slice(at, start)) + text.slice(start, end).replace(/^`+|`+$/gu, "");
    at = end;
  }
  return (shown + withoutMarkup(text.slice(at))).replace(/\s+/gu, " ").trim();
}

/** No pattern looks beyond the next mark of its own kind, so that no text takes long. */
function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .split("-->")
    .map((part) => part.replace(/<!--[^]*$/u, " "))
    .join("")
    .replace(/\\[*`[\]<~{$&\\]/gu, " ")
    .replace(/\]\((?:[^()]|\([^()]*\))*\)/gu, " ")
    .replace(/\]\[[^[\]]*\]/gu, " ")
    .replace(/\[\^[^[\]\s]+\]/gu, " ")
    .replace(/<\/?[a-z][^<>]*>/giu, tagOrAddress)
    .replace(/\{\s*[#.][^{}]*\}/gu, " ")
    .replace(/[*~`[\]!\\]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, " ");
}

/** Without any of these, no pattern finds anything. */
const MARKUP = /[\\\][<{*~`!_]|-->/;

/** An autolink's address is its text; a tag has none. */
function tagOrAddress(found: string): string {
  return /^<[a-z][a-z0-9+.-]*:[^\s]*>$/iu.test(found) ? found.slice(1, -1) : " ";
}
