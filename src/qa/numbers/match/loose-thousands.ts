import type { Mention, Part } from "../mention.ts";
import { divide, equal, rational } from "../rational.ts";

/**
 * Take "5K" and "10k" for five and ten kilometres, kilos or kilobytes where the other text says so: alone the letter
 * multiplies by a thousand. `otherText` is what `others` were read from. All other mentions stay as they are.
 */
export function looseThousands(
  mentions: readonly Mention[],
  others: readonly Mention[],
  otherText: string,
): readonly Mention[] {
  if (!mentions.some(isThousands)) return mentions;
  return mentions.map((mention) => {
    const [part] = mention.parts;
    if (!isThousands(mention) || part === undefined) return mention;
    const value = divide(part.value, THOUSAND);
    const answers = others.flatMap((other) => {
      const same = other.parts.length === 1 && equal(other.parts[0]?.value ?? part.value, value);
      return same && isKilo(other, otherText) ? [other] : [];
    });
    const [answer] = answers;
    const kept = others.some((other) => other.parts.some((p) => equal(p.value, part.value)));
    if (answer === undefined || kept) return mention;
    const own: Part = { ...part, value, digits: undefined };
    return { ...mention, kind: answer.kind, unit: answer.unit, parts: [own] };
  });
}

const THOUSAND = rational(1000n);

function isThousands({ text, unit, kind }: Mention): boolean {
  return kind === "quantity" && unit.length === 0 && /^\d+(?:[.,]\d+)?\s?k$/iu.test(text);
}

/** "kilo" as the scripts of the world write it, and short. */
const KILO =
  /^\s?(?:k(?:m|g|b)?(?!\p{L})|[kq]u?il|км|кг|χλμ|χμ|χιλ|кил|كم|كيل|کیل|किमी|किल|কিল|킬|กิโล|กม|キロ|公里|千米|ק"מ|קיל)/iu;

function isKilo({ span, text, unit }: Mention, whole: string): boolean {
  if (unit.some((name) => name.startsWith("kilo"))) return true;
  return KILO.test(whole.slice(span.end)) || KILO.test(text.replace(/^[\p{N}.,٫]+/u, ""));
}
