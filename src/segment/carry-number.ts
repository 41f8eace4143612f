import type { Span } from "../model/index.ts";
import { knownLocales } from "../text/known-locales.ts";

/** A replacement in the text that was searched. */
export interface CarriedNumber {
  readonly span: Span;
  readonly text: string;
}

/**
 * Find a number of the source in a translation, and write the new one in its place as it stands there:
 * with its digits, its separators, its grouping.
 *
 * `shown` is the translation with everything but words covered. `undefined` where the old number does
 * not stand there exactly once; where a word clings to it or the new number takes another plural form
 * (CLDR), so that words would have to change; and for ordinals.
 */
export function carryNumber(
  was: string,
  is: string,
  shown: string,
  sourceLocale: string,
  targetLocale: string,
): CarriedNumber | undefined {
  const source = separatorsOf(sourceLocale);
  const target = separatorsOf(targetLocale);
  const before = parse(was, source);
  const after = parse(is, source);
  if (/\p{N}(?:st|nd|rd|th)$/iu.test(was + is) && (before ?? after) === undefined) return undefined;
  const { text, zeros } = asAscii(shown);
  const found =
    before === undefined ? findLiteral(was, text) : findNumber(before, text, target, source);
  const [one] = found;
  if (one === undefined || found.length > 1) return undefined;
  const span = { start: one.start, end: one.start + one.text.length };
  if (clings(text.slice(span.end), targetLocale)) return undefined;
  const zero = zeros[span.start] ?? "0";
  if (before === undefined || after === undefined) {
    return one.text === was && zero === "0" ? { span, text: is } : undefined;
  }
  if (!isSamePlural(before, after, targetLocale)) return undefined;
  const written = write(one.text, before, after, target, source, targetLocale);
  return written === undefined ? undefined : { span, text: inDigits(written, zero) };
}

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

interface PlainNumber {
  readonly whole: string;
  readonly fraction: string | undefined;
  readonly grouped: boolean;
}

function separatorsOf(locale: string): Separators {
  let group = ",";
  let decimal = ".";
  const format = new Intl.NumberFormat(knownLocales(locale), { numberingSystem: "latn" });
  for (const { type, value } of format.formatToParts(1234567.5)) {
    if (type === "group") group = value;
    if (type === "decimal") decimal = value;
  }
  return { group, decimal };
}

/** `undefined` for what is no plain number: a version, a code. */
function parse(token: string, { group, decimal }: Separators): PlainNumber | undefined {
  const [whole = "", fraction, ...more] = asAscii(token).text.split(decimal);
  const groups = whole.split(group);
  const grouped = groups.length > 1;
  if (more.length > 0 || !groups.every((digits) => /^\d+$/.test(digits))) return undefined;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return undefined;
  if (grouped && !/^\d{1,3}(?: \d{3})+$/.test(groups.join(" "))) return undefined;
  return { whole: groups.join(""), fraction, grouped };
}

/** Western digits for those of any script, in place; `zeros` has the zero of each other digit. */
function asAscii(text: string): { text: string; zeros: readonly (string | undefined)[] } {
  const zeros: (string | undefined)[] = [];
  const ascii = text.replace(/\p{Nd}/gu, (digit, at: number) => {
    if (digit.length > 1 || /\d/.test(digit)) return digit;
    // The digits of a script follow each other from zero.
    let zero = digit.charCodeAt(0);
    while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && digit.charCodeAt(0) - zero < 9) zero--;
    zeros[at] = String.fromCharCode(zero);
    return String(digit.charCodeAt(0) - zero);
  });
  return { text: ascii, zeros };
}

function inDigits(text: string, zero: string): string {
  if (zero === "0") return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
}

interface Place {
  readonly start: number;
  readonly text: string;
}

const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
/** Not inside a longer number or a word. */
const BEFORE = `(?<![[\\p{L}\\p{M}\\p{N}_]--[${UNSPACED}]]|\\p{N}[.,'’٫٬\\u00A0\\u202F\\u2009 ])`;
const AFTER = `(?![[\\p{L}\\p{M}\\p{N}_]--[${UNSPACED}]]|[.,'’٫٬\\u00A0\\u202F\\u2009]\\p{N}| \\p{N}{3}(?!\\p{N}))`;
const GROUP = "[.,'’٬\\u00A0\\u202F\\u2009 ]?";

function findLiteral(token: string, text: string): Place[] {
  const escaped = token.replace(
    /[^\p{L}\p{N}\s]/gu,
    (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`,
  );
  return search(escaped, text);
}

function findNumber(
  { whole, fraction }: PlainNumber,
  text: string,
  target: Separators,
  source: Separators,
): Place[] {
  const groups = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, GROUP);
  const pattern = fraction === undefined ? groups : `${groups}[.,٫]${fraction}`;
  return search(pattern, text).filter((place) => {
    const integer = fraction === undefined ? place.text : place.text.slice(0, -fraction.length - 1);
    const marks: readonly string[] = integer.match(/\D/g) ?? [];
    const decimal = fraction === undefined ? undefined : place.text.at(-fraction.length - 1);
    if (new Set(marks).size > 1 || marks.includes(target.decimal)) return false;
    return (
      decimal === undefined ||
      decimal === "٫" ||
      decimal === target.decimal ||
      decimal === source.decimal
    );
  });
}

function search(pattern: string, text: string): Place[] {
  const all = new RegExp(BEFORE + pattern + AFTER, "gv");
  return Array.from(text.matchAll(all), ({ index, 0: found }) => ({ start: index, text: found }));
}

/** A Korean particle goes by the sound of the digit before it; a Turkish ending by its vowel. */
function clings(after: string, locale: string): boolean {
  if (/^ko\b/iu.test(locale)) return /^(?:을|를|은|는|이|가|과|와|으?로)(?!\p{L}{2})/u.test(after);
  return /^(?:['’]|-(?=\p{L}))\p{L}/u.test(after);
}

function isSamePlural(before: PlainNumber, after: PlainNumber, locale: string): boolean {
  const value = ({ whole, fraction }: PlainNumber) => Number(`${whole}.${fraction ?? "0"}`);
  // Of a language whose plurals nobody knows, none can be said to be the same.
  const [known] = Intl.PluralRules.supportedLocalesOf(knownLocales(locale).slice(0, -1));
  if (known === undefined) return false;
  const rules = new Intl.PluralRules(known);
  return rules.select(value(before)) === rules.select(value(after));
}

function write(
  found: string,
  before: PlainNumber,
  after: PlainNumber,
  target: Separators,
  source: Separators,
  locale: string,
): string | undefined {
  const cut = before.fraction === undefined ? found.length : -before.fraction.length - 1;
  const group = /\D/.exec(found.slice(0, cut))?.[0];
  const decimal = before.fraction === undefined ? undefined : found.at(-before.fraction.length - 1);
  let { whole } = after;
  // Thousands are grouped where the old number shows it, or where it was too small to show it.
  if (group !== undefined || (before.whole.length <= 3 && after.grouped)) {
    if (whole.length > 5 && INDIAN.test(locale)) return undefined;
    whole = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, group ?? target.group);
  }
  if (after.fraction === undefined) return whole;
  const mark = decimal ?? (source.decimal === target.decimal ? target.decimal : undefined);
  return mark === undefined ? undefined : whole + mark + after.fraction;
}

/** Where thousands go by two digits above the first three. */
const INDIAN = /^(?:hi|bn|gu|kn|ml|mr|or|pa|ta|te|as|ne)\b|-IN\b/iu;
