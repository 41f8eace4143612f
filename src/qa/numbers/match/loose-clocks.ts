import type { Mention, Part } from "../mention.ts";
import { add, compare, equal, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Take "0430", "1730", "04-30" and "04.30" for a time of day where the other text says that time: soldiers, timetables and
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
    if (others.some(({ text }) => text === mention.text)) return mention;
    const hour = wholeHour(mention, minutes, mentions, others);
    if (hour !== undefined)
      return {
        ...mention,
        kind: hour.kind,
        unit: hour.unit,
        parts: [{ ...part, value: hour.value }],
      };
    const later = add(minutes, NOON);
    if (!times.some((time) => equal(time, minutes) || equal(time, later))) return mention;
    const time: Part = {
      ...part,
      role: "minutes",
      value: minutes,
      others: compare(minutes, NOON) < 0 ? [later] : [],
      span: mention.span,
      digits: undefined,
    };
    return { ...mention, kind: "time", unit: [], parts: [time] };
  });
}

/** "0500" as "5 órakor" and "5 giờ": the hour as the other text says it, where no other value of its own text is the same. */
function wholeHour(
  { text }: Mention,
  minutes: Rational,
  mentions: readonly Mention[],
  others: readonly Mention[],
): (Pick<Mention, "kind" | "unit"> & { value: Rational }) | undefined {
  // "1900" is a year as well.
  if (!/^(?:0\d00|\d\d00\s?h)/u.test(text) || minutes.n % 60n !== 0n) return undefined;
  const hour = rational(minutes.n / 60n);
  const says = (list: readonly Mention[]): Mention | undefined =>
    list.find(
      ({ kind, unit, parts: [part] }) =>
        (kind === "quantity" || (kind === "measure" && unit.includes("hour"))) &&
        part !== undefined &&
        equal(part.value, hour),
    );
  const said = says(others);
  return said !== undefined && says(mentions) === undefined
    ? { kind: said.kind, unit: said.unit, value: hour }
    : undefined;
}

const NOON = rational(720n);
const CLOCK = /^([01]\d|2[0-3])([0-5]\d)$/u;
/** With a nought before it: "16-32" is a score. */
const HYPHEN = /^(0\d)-([0-5]\d)$/u;

/** "04.30" where the clock's sign is not known. */
const DECIMAL = /^([01]?\d|2[0-3])\.([0-5]\d)$/u;

/** The minutes since midnight that such digits tell. */
function minutesOf({ kind, text, unit }: Mention): Rational | undefined {
  if (unit.length > 0 && !unit.includes("hour")) return undefined;
  const digits = text.replace(/\s?(?:hours?|hrs?|h)$/iu, "");
  const found =
    kind === "range" ? HYPHEN.exec(digits) : (CLOCK.exec(digits) ?? DECIMAL.exec(digits));
  const [, hours, minutes] = found ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return rational(BigInt(hours) * 60n + BigInt(minutes));
}
