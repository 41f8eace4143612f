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
  if (!NINES.test(text) || !others.some(({ kind }) => kind === "percent")) return mentions;
  const result: Mention[] = [];
  for (const mention of mentions) {
    const before = result.at(-1);
    const value = before === undefined ? undefined : shareOf(before, mention, text);
    const [part] = before?.parts ?? [];
    const said = others.some(
      ({ kind, parts }) =>
        kind === "percent" && parts.some((p) => value !== undefined && equal(p.value, value)),
    );
    if (before === undefined || part === undefined || value === undefined || !said) {
      result.push(mention);
      continue;
    }
    const span = { start: before.span.start, end: mention.span.end };
    const own: Part = { ...part, role: "value", value, others: [], span, digits: undefined };
    result[result.length - 1] = {
      ...before,
      kind: "percent",
      unit: ["percent"],
      vague: false,
      span,
      text: text.slice(span.start, span.end),
      parts: [own],
    };
  }
  return result;
}

const NINES = /\b(?:9s|9's|nines)\b/iu;

/** What so many nines are of a hundred: 99.9 for three. */
function shareOf(count: Mention, nines: Mention, text: string): Rational | undefined {
  const [many] = count.parts;
  const gap = text.slice(count.span.end, nines.span.start);
  const written = text.slice(nines.span.start, nines.span.end + 2);
  if (many === undefined || gap.trim() !== "" || !NINES.test(written)) return undefined;
  const { n, d } = many.value;
  if (d !== 1n || n < 2n || n > 9n) return undefined;
  return add(rational(100n), rational(-100n, 10n ** n));
}
