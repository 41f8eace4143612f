import { isCopied } from "./is-copied.ts";
import type { Texts } from "../texts.ts";
import { formatLiteral } from "../show/format-value.ts";
import type { Matching } from "../match/match-mentions.ts";
import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { divide } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Find values that are right but written against the convention of the target's locale: `12,000` in
 * German reads as twelve. Where the locale would read another value it is an error.
 */
export function checkConvention({ pairs }: Matching, texts: Texts): NumberFinding[] {
  const findings: NumberFinding[] = [];
  for (const pair of pairs) {
    const digits = pair.target.part.digits;
    if (pair.source.type === "time" || digits === undefined || (digits.conforms && !pair.against))
      continue;
    const raw = texts.target.slice(digits.span.start, digits.span.end);
    if (isVersion(pair, raw, texts) || isPrinted(raw, pair, texts)) continue;
    const own = pair.source.part.digits;
    if (own !== undefined) {
      const written = texts.source.slice(own.span.start, own.span.end);
      // "(0,5]": what is no number as the source's own locale writes it is kept as it is.
      if (!own.conforms && written === raw) continue;
      if (written === raw && isCopied(own.span, digits.span, texts)) continue;
    }
    const value = divide(pair.value, digits.scale);
    if (pair.value.n !== pair.source.part.value.n && pair.value.n !== -pair.source.part.value.n)
      continue;
    const places = hasPlaces(raw, value);
    const grouped = places ? value.n / value.d >= 1000n : value.d === 1n;
    const fixed = formatLiteral(value, grouped, texts.to.separators, places ? raw : "");
    const kin = isKin(raw, texts);
    findings.push({
      rule: "numbers/convention",
      severity: pair.against && !kin ? "error" : isAllowed(raw, pair, texts) ? "info" : "warning",
      message: pair.against
        ? `Expected ${fixed}, found ${raw}, which reads as another number in ${texts.to.locale}`
        : `Expected ${fixed}, found ${raw}`,
      sourceSpan: pair.source.part.span,
      targetSpan: digits.span,
      expected: fixed,
      found: raw,
      fix: [{ span: digits.span, text: fixed }],
      sure: pair.against && !kin ? 0.9 : 0.7,
    });
  }
  return findings;
}

/** "100.00": its last mark is the decimal one, though only noughts follow. */
function hasPlaces(raw: string, value: Rational): boolean {
  if (value.d !== 1n) return true;
  const [whole = "", places = "", more] = raw.split(/[.,٫]/u);
  return (
    more === undefined && /^0+$/u.test(places) && /^\d+$/u.test(whole) && BigInt(whole) === value.n
  );
}

/** `3.12` and `2024.2` may be the number of a version or a section: nobody translates those. */
function isVersion(pair: Pair, raw: string, texts: Texts): boolean {
  const { source, target } = pair;
  const same = texts.source.includes(raw);
  const bare =
    target.mention.unit.length === 0 &&
    source.mention.unit.length === 0 &&
    target.part.form === "digits" &&
    target.mention.kind !== "range";
  return same && bare && /^(?:\d{1,3}|20\d\d)\.\d{1,2}$/u.test(raw);
}

/** Whether newspapers of the language write it so, beside what the standard says. */
function isPrinted(raw: string, { against, value }: Pair, texts: Texts): boolean {
  if (isPortuguese(raw, texts)) return true;
  // 76.000 in Algiers: read as 76 it would be told to the thousandth.
  return isArabic(raw, texts) && (!against || value.d === 1n);
}

/** Arabic newspapers write 7.4 in Cairo and 7,4 in Algiers. */
function isArabic(raw: string, { to }: Texts): boolean {
  return to.locale === "ar" && /^(?:\d+[.,]\d{1,2}|\d{1,3}(?:\.\d{3})+)$/u.test(raw);
}

/**
 * 28.5 in Spanish: the academies allow the point, and half of those who speak the language write it (Ortografía de la lengua
 * española, 2010, on decimals of Arabic figures). Nobody reads another number.
 */
function isAllowed(raw: string, { against }: Pair, { to }: Texts): boolean {
  return to.locale === "es" && !against && /^\d+\.(?:\d{1,2}|\d{4,})$/u.test(raw);
}

/** Newspapers in Portugal and Mozambique print 20.000 as those in Brazil do, whatever the standard says. */
function isPortuguese(raw: string, { to }: Texts): boolean {
  return to.language === "pt" && /^\d{1,3}(?:\.\d{3})+$/u.test(raw);
}

/** Whether another country that speaks the language writes it so. */
function isKin(raw: string, { to }: Texts): boolean {
  const { kinGroups, kinDecimals } = to.separators;
  if (to.locale.includes("-") && to.language !== "zh") return false;
  const marks = raw.replace(/[\d]/gu, "");
  const last = marks.at(-1) ?? "";
  const threes = raw
    .split(/\D/u)
    .slice(1)
    .every((group) => group.length === 3);
  return threes && marks.length === 1
    ? kinGroups.has(last) && kinDecimals.has(last) && to.language === "es"
    : false;
}
