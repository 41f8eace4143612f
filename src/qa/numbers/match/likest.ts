import { keyOf } from "../atom.ts";
import type { Atom } from "../atom.ts";
import { equal } from "../rational.ts";
import { unitCost } from "./unit-cost.ts";

/** Pair what has no equal with what is most like it: same class first, then unit, digits and place. */
export function likest(
  left: readonly Atom[],
  right: readonly Atom[],
  saidLeft: ReadonlySet<Atom>,
  saidRight: ReadonlySet<Atom>,
  total: number,
  totalRight: number,
): { source: Atom; target: Atom }[] {
  const options: { source: Atom; target: Atom; cost: number }[] = [];
  for (const source of left.slice(0, 60)) {
    if (source.mention.vague) continue;
    for (const target of right.slice(0, 60)) {
      if (target.mention.vague || (saidLeft.has(source) && saidRight.has(target))) continue;
      const digits = source.part.form !== "words" && target.part.form !== "words";
      const same = source.type === target.type;
      if (!same && !(digits && isCounting(source) && isCounting(target))) continue;
      if (!digits && (isArticle(source) || isArticle(target))) continue;
      if (source.type === "code" && letters(source) !== letters(target)) continue;
      if (equal(source.part.value, target.part.value) && source.type !== "code") continue;
      const units = unitCost(source.mention.unit, target.mention.unit);
      const forms = source.part.form === target.part.form ? 0 : 0.5;
      const place = Math.abs(
        source.index / Math.max(1, total) - target.index / Math.max(1, totalRight),
      );
      const dup = saidLeft.has(source) || saidRight.has(target) ? 0.5 : 0;
      options.push({
        source,
        target,
        cost: (same ? 0 : 1) + units + forms + place + dup + unlike(source, target),
      });
    }
  }
  options.sort(
    (a, b) => a.cost - b.cost || a.source.index - b.source.index || a.target.index - b.target.index,
  );
  const used = new Set<Atom>();
  const result: { source: Atom; target: Atom }[] = [];
  for (const { source, target } of options) {
    if (used.has(source) || used.has(target)) continue;
    used.add(source);
    used.add(target);
    result.push({ source, target });
  }
  return result.sort((a, b) => a.source.index - b.source.index);
}

/** Zero and one are "no" and "a" in words: they answer nothing for sure. */
function isArticle({ part, type }: Atom): boolean {
  return (
    (type === "quantity" || type === "ordinal") &&
    part.value.d === 1n &&
    part.value.n <= 1n &&
    part.value.n >= 0n
  );
}

function isCounting({ type }: Atom): boolean {
  return (
    type === "quantity" ||
    type === "year" ||
    type === "day" ||
    type === "ordinal" ||
    type === "decade"
  );
}

function letters({ mention }: Atom): string {
  return (mention.code ?? "").replace(/[\d.]/gu, "");
}

/** How little two values have in common, from 0 to 1, by their leading digits and length. */
function unlike(a: Atom, b: Atom): number {
  const left = keyOf(a.part.value).replace(/\D/gu, "");
  const right = keyOf(b.part.value).replace(/\D/gu, "");
  let common = 0;
  while (common < left.length && left[common] === right[common]) common += 1;
  return (
    1 -
    (common + (left.length === right.length ? 1 : 0)) / (Math.max(left.length, right.length) + 1)
  );
}
