import { fold } from "../reading/token.ts";
import { writingOf } from "../reading/writing.ts";

/**
 * List what a text and its translation say an acronym stands for: what the translation has before the brackets with the
 * acronym, where the source has its words before them. `[acronym, text before the brackets]`.
 */
export function readExpansions(source: string, target: string): [string, string][] {
  const found: [string, string][] = [];
  if (!source.includes("(")) return found;
  for (const [, acronym] of source.matchAll(/\p{L}\s*\((\p{Lu}{2,6})\)/gu)) {
    const at = target.search(new RegExp(`[(（]${acronym}[)）]`, "u"));
    if (at > 0) found.push([acronym!, lastClause(target.slice(0, at))]);
  }
  return found;
}

/**
 * Tell whether a text spells out what elsewhere stands before the brackets with its acronym: the last words of it, two at
 * the least, or four characters where words are not parted.
 */
export function isSpeltOut(text: string, before: string, locale: string): boolean {
  const unspaced = writingOf(locale).words === "unspaced";
  const parts = unspaced ? Array.from(before) : before.split(/[\s\u00a0]+/u);
  const least = unspaced ? 4 : 2;
  if (parts.length < least) return false;
  return fold(text).includes(fold(parts.slice(-least).join(unspaced ? "" : " ")));
}

function lastClause(text: string): string {
  return (
    text
      .trim()
      .split(/[.!?,;:«»“”"„。、，「」『』()（）\n]+/u)
      .findLast((part) => part.trim() !== "")
      ?.trim() ?? ""
  );
}
