import { CALENDAR } from "../../src/qa/numbers/data/calendar.ts";
import { formatLiteral } from "../../src/qa/numbers/format-value.ts";
import { readMentions, showMention } from "../../src/qa/numbers/index.ts";
import type { Mention, Part } from "../../src/qa/numbers/index.ts";
import { multiply, rational } from "../../src/qa/numbers/rational.ts";
import { lookUpLocale, separatorsOf } from "../../src/qa/numbers/separators.ts";

/** A translation with one error put in. */
export interface Mutation {
  readonly operator: string;
  readonly text: string;
  /** Where the error is, in the mutated text; empty where something was taken out. */
  readonly start: number;
  readonly end: number;
}

const LITERAL = /\d[\d.,\u00A0\u202F٬٫]*\d|\d/u;

/**
 * Put one error into a translation, once per mention and operator that fit. Every mutation is read
 * again and kept only where it changes a value.
 */
export function mutations(text: string, locale: string): Mutation[] {
  const mentions = readMentions(text, locale).filter((mention) => !mention.vague);
  const before = values(text, locale);
  const made: Mutation[] = [];
  const put = (operator: string, start: number, end: number, replacement: string): void => {
    const mutated = text.slice(0, start) + replacement + text.slice(end);
    if (values(mutated, locale) !== before)
      made.push({ operator, text: mutated, start, end: start + replacement.length });
  };
  const separators = separatorsOf(locale);
  const digits: { part: Part; start: number; end: number; raw: string; mention: Mention }[] = [];
  for (const mention of mentions) {
    for (const part of mention.parts) {
      const slice = text.slice(part.span.start, part.span.end);
      const found = LITERAL.exec(slice);
      if (found === null || part.form === "words" || mention.kind === "identifier") continue;
      const start = part.span.start + found.index;
      if (mention.kind !== "date" || mention.parts.length === 1)
        digits.push({ part, start, end: start + found[0].length, raw: found[0], mention });
      const last = found[0].search(/\d\D*$/u);
      const digit = Number(found[0][last]);
      put("digit", start + last, start + last + 1, String((digit + 3) % 10));
      if (
        mention.kind === "time" ||
        mention.kind === "date" ||
        (part.digits !== undefined && !part.digits.conforms)
      )
        continue;
      const plain = /^\d+$/u.test(found[0]);
      const scale = part.digits?.scale ?? rational(1n);
      const value = plain
        ? rational(BigInt(found[0]))
        : multiply(part.value, rational(scale.d, scale.n));
      for (const [operator, factor] of [
        ["times ten", rational(10n)],
        ["by ten", rational(1n, 10n)],
      ] as const) {
        const other = multiply(value, factor);
        if (other.d > 100n || other.n === 0n) continue;
        put(
          operator,
          start,
          start + found[0].length,
          formatLiteral(other, !plain || other.n > 9999n, separators, ""),
        );
      }
      if (part.form === "mixed" && part.role === "value")
        put("scale dropped", start, part.span.end, found[0]);
    }
    const said = mentions.filter((other) => showMention(other) === showMention(mention)).length;
    if (mention.form !== "words")
      put(
        said > 1
          ? "dropped, said twice"
          : mention.kind === "identifier"
            ? "code dropped"
            : "dropped",
        mention.span.start,
        mention.span.end,
        "",
      );
    const [from, to] = mention.parts;
    if (
      mention.kind === "range" &&
      from !== undefined &&
      to !== undefined &&
      mention.form !== "words"
    ) {
      put("range end dropped", from.span.end, to.span.end, "");
    }
    const month = mention.parts.find((part) => part.role === "month" && part.form === "words");
    if (month !== undefined) {
      const names = (lookUpLocale(CALENDAR, locale) ?? "").split("|")[0]?.split(";") ?? [];
      const other = names[Number(month.value.n) % 12]?.split(",")[0] ?? "";
      put("month", month.span.start, month.span.end, other);
    }
  }
  for (let i = 1; i < digits.length; i += 1) {
    const a = digits[i - 1];
    const b = digits[i];
    if (a === undefined || b === undefined || a.raw === b.raw || a.end > b.start) continue;
    const swapped = b.raw + text.slice(a.end, b.start) + a.raw;
    put(a.mention === b.mention ? "swapped ends" : "swapped", a.start, b.end, swapped);
  }
  return made;
}

function values(text: string, locale: string): string {
  return readMentions(text, locale).map(showMention).join(" ");
}
