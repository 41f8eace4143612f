import type { Mention, Part } from "./mention.ts";
import { rational } from "./rational.ts";

/**
 * Take "2 h 15" for two hours and fifteen minutes, where the other text has hours and minutes and no
 * such time of day. All other mentions stay as they are.
 */
export function partDurations(
  mentions: readonly Mention[],
  others: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some(({ kind }) => kind === "time")) return mentions;
  const lasting = others.some(
    ({ unit }, i) => unit.includes("hour") && others[i + 1]?.unit.includes("minute") === true,
  );
  if (!lasting) return mentions;
  const times = new Set(
    others
      .filter(({ kind }) => kind === "time")
      .flatMap(({ parts }) => parts.flatMap(({ value, others }) => [value, ...others]))
      .map(({ n }) => n),
  );
  return mentions.flatMap((mention) => {
    const [part] = mention.parts;
    const whole = part?.value;
    if (mention.kind !== "time" || part === undefined || whole === undefined) return [mention];
    if (mention.parts.length > 1 || whole.d !== 1n || times.has(whole.n)) return [mention];
    const lasts = (unit: string, n: bigint): Mention => {
      const value: Part = { ...part, role: "value", value: rational(n), others: [] };
      return { ...mention, kind: "measure", unit: [unit], parts: [value] };
    };
    return [lasts("hour", whole.n / 60n), lasts("minute", whole.n % 60n)];
  });
}
