import type { Mention, Part } from "../mention.ts";
import { add, equal, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Take "5 9s" and "four nines", of a service that hardly ever fails, for 99.999 and 99.99 percent where the other text
 * says so. `text` is what `mentions` were read from. All other mentions stay as they are.
 */
export function looseNines(
  mentions: readonly Mention[],
  text: string,
  others: readonly Mention[],
): readonly Mention[] {
  if (!others.some(({ kind }) => kind === "percent") || !NINES.test(text)) return mentions;
  const shares = mentions.map((mention) => shareOf(mention, text, others));
  return mentions.flatMap((mention, at) => {
    const share = shares[at];
    // The nines that have been counted.
    if (shares[at - 1]?.includes(mention.span.start) === true) return [];
    return share === undefined ? [mention] : [percentOf(mention, share, text)];
  });
}

const NINES = /\b(?:9s|9's|nines)\b/iu;
const COUNTED = /^\s(?:9s|9's|nines)\b/iu;

/** So many nines. */
interface Share {
  readonly value: Rational;
  readonly end: number;
  includes(at: number): boolean;
}

/** What so many nines are of a hundred, 99.9 for three, where the other text says it. */
function shareOf(
  { span, parts: [many], kind }: Mention,
  text: string,
  others: readonly Mention[],
): Share | undefined {
  const nines = COUNTED.exec(text.slice(span.end, span.end + 8))?.[0];
  if (many === undefined || nines === undefined || kind !== "quantity") return undefined;
  const { n, d } = many.value;
  if (d !== 1n || n < 2n || n > 9n) return undefined;
  const value = add(rational(100n), rational(-100n, 10n ** n));
  const said = others.some(
    (other) => other.kind === "percent" && other.parts.some((part) => equal(part.value, value)),
  );
  const end = span.end + nines.length;
  return said ? { value, end, includes: (at) => at > span.end && at < end } : undefined;
}

function percentOf(mention: Mention, { value, end }: Share, text: string): Mention {
  const span = { start: mention.span.start, end };
  const parts = mention.parts.map(({ form }): Part => ({
    role: "value",
    value,
    others: [],
    digits: undefined,
    form,
    span,
  }));
  const unit = ["percent"];
  return {
    ...mention,
    kind: "percent",
    unit,
    vague: false,
    span,
    text: text.slice(span.start, end),
    parts,
  };
}
