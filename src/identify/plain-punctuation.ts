/**
 * Write the punctuation that typesetting has beyond ASCII in ASCII, as {@link romanize} does.
 *
 * Law: romanizing what this gives is romanizing the text. Most texts in a Latin script have no other character
 * beyond ASCII, and the table of all scripts is half a megabyte.
 */
export function plainPunctuation(text: string): string {
  return text.replace(/[\u00A0«»·‐-―‘-„•…‹›→]/gu, (one) => ASCII[one] ?? one);
}

/** From any-ascii 0.3.3; a test compares the two. */
const ASCII: Readonly<Record<string, string>> = {
  "\u00A0": " ",
  "«": "<<",
  "»": ">>",
  "·": "-",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "‘": "'",
  "’": "'",
  "‚": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "•": "*",
  "…": "...",
  "‹": "<",
  "›": ">",
  "→": ">",
};
