/**
 * A place where a sentence may end, and what stands around it. Offsets are UTF-16 into the text:
 *
 *     He said “No. ”  «  Then he left.
 *                ^ ^  ^  ^
 *                | |  |  word: the first letter, digit or symbol of what follows
 *                | |  next: after closing marks and white space: here the sentences part
 *                | closed: after the closing marks that belong to the sentence
 *                stop: the first terminator
 */
export interface Boundary {
  readonly stop: number;
  /** After the last terminator. */
  readonly end: number;
  readonly closed: number;
  readonly next: number;
  readonly word: number;
  /** Whether Unicode's rules (`Intl.Segmenter`) part the text here. */
  readonly unicode: boolean;
}
