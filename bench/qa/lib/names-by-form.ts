/** A run of words that begin with a capital letter inside a sentence. Offsets are UTF-16 code units of the text. */
export interface FormedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Words that English writes with a capital letter and that are no names, or stand before one. */
const NO_NAMES = new Set(
  ("I I'm I've I'd I'll Mr Mrs Ms Dr Sir Lord Lady Prof President Minister Prime Senator Judge Justice General Monday " +
    "Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September " +
    "October November December Christmas Easter God The A An In It He She They We You But And").split(" "),
);
const RUN = /(?<=[\p{Ll}\d,;] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?![\p{L}'’.-])/gu;

/** Find what looks like a name by its form alone: no table and no rule of the checks has a say. */
export function namesByForm(texts: readonly string[]): FormedName[] {
  return texts.flatMap((text) =>
    [...text.matchAll(RUN)].flatMap(({ 0: name, index }) =>
      name.split(" ").some((word) => NO_NAMES.has(word))
        ? []
        : [{ name, start: index, end: index + name.length }],
    ),
  );
}
