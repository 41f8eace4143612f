import type { Atom } from "./atom.ts";
import { isConversion } from "./convert-units.ts";
import type { Pair } from "./pair.ts";

/**
 * Whether a value is the same measure in another unit as one of its own text that has been answered: of
 * "16 inches (40 cm)" a translation keeps the unit that its readers know.
 */
export function isSaidOtherwise(atom: Atom, pairs: readonly Pair[]): boolean {
  const { mention, part, type } = atom;
  if (type !== "quantity" || mention.unit.length === 0) return false;
  return pairs.some(({ source, target }) => {
    const other = source.mention.unit.length > 0 ? source : target;
    if (other.type !== "quantity" || other.mention === mention) return false;
    return isConversion(part.value, mention.unit, other.part.value, other.mention.unit);
  });
}
