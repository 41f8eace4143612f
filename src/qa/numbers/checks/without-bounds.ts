/** Leave out of English words what only bounds a number: "more than", "at least", "up to". */
export function withoutBounds(words: string): string {
  return words.replace(BOUNDS, "");
}

const BOUNDS = /\b(?:more|less|fewer|other|rather) than\b|\bat least\b|\bup to\b/gu;
