/**
 * Take the markup out of inline Markdown and keep what a reader sees: words, code and alt texts.
 *
 * For comparing and naming, never for writing back: it reads patterns, not the grammar, so that it
 * works the same for every slot. Link destinations, HTML tags, heading ids and footnote labels go;
 * a bare address stays only where nothing else does.
 */
export function plain(text: string): string {
  const shown = text
    .replace(/\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/gu, " ")
    .replace(/\]\[[^\]]*\]/gu, " ")
    .replace(/\[\^[^\]\s]+\]/gu, " ")
    .replace(/<\/?[a-z][^<>]*>/giu, tagOrAddress)
    .replace(/<!--.*?-->/gsu, " ")
    .replace(/\{[#.][^{}]*\}/gu, " ")
    .replace(/[*~`[\]!\\]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, " ");
  const words = shown.replace(/\bhttps?:\/\/\S+/gu, " ");
  return (/[\p{L}\p{N}]/u.test(words) ? words : shown).replace(/\s+/gu, " ").trim();
}

/** An autolink's address is its text; a tag has none. */
function tagOrAddress(found: string): string {
  return /^<[a-z][a-z0-9+.-]*:[^\s]*>$/iu.test(found) ? found.slice(1, -1) : " ";
}
