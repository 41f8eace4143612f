/**
 * Take the markup out of inline Markdown and keep what a reader sees: words, code and alt texts.
 *
 * For comparing and naming, never for writing back: it reads patterns, not the grammar, so that it
 * works the same for every slot. Link destinations, HTML tags, heading ids and footnote labels go; an
 * address that is itself the text stays.
 */
export function plain(text: string): string {
  return text
    .split(CODE_SPAN)
    .map((part, index) => (index % 3 === 2 ? part : index % 3 === 1 ? "" : withoutMarkup(part)))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Two captures, so that every third part, from the third, is the inside of a code span. */
const CODE_SPAN = /(`+)(?!`)(.+?)(?<!`)\1(?!`)/su;

function withoutMarkup(text: string): string {
  return text
    .replace(/\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/gu, " ")
    .replace(/\]\[[^\]]*\]/gu, " ")
    .replace(/\[\^[^\]\s]+\]/gu, " ")
    .replace(/<\/?[a-z][^<>]*>/giu, tagOrAddress)
    .replace(/<!--.*?-->/gsu, " ")
    .replace(/\{\s*[#.][^{}]*\}/gu, " ")
    .replace(/[*~`[\]!\\]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, " ");
}

/** An autolink's address is its text; a tag has none. */
function tagOrAddress(found: string): string {
  return /^<[a-z][a-z0-9+.-]*:[^\s]*>$/iu.test(found) ? found.slice(1, -1) : " ";
}
