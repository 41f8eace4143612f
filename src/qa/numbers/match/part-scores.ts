import type { Mention, Part } from "../mention.ts";
import { equal, rational } from "../rational.ts";

/**
 * Take "1x0" for the two numbers of a score where the other text has these two in one mention and no such code, as
 * Portuguese sport writes them. All other mentions stay as they are.
 */
export function partScores(
  mentions: readonly Mention[],
  others: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some(isCross)) return mentions;
  return mentions.map((mention) => {
    const found = CROSS.exec(mention.text);
    const [part] = mention.parts;
    if (!isCross(mention) || found === null || part === undefined) return mention;
    const [from, to] = found.slice(1).map((digits) => rational(BigInt(digits)));
    if (from === undefined || to === undefined) return mention;
    const known = others.some(({ kind, parts }) => {
      const [one, two] = parts;
      if (kind !== "range" || one === undefined || two === undefined) return false;
      const straight = equal(one.value, from) && equal(two.value, to);
      return straight || (equal(one.value, to) && equal(two.value, from));
    });
    if (!known) return mention;
    const end = (role: "from" | "to", value: Part["value"]): Part => ({
      ...part,
      role,
      value,
      others: [],
    });
    const { code: _, ...rest } = mention;
    return { ...rest, kind: "range", parts: [end("from", from), end("to", to)] };
  });
}

const CROSS = /^(\d{1,2})[x×](\d{1,2})$/u;

function isCross({ kind, text }: Mention): boolean {
  return kind === "identifier" && CROSS.test(text);
}
