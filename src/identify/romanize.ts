import anyAscii from "any-ascii";

/** Writes a text in ASCII letters. */
export type Romanize = (text: string) => string;

/**
 * Write a text in ASCII letters, as it sounds.
 *
 * Romanised Han comes as "SiWang": capitals inside a word are where its syllables meet. The table of all
 * scripts is half a megabyte, so texts in ASCII are better not asked about.
 */
export const romanize: Romanize = (text) =>
  anyAscii(text.replace(/\p{Script=Han}/gu, (one) => ` ${anyAscii(one)} `));
