import type { Mention, Part } from "../mention.ts";
import { rational } from "../rational.ts";

/**
 * Take "16:32" for the two sides of a score where the other text says both, side by side, and no such time of
 * day. All other mentions stay as they are.
 */
export function looseScores(
  mentions: readonly Mention[],
  others: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some(isScore) || !others.some(({ kind }) => kind === "range")) return mentions;
  const scores = new Set(
    others
      .filter(({ kind, unit }) => kind === "range" && unit.length === 0)
      .map(({ parts }) => parts.map(({ value: { n, d } }) => `${n}/${d}`).join(" ")),
  );
  return mentions.map((mention) => {
    const sides = isScore(mention) ? mention.text.split(":").map(BigInt) : [];
    const [home, guest] = sides;
    const [part] = mention.parts;
    if (home === undefined || guest === undefined || part === undefined) return mention;
    if (!scores.has(`${home}/1 ${guest}/1`)) return mention;
    const side = (role: Part["role"], n: bigint): Part => {
      return { ...part, role, value: rational(n), others: [] };
    };
    return { ...mention, kind: "range", unit: [], parts: [side("from", home), side("to", guest)] };
  });
}

function isScore({ kind, text }: Mention): boolean {
  return kind === "time" && /^\d{1,2}:\d\d$/u.test(text);
}
