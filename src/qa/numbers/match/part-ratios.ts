import type { Mention, Part } from "../mention.ts";
import { equal, rational } from "../rational.ts";

/**
 * Take a fraction for its two numbers where the other text says both and no such fraction: 三分之二 for
 * "two in three", "3 out of 4" for three quarters. So are the two sides of "7:13", which may be a time of day, where the
 * other text tells no such time. All other mentions stay as they are.
 */
export function partRatios(
  mentions: readonly Mention[],
  others: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some((mention) => mention.kind === "fraction" || sidesOf(mention) !== undefined))
    return mentions;
  const parts = others.flatMap((mention) => mention.parts.map((part) => ({ mention, part })));
  const says = (n: bigint): boolean =>
    parts.some(({ mention, part }) => {
      const plain = mention.kind !== "date" && mention.kind !== "time";
      return plain && [part.value, ...part.others].some((value) => equal(value, rational(n)));
    });
  return mentions.flatMap((mention) => {
    const [part] = mention.parts;
    const sides = others.some(({ kind }) => kind === "time") ? undefined : sidesOf(mention);
    if (sides?.every(says) === true && part !== undefined)
      return sides.map((n) => plain(mention, part, n));
    if (mention.kind !== "fraction" || part === undefined || mention.parts.length > 1)
      return [mention];
    const { value } = part;
    const whole = parts.some((other) =>
      [other.part.value, ...other.part.others].some((reading) => equal(reading, value)),
    );
    if (whole || value.n < 2n || !says(value.n) || !says(value.d)) return [mention];
    return [plain(mention, part, value.n), plain(mention, part, value.d)];
  });
}

function plain(mention: Mention, part: Part, n: bigint): Mention {
  const own: Part = { ...part, role: "value", value: rational(n), others: [] };
  return { ...mention, kind: "quantity", parts: [own] };
}

/** The two numbers of "7:13". */
function sidesOf({ kind, text }: Mention): readonly [bigint, bigint] | undefined {
  const [, one, other] = (kind === "time" ? /^(\d{1,2}):(\d{2})$/u.exec(text) : null) ?? [];
  return one === undefined || other === undefined ? undefined : [BigInt(one), BigInt(other)];
}
