import type { Atom } from "../atom.ts";
import type { Texts } from "../texts.ts";

/** "2.4 per 10,000" as 每10,000个…2.4, 1万人あたり2.4人: what it is counted by comes first there. */
export function isPer(before: string, { mention: { span } }: Atom, target: string): boolean {
  if (!/\b(?:per|every|for each|in every)\s$/u.test(before)) return false;
  const counted = /^\s?\S{0,6}(?:あたり|当たり|につき|당|başına)/u.test(target.slice(span.end));
  return counted || /(?:每|毎|毎に|per|her)\s?$/iu.test(target.slice(0, span.start));
}

/** 4つあたり, 每4個: so many at a time, where the source says "each" or "per" and so means one. */
export function isForSoMany({ mention: { span } }: Atom, { source, target }: Texts): boolean {
  if (!/\b(?:per|an?|each|every|one)\b/iu.test(source) || OTHER.test(source)) return false;
  const after = /^\s?\p{L}{0,4}?(?:あたり|当たり|につき|ごとに)/u.test(target.slice(span.end));
  return after || /(?:每|毎)\s?$/u.test(target.slice(0, span.start));
}

const OTHER = /\b(?:every other|alternat\p{L}*|bi-?(?:weekly|monthly|annual\p{L}*))\b/iu;
