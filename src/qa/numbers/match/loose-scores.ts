import type { Mention, Part } from "../mention.ts";
import { equal, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Take "16:32", a time of day, and "1x0", a code, for the two sides of a score where the other text says both side by
 * side. All other mentions stay as they are. Portuguese sport writes a cross, and the loser first as often as not.
 */
export function looseScores(
  mentions: readonly Mention[],
  others: readonly Mention[],
): readonly Mention[] {
  const ranges = others.filter(({ kind }) => kind === "range");
  if (ranges.length === 0 || !mentions.some((mention) => sidesOf(mention) !== undefined))
    return mentions;
  return mentions.map((mention) => {
    const sides = sidesOf(mention);
    const [part] = mention.parts;
    if (sides === undefined || part === undefined) return mention;
    const cross = mention.kind === "identifier";
    const known = ranges.some(({ unit, parts: [one, two] }) => {
      const is = (a: Rational, b: Rational): boolean =>
        one !== undefined && two !== undefined && equal(one.value, a) && equal(two.value, b);
      const [home, guest] = sides;
      return cross ? is(home, guest) || is(guest, home) : unit.length === 0 && is(home, guest);
    });
    if (!known) return mention;
    const side = (role: Part["role"], value: Rational): Part => ({
      ...part,
      role,
      value,
      others: [],
    });
    const parts = [side("from", sides[0]), side("to", sides[1])];
    return { ...mention, kind: "range", parts, code: undefined };
  });
}

const COLON = /^(\d{1,2}):(\d\d)$/u;
const CROSS = /^(\d{1,2})[x×](\d{1,2})$/u;

/** The two numbers of what may be a score. */
function sidesOf({ kind, text }: Mention): [home: Rational, guest: Rational] | undefined {
  const shape = kind === "time" ? COLON : kind === "identifier" ? CROSS : undefined;
  const [, home, guest] = shape?.exec(text) ?? [];
  if (home === undefined || guest === undefined) return undefined;
  return [rational(BigInt(home)), rational(BigInt(guest))];
}
