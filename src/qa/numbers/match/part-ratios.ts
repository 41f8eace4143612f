import type { Mention, Part } from "../mention.ts";
import { equal, rational } from "../rational.ts";

/**
 * Take a fraction for its two numbers where the other text says both and no such fraction: 三分之二 for
 * "two in three", "3 out of 4" for three quarters. All other mentions stay as they are.
 */
export function partRatios(
  mentions: readonly Mention[],
  others: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some(({ kind }) => kind === "fraction")) return mentions;
  const parts = others.flatMap((mention) => mention.parts.map((part) => ({ mention, part })));
  const says = (n: bigint): boolean =>
    parts.some(({ mention, part }) => {
      const plain = mention.kind !== "date" && mention.kind !== "time";
      return plain && [part.value, ...part.others].some((value) => equal(value, rational(n)));
    });
  return mentions.flatMap((mention) => {
    const [part] = mention.parts;
    if (mention.kind !== "fraction" || part === undefined || mention.parts.length > 1)
      return [mention];
    const { value } = part;
    const whole = parts.some((other) =>
      [other.part.value, ...other.part.others].some((reading) => equal(reading, value)),
    );
    if (whole || value.n < 2n || !says(value.n) || !says(value.d)) return [mention];
    const one = (n: bigint): Mention => {
      const own: Part = { ...part, role: "value", value: rational(n), others: [] };
      return { ...mention, kind: "quantity", parts: [own] };
    };
    return [one(value.n), one(value.d)];
  });
}
