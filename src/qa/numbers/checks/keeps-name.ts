import type { Atom } from "../atom.ts";
import type { Pair } from "../pair.ts";
import type { Texts } from "../texts.ts";

/** "the Airbus 320 … 0.11" as 0,11 … Airbus 320: the name that one of them stands behind went with it. */
export function keepsName(first: Pair, second: Pair, { source, target }: Texts): boolean {
  const [a, b] = [first, second].map((pair) => nameBefore(pair.source, source));
  const [one, other] = [first, second].map((pair) => nameBefore(pair.target, target));
  if (a === b) return false;
  return (a !== undefined && a === one) || (b !== undefined && b === other);
}

/** The word in Latin capitals or with one that stands right before a number, in the middle of a sentence or not. */
function nameBefore({ mention, part }: Atom, text: string): string | undefined {
  if (mention.unit.length > 0 || part.value.n < 100n || part.value.d !== 1n) return undefined;
  const before = text.slice(Math.max(0, mention.span.start - 24), mention.span.start);
  return /(?<![\p{L}\p{N}])(\p{Lu}(?=\p{Script=Latin})\p{L}{2,})[\s-]$/u.exec(before)?.[1];
}
