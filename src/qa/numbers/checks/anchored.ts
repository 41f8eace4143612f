import type { Pair } from "../pair.ts";

/**
 * Say of two values whether the number that stands right beside one of them in the source ("2,706 in 2011") went
 * with it: `kept` where it still stands nearest to it, `left` where it stands at the other now; undefined where no
 * number stands beside one of them alone.
 */
export function anchored(
  first: Pair,
  second: Pair,
  pairs: readonly Pair[],
): "kept" | "left" | undefined {
  for (const [own, other] of [
    [first, second],
    [second, first],
  ] as const) {
    for (const anchor of pairs) {
      if (anchor === first || anchor === second || anchor.target.part.form === "words") continue;
      if (anchor.source.mention === own.source.mention) continue;
      const near = gap(anchor, own, "source");
      if (near > BESIDE || gap(anchor, other, "source") < 3 * BESIDE) continue;
      const [here, there] = [gap(anchor, own, "target"), gap(anchor, other, "target")];
      if (here <= BESIDE && there > here + 4) return "kept";
      if (there <= BESIDE && here > there + 12) return "left";
    }
  }
  return undefined;
}

const BESIDE = 6;

/** How many characters stand between two values. */
function gap(a: Pair, b: Pair, side: "source" | "target"): number {
  const [one, other] = [a[side].mention.span, b[side].mention.span];
  return Math.max(one.start - other.end, other.start - one.end);
}
