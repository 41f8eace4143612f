import type { Mention } from "../mention.ts";
import type { Pair } from "../pair.ts";
import { equal } from "../rational.ts";

/**
 * Exchange the targets of equal values where that keeps the parts of one mention together: the 2 of "4–2"
 * and the 2 of "2–0" belong to different scores, whichever stands nearer.
 */
export function keepTogether(pairs: readonly Pair[]): Pair[] {
  const list = [...pairs];
  const ranged = list.some(({ source }) => source.mention.parts.length > 1);
  if (!ranged || list.length > 60) return list;
  for (const [i, a] of list.entries()) {
    for (const [k, b] of list.entries()) {
      const [one, other] = [list[i] ?? a, list[k] ?? b];
      if (k <= i || one.cost > 0.1 || other.cost > 0.1 || !equal(one.value, other.value)) continue;
      if (one.source.type !== other.source.type || one.source.mention === other.source.mention)
        continue;
      const stays = mates(list, one, one.target.mention) + mates(list, other, other.target.mention);
      const goes = mates(list, one, other.target.mention) + mates(list, other, one.target.mention);
      if (goes <= stays) continue;
      list[i] = { ...other, source: one.source };
      list[k] = { ...one, source: other.source };
    }
  }
  return list;
}

/** How many other parts of a pair's source are answered in one mention of the target, or right beside it. */
function mates(pairs: readonly Pair[], pair: Pair, { span }: Mention): number {
  return pairs.filter(({ source, target }) => {
    if (source.mention !== pair.source.mention || source.part === pair.source.part) return false;
    const { start, end } = target.mention.span;
    return start - span.end < BESIDE && span.start - end < BESIDE;
  }).length;
}

/** "4:2" and 4比2 are two numbers. */
const BESIDE = 3;
