import type { Mention, Part } from "../mention.ts";
import { add, rational } from "../rational.ts";

/**
 * The year before the first of an era, by the name that stands before its years. Source: the Japanese and the
 * Minguo calendar of CLDR 48 (`cldr-cal-japanese-full`, `cldr-cal-roc-full`).
 */
const ERAS: readonly (readonly [name: RegExp, before: bigint])[] = [
  [/令和\s?$/u, 2018n],
  [/平成\s?$/u, 1988n],
  [/昭和\s?$/u, 1925n],
  [/大正\s?$/u, 1911n],
  [/明治\s?$/u, 1867n],
  [/(?:中華)?民[國国]\s?$/u, 1911n],
];

/** Take 令和5年 for 2023 and 民國113年 for 2024, where the era stands before it; all others stay as they are. */
export function eraYear(mention: Mention, text: string): Mention {
  const [first] = mention.parts;
  const year = first?.role === "year" || first?.role === "value";
  if (first === undefined || !year || first.value.d !== 1n) return mention;
  const { value } = first;
  if (value.n < 1n || value.n > 150n) return mention;
  const before = text.slice(Math.max(0, mention.span.start - 5), mention.span.start);
  for (const [name, start] of ERAS) {
    const found = name.exec(before)?.[0];
    if (found === undefined) continue;
    const span = { start: mention.span.start - found.length, end: mention.span.end };
    const own: Part = {
      ...first,
      role: "year",
      value: add(value, rational(start)),
      others: [value],
      digits: undefined,
      span: { start: span.start, end: first.span.end },
    };
    return {
      ...mention,
      kind: "date",
      unit: [],
      vague: false,
      span,
      text: text.slice(span.start, span.end),
      parts: [own, ...mention.parts.slice(1)],
    };
  }
  return mention;
}
