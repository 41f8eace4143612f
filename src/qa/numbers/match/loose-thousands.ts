import type { Mention, Part } from "../mention.ts";
import { divide, equal, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Take "5K" and "10k" for five and ten kilometres, kilos or kilobytes, and "2000 M" for a run of so many metres, where the
 * other text says so: alone the letters multiply by a thousand and a million. `otherText` is what `others` were read
 * from. All other mentions stay as they are.
 */
export function looseThousands(
  mentions: readonly Mention[],
  others: readonly Mention[],
  otherText: string,
): readonly Mention[] {
  if (!mentions.some(letterOf)) return mentions;
  return mentions.map((mention) => {
    const [part] = mention.parts;
    const letter = letterOf(mention);
    if (letter === undefined || part === undefined) return mention;
    const value = divide(part.value, letter.times);
    const answer = others.find((other) => {
      const same = other.parts.length === 1 && equal(other.parts[0]?.value ?? part.value, value);
      return same && letter.isMeant(other, otherText);
    });
    const kept = others.some((other) => other.parts.some((p) => equal(p.value, part.value)));
    if (answer === undefined || kept) return mention;
    const own: Part = { ...part, value, digits: undefined };
    return { ...mention, kind: answer.kind, unit: answer.unit, parts: [own] };
  });
}

/** A letter behind digits that multiplies, or is a measure. */
interface Letter {
  readonly written: RegExp;
  readonly times: Rational;
  isMeant(other: Mention, text: string): boolean;
}

const LETTERS: readonly Letter[] = [
  { written: /^\d+(?:[.,]\d+)?\s?k$/iu, times: rational(1000n), isMeant: isKilo },
  { written: /^\d{2,5}\sM$/u, times: rational(1_000_000n), isMeant: isMetre },
];

function letterOf({ text, unit, kind }: Mention): Letter | undefined {
  if (kind !== "quantity" || unit.length > 0) return undefined;
  return LETTERS.find(({ written }) => written.test(text));
}

function isMetre({ unit }: Mention): boolean {
  return unit.includes("meter");
}

/** "kilo" as the scripts of the world write it, and short. */
const KILO =
  /^\s?(?:k(?:m|g|b)?(?!\p{L})|[kq]u?il|км|кг|χλμ|χμ|χιλ|кил|كم|كيل|کیل|किमी|किल|কিল|킬|กิโล|กม|キロ|公里|千米|ק"מ|קיל)/iu;

function isKilo({ span, text, unit }: Mention, whole: string): boolean {
  if (unit.some((name) => name.startsWith("kilo"))) return true;
  return KILO.test(whole.slice(span.end)) || KILO.test(text.replace(/^[\p{N}.,٫]+/u, ""));
}
