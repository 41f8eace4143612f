/** Take the words out of one block of Markdown, roughly: what the segmenter gives in the product. */
export function plainText(block: string): string {
  return block
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)/u, "")
    .replace(/\{\{?[^}]*\}?\}/gu, " ")
    .replace(/\[\^[^\]]*\]:?/gu, " ")
    .replace(/`[^`]*`/gu, " ")
    .replace(/!\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/\[([^\]]*)\]\[[^\]]*\]/gu, "$1")
    .replace(/<[^>]+>/gu, " ")
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/gu, "")
    .replace(/\\\n|\n/gu, " ")
    .replace(/\\(\p{P})/gu, "$1")
    .trim();
}
