import type { Mention, Part } from "../mention.ts";
import { rational } from "../rational.ts";

/**
 * Take "16.3.", "25. 2.", "8/26", "19/07" and the digits of 911事件 for a day and a month where the other text says that day of that month,
 * in words or in other digits: alone they are decimals, fractions or chapters. `text` is what `mentions` were read
 * from. All other mentions stay as they are.
 */
export function looseDates(
  mentions: readonly Mention[],
  text: string,
  others: readonly Mention[],
  otherText: string,
): readonly Mention[] {
  const own = mentions.flatMap((mention) => endsOf(mention, text));
  const found = candidates(own, text);
  if (found.length === 0) return mentions;
  const said = new Set(others.flatMap(daysOf));
  const answers = others.flatMap((mention) => endsOf(mention, otherText));
  for (const { from, days } of candidates(answers, otherText)) {
    // What both sides write alike needs no other reading.
    const alike = own.some((mention) => mention.text === answers[from]?.text);
    if (!alike) for (const { day, month } of days) said.add(`${day} ${month}`);
  }
  const result: Mention[] = [];
  let next = 0;
  for (const { from, count, days } of found) {
    const date = days.find(({ day, month }) => said.has(`${day} ${month}`));
    if (date === undefined || from < next) continue;
    result.push(...own.slice(next, from), dateOf(own.slice(from, from + count), text, date));
    next = from + count;
  }
  return next === 0 ? mentions : [...result, ...own.slice(next)];
}

/** "01.07. bis 19.07." was taken for a range of decimals. */
function endsOf(mention: Mention, text: string): Mention[] {
  const { kind, unit, parts } = mention;
  const ends = parts.map(({ span }) => text.slice(span.start, span.end).replace(/\.$/u, ""));
  if (kind !== "range" || unit.length > 0 || !ends.every((end) => TOGETHER.test(end)))
    return [mention];
  return parts.map((part, i) => decimalOf(mention, part, ends[i] ?? ""));
}

function decimalOf(range: Mention, part: Part, text: string): Mention {
  const { span } = part;
  return { ...range, kind: "quantity", span, text, parts: [{ ...part, role: "value" }] };
}

interface Day {
  readonly day: number;
  readonly month: number;
}

/** Which mentions may be a date, and which dates they may be. */
interface Candidate {
  readonly from: number;
  readonly count: number;
  readonly days: readonly Day[];
}

const TOGETHER = /^(\d{1,2})([./])(\d{1,2})$/u;
const ALONE = /^\d{1,2}$/u;
/** 911事件: East Asia names what happened by the digits of its day. */
const JOINED = /^(\d{1,2})(\d\d)$/u;
const EVENT =
  /^\s?(?:事件|事变|事變|恐怖|恐袭|恐襲|袭击|襲擊|大地震|地震|震災|テロ|同時|테러|사건)/u;

function candidates(mentions: readonly Mention[], text: string): Candidate[] {
  const list: Candidate[] = [];
  for (const [from, mention] of mentions.entries()) {
    if (!isBare(mention)) continue;
    const one = TOGETHER.exec(mention.text);
    const next = mentions[from + 1];
    let days: Day[] = [];
    let count = 1;
    const event = EVENT.test(text.slice(mention.span.end, mention.span.end + 4));
    const joined = event ? JOINED.exec(mention.text) : null;
    if (one !== null) days = daysFrom(one[1], one[2], one[3]);
    else if (joined !== null) days = daysFrom(joined[1], "/", joined[2]);
    else if (
      next !== undefined &&
      ALONE.test(mention.text) &&
      isBare(next) &&
      ALONE.test(next.text)
    ) {
      const between = text.slice(mention.span.end, next.span.start);
      if (/^(?:\.\s?|\/|[·・‧])$/u.test(between))
        days = daysFrom(mention.text, between[0], next.text);
      count = 2;
    }
    if (days.length > 0) list.push({ from, count, days });
  }
  return list;
}

function isBare({ kind, unit, parts }: Mention): boolean {
  return (
    (kind === "quantity" || kind === "fraction") &&
    unit.length === 0 &&
    parts.length === 1 &&
    parts[0]?.form === "digits"
  );
}

/** A point stands after the day; a slash, or a point in the middle, after either. */
function daysFrom(one = "", mark = "", other = ""): Day[] {
  const [a, b] = [Number(one), Number(other)];
  const days = [{ day: a, month: b }];
  if (mark !== ".") days.push({ day: b, month: a });
  return days.filter(({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12);
}

/** The day and month that a date says: `26 8`. */
function daysOf({ kind, parts }: Mention): string[] {
  if (kind !== "date") return [];
  const values = (role: Part["role"]): bigint[] =>
    parts
      .filter((part) => part.role === role)
      .flatMap(({ value, others }) => [value, ...others].map(({ n }) => n));
  const months = values("month");
  return values("day").flatMap((day) => months.map((month) => `${day} ${month}`));
}

function dateOf(mentions: readonly Mention[], text: string, { day, month }: Day): Mention {
  const [first] = mentions as readonly [Mention, ...Mention[]];
  const last = mentions.at(-1) ?? first;
  const span = { start: first.span.start, end: last.span.end };
  const part = (role: Part["role"], n: number): Part => ({
    role,
    value: rational(BigInt(n)),
    others: [],
    form: "digits",
    span,
    digits: undefined,
  });
  return {
    ...first,
    kind: "date",
    unit: [],
    vague: false,
    span,
    text: text.slice(span.start, span.end),
    parts: [part("day", day), part("month", month)],
  };
}
