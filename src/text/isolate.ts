/** Tell whether `text` has characters that are read from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The blocks that Unicode sets aside for right-to-left scripts (DerivedBidiClass.txt, `@missing`). */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Wrap a text in FSI and PDI where it has right-to-left characters, so that what stands around it
 * keeps its order. The isolates in the text itself have to be balanced, or made visible before.
 */
export function isolate(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}
