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
/** A whole run: "Las" of "Las Vegas's" is no name, nor is "Kim" of "Kim Jong-un". */
const RUN =
  /(?<=[\p{Ll}\d,;] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?![\p{L}'’.-]|\p{M}| \p{Lu}| (?:of|de|del) (?:the )?\p{Lu})/gu;
const SMALL = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{M}])/gu;

/** List the words that texts write with small letters: a capital letter alone makes no names of them. */
export function smallWords(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(SMALL) ?? []));
}

/**
 * Find what looks like a name by its form alone: no table and no rule of the checks has a say.
 *
 * `small`: the words that the whole corpus writes with small letters (`smallWords`). "Council" and "Supreme Court" are
 * translated like any other words: which of them stands in a translation, no one can tell without a dictionary. A run counts
 * where at least one of its words is none of them, in the singular either.
 */
export function namesByForm(
  texts: readonly string[],
  small: ReadonlySet<string> = new Set(),
): FormedName[] {
  const isWord = (word: string): boolean => {
    const folded = word.toLowerCase();
    return small.has(folded) || small.has(folded.replace(/e?s$/, ""));
  };
  return texts.flatMap((text) =>
    isHeadline(text)
      ? []
      : [...text.matchAll(RUN)].flatMap(({ 0: name, index }) => {
          const words = name.split(" ");
          return words.some((word) => NO_NAMES.has(word)) || words.every(isWord)
            ? []
            : [{ name, start: index, end: index + name.length }];
        }),
  );
}

/** Most longer words begin with capitals: they say nothing there. */
function isHeadline(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * long.length;
}
