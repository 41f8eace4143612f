import type { Atom } from "../atom.ts";

/** "2.4 per 10,000" as 每10,000个…2.4, 1万人あたり2.4人: what it is counted by comes first there. */
export function isPer(before: string, { mention: { span } }: Atom, target: string): boolean {
  if (!/\b(?:per|every|for each|in every)\s$/u.test(before)) return false;
  const counted = /^\s?\S{0,6}(?:あたり|当たり|につき|당|başına)/u.test(target.slice(span.end));
  return counted || /(?:每|毎|毎に|per|her)\s?$/iu.test(target.slice(0, span.start));
}
