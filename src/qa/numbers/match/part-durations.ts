import type { Mention, Part } from "../mention.ts";
import { rational } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Take "2 h 15" for two hours and fifteen minutes, "3:35" for three minutes and 35 seconds, and "1:08:42" for an hour, 8
 * minutes and 42 seconds, where the other text says them so and has no such time of day. All other mentions stay as they
 * are.
 */
export function partDurations(
  mentions: readonly Mention[],
  others: readonly Mention[],
): readonly Mention[] {
  const results = others.some(isResult);
  const read = results ? mentions.map(resultOf) : mentions;
  if (!read.some(({ kind }) => kind === "time")) return read;
  const has = (unit: string): boolean => others.some((other) => other.unit.includes(unit));
  const follow = (unit: string, smaller: string): boolean =>
    others.some(
      (other, i) => other.unit.includes(unit) && others[i + 1]?.unit.includes(smaller) === true,
    );
  const lasting = follow("hour", "minute");
  // Of a match: the third minute and its 35th second.
  const playing = !lasting && follow("minute", "second");
  const spans = ["hour", "minute", "second"].filter((unit) => has(unit));
  const running = spans.length > 1;
  if (!lasting && !playing && !running) return read;
  const times = new Set(
    others
      .filter(({ kind }) => kind === "time")
      .flatMap(({ parts }) => parts.flatMap(({ value, others }) => [value, ...others]))
      .map(({ n, d }) => `${n}/${d}`),
  );
  return read.flatMap((mention) => {
    const [part] = mention.parts;
    const whole = part?.value;
    if (mention.kind !== "time" || part === undefined || whole === undefined) return [mention];
    const seconds = isResult(mention);
    if (mention.parts.length > 1 || times.has(`${whole.n}/${whole.d}`)) return [mention];
    if (seconds ? !running : !lasting && !playing) return [mention];
    const lasts = (unit: string, value: Rational): Mention => {
      const own: Part = { ...part, role: "value", value, others: [] };
      return { ...mention, kind: "measure", unit: [unit], parts: [own] };
    };
    const all = whole.n / whole.d;
    const rest = rational((whole.n - all * whole.d) * 60n, whole.d);
    if (!seconds && playing)
      return [lasts("minute", rational(all / 60n)), lasts("second", rational(all % 60n))];
    const measures = [
      lasts("hour", rational(all / 60n)),
      lasts("minute", rational(all % 60n)),
      lasts("second", rest),
    ];
    return seconds ? measures : measures.slice(0, 2);
  });
}

/** "1:08:42": a time with its seconds, which sport and protocols have. */
function isResult({ kind, text }: Mention): boolean {
  return kind === "time" && /^\d{1,2}:\d\d:\d\d/u.test(text);
}

/** "1.08.42", a time in Swedish and Dutch sport, was taken for a version. */
function resultOf(mention: Mention): Mention {
  const found = /^(\d{1,2})\.([0-5]\d)\.([0-5]\d)$/u.exec(mention.text);
  const [part] = mention.parts;
  if (mention.kind !== "identifier" || found === null || part === undefined) return mention;
  const [hours, minutes, seconds] = found.slice(1).map(BigInt);
  const all = ((hours ?? 0n) * 60n + (minutes ?? 0n)) * 60n + (seconds ?? 0n);
  const { code: _, ...rest } = mention;
  return {
    ...rest,
    kind: "time",
    parts: [{ ...part, role: "minutes", value: rational(all, 60n) }],
  };
}
