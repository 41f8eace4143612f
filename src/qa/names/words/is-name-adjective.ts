/**
 * Tell whether an English word is made of a name and said of what follows: a Bergonian prism, the Tarvic school. Each language
 * makes such a word of its own.
 */
export function isNameAdjective(word: string, before: string, behind: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}(?:[ie]an|ic|esque|ite)$/u.test(word) &&
    /(?:^|\s)(?:an?|the|this|that|these|those|of|in|early|late|middle|upper|lower) $/iu.test(
      before,
    ) &&
    /^ \p{Ll}{4,}/u.test(behind) &&
    !/^ (?:said|says|told|asked|went|came|will|would|also|added|took|made|\p{Ll}+ed)(?!\p{L})/u.test(
      behind,
    )
  );
}
