import { hasMark } from "./draft.ts";
import type { Draft, DraftPart, Reading } from "./draft.ts";
import { isRangeLink } from "./day-range.ts";
import { rational } from "../rational.ts";

/** Read hours of which only the second says the half of the day: "6–7 PM", "11:30 to 2 p.m.". */
export function readTimeRange(reading: Reading, at: number): Draft | undefined {
  const { tokens } = reading;
  const first = hourAt(reading, at);
  const link = first === undefined ? undefined : tokens[first.end];
  if (first === undefined || link === undefined || !isRangeLink(link)) return undefined;
  const last = hourAt(reading, first.end + 1);
  if (last === undefined) return undefined;
  const half = tokens[last.end];
  const pm = hasMark(half, "pm");
  if (!pm && !hasMark(half, "am")) return undefined;
  const to = (last.minutes % 720n) + (pm ? 720n : 0n);
  const low = first.minutes % 720n;
  // "11 to 2 p.m." begins before noon.
  const from = low + (pm && low < to - 720n ? 720n : 0n);
  const part = (value: bigint, start: number, end: number): DraftPart => ({
    role: "minutes",
    value: rational(value),
    others: [rational((value + 720n) % 1440n)],
    form: "digits",
    start,
    end,
  });
  return {
    kind: "time",
    start: at,
    end: last.end + 1,
    unit: [],
    vague: false,
    parts: [part(from, at, first.end), part(to, first.end + 1, last.end + 1)],
  };
}

function hourAt({ tokens }: Reading, at: number): { minutes: bigint; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^\d\d?$/u.test(token.text)) return undefined;
  const hours = BigInt(token.text);
  if (hours < 1n || hours > 12n) return undefined;
  const minute = tokens[at + 2]?.text ?? "";
  const exact = tokens[at + 1]?.text === ":" && /^[0-5]\d$/u.test(minute);
  return exact
    ? { minutes: hours * 60n + BigInt(minute), end: at + 3 }
    : { minutes: hours * 60n, end: at + 1 };
}
