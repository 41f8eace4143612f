import type { Atom } from "../atom.ts";

/** Tell whether a value stands in the translation as the source writes it: "20 million" in a Korean text is no wrong number. */
export function isLeft({ mention, part }: Atom, source: string, target: string): boolean {
  const words = part.form !== "digits" || /\s\p{L}{4}/u.test(mention.text);
  // "2018-May-01" stays so in tables.
  // "10/12/21" is read in the order of each language; what is written alike says the same.
  const dated =
    mention.kind === "date" && /^(?:\d{4}-\p{L}+-\d|\d+[./-]\d+[./-]\d+$)/u.test(mention.text);
  if (
    (dated || (words && /\s/u.test(mention.text))) &&
    target.normalize("NFKC").includes(mention.text)
  )
    return true;
  // "November is coming!", with the word after it, in a text of another language.
  const { start, end } = mention.span;
  const named =
    mention.kind === "date" && mention.parts.length === 1 && /^\p{Lu}\p{L}{2}/u.test(mention.text);
  if (named && new RegExp(`(?<!\\p{L})${mention.text}(?!\\p{L})`, "u").test(target)) return true;
  // "0.02s", copied from what a program prints.
  if (/^\d+\.\d+\p{L}$/u.test(mention.text) && stands(mention.text, target)) return true;
  if (!words) return false;
  // A word has no blank in it: what stands before the last one need not be looked through.
  const near = source.slice(source.lastIndexOf(" ", start - 2) + 1, start);
  const before = /\p{L}+\s$/u.exec(near)?.[0] ?? "";
  const phrase = /^\s\p{L}+/u.exec(source.slice(end))?.[0] ?? "";
  return (
    (phrase.length > 2 && target.includes(source.slice(start, end + phrase.length))) ||
    (before.length > 2 && stands(source.slice(start - before.length, end), target))
  );
}

/** Whether a phrase stands in a text as it is, with no letter or digit beside it. */
function stands(phrase: string, text: string): boolean {
  const at = text.indexOf(phrase);
  const beside = `${text[at - 1] ?? ""}${text[at + phrase.length] ?? ""}`;
  return at >= 0 && !/[\p{L}\p{N}]/u.test(beside);
}
