import type { Atom } from "../atom.ts";
import { isBareWarmth, isConversion, isWarmDecade } from "./convert-units.ts";
import type { Pair } from "../pair.ts";

/**
 * Whether a value is the same measure in another unit as one of its own text that has been answered: of
 * "16 inches (40 cm)" a translation keeps the unit that its readers know.
 */
export function isSaidOtherwise(atom: Atom, pairs: readonly Pair[]): boolean {
  const { mention, part, type } = atom;
  if (type !== "quantity" || mention.unit.length === 0) return false;
  return pairs.some(({ source, target }) => {
    // "in the 80s": "entre os 27 e os 30 graus".
    if (isWarmDecadeOf(source, atom)) return true;
    // "95 (°F = 35 °C)" for 95 alone.
    if (
      target.mention !== mention &&
      source.mention.unit.length === 0 &&
      source.type === "quantity"
    )
      if (isBareWarmth(source.part.value, part.value, mention.unit)) return true;
    const other = source.mention.unit.length > 0 ? source : target;
    if (other.type !== "quantity" || other.mention === mention) return false;
    return isConversion(part.value, mention.unit, other.part.value, other.mention.unit);
  });
}

/** Whether a decade is one of degrees Fahrenheit that the other text tells in degrees Celsius. */
export function isWarmDecadeOf(decade: Atom, { type, part, mention }: Atom): boolean {
  const warm = mention.unit.some((unit) => unit === "celsius" || unit === "degree");
  return (
    decade.type === "decade" &&
    type === "quantity" &&
    warm &&
    isWarmDecade(decade.part.value, part.value)
  );
}
