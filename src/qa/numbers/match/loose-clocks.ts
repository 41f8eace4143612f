import type { Mention, Part } from "../mention.ts";
import { compare, equal, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Take "0430", "1730" and "04-30" for a time of day where the other text says that time: soldiers, timetables and
 * aeroplanes write it without a colon, other texts do not. All other mentions stay as they are.
 */
export function looseClocks(
  mentions: readonly Mention[],
  others: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some((mention) => minutesOf(mention) !== undefined)) return mentions;
  const times = others.flatMap((other) => {
    const minutes = other.kind === "time" ? undefined : minutesOf(other);
    if (minutes !== undefined) return [minutes];
    const [time] = other.parts;
    return time?.role === "minutes" ? [time.value].concat(time.others) : [];
  });
  return mentions.map((mention) => {
    const minutes = minutesOf(mention);
    const [part] = mention.parts;
    if (minutes === undefined || part === undefined) return mention;
    const alike = others.some(({ text }) => text === mention.text);
    if (alike || !times.some((time) => equal(time, minutes))) return mention;
    const time: Part = {
      ...part,
      role: "minutes",
      value: minutes,
      others: compare(minutes, NOON) < 0 ? [rational(minutes.n + NOON.n)] : [],
      span: mention.span,
      digits: undefined,
    };
    return { ...mention, kind: "time", unit: [], parts: [time] };
  });
}

const NOON = rational(720n);
const CLOCK = /^([01]\d|2[0-3])([0-5]\d)$/u;
/** With a nought before it: "16-32" is a score. */
const HYPHEN = /^(0\d)-([0-5]\d)$/u;

/** The minutes since midnight that such digits tell. */
function minutesOf({ kind, text, unit }: Mention): Rational | undefined {
  if (unit.length > 0 && !unit.includes("hour")) return undefined;
  const digits = text.replace(/\s?(?:hours?|hrs?|h)$/iu, "");
  const found = kind === "range" ? HYPHEN.exec(digits) : CLOCK.exec(digits);
  const [, hours, minutes] = found ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return rational(BigInt(hours) * 60n + BigInt(minutes));
}
