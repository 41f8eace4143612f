/** Digits of a text with the separators between them: found without the engine that is measured. */
export interface DigitSite {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** What it is worth as the locale writes numbers, in plain ASCII; undefined where that is not clear. */
  readonly value: string | undefined;
  /** Letters stand right before or after it: a code. */
  readonly code: boolean;
}

const NATIVE = /[٠-٩۰-۹०-९０-９๐-๙]/gu;
const SITE = /(?:\d{1,3}(?:[ \u00A0\u202F\u2009']\d{3})+(?:[.,]\d+)?|\d+(?:[.,٬٫]\d+)*)/gu;

/** Find every run of digits in a text. Native digits are read as ASCII ones. */
export function digitSites(text: string, locale: string): DigitSite[] {
  const plain = toAscii(text);
  return [...plain.matchAll(SITE)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = plain[start - 1] ?? " ";
    const after = plain.slice(end, end + 2);
    const code =
      /[\p{Script=Latin}_#]/u.test(before) ||
      (before === "-" && /\p{Script=Latin}|\p{L}/u.test(plain[start - 2] ?? " ")) ||
      (/^[\p{Script=Latin}]/u.test(after) && /^(?!st|nd|rd|th|er|e|h|km|m|s|k|º|ª)/u.test(after));
    return { start, end, raw: text.slice(start, end), value: valueOf(match[0], locale), code };
  });
}

/** Read a literal by the separators that Intl gives for the locale. */
export function valueOf(raw: string, locale: string): string | undefined {
  const parts = new Intl.NumberFormat(locale, { useGrouping: "always" }).formatToParts(12_345.6);
  const mark = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const group = mark("group");
  const decimal = mark("decimal");
  let plain = raw.replace(/[ \u00A0\u202F\u2009']/gu, "");
  // "3.0" in German is no thirty: a version, with its full stop.
  const grouped = plain.split(decimal)[0]?.split(group).slice(1) ?? [];
  if (
    grouped.some((part, i) => part.length !== 3 && !(part.length === 2 && i < grouped.length - 1))
  )
    return undefined;
  if (!/\s/u.test(group)) plain = plain.replaceAll(group, "");
  plain = plain.replace(decimal, ".");
  if (!/^\d+(?:\.\d+)?$/u.test(plain)) return undefined;
  return plain.includes(".")
    ? plain.replace(/0+$/u, "").replace(/\.$/u, "")
    : plain.replace(/^0+(?=\d)/u, "");
}

/** Write digits of other scripts as ASCII ones, one for one. */
export function toAscii(text: string): string {
  return text.replace(NATIVE, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero =
      [0x660, 0x6f0, 0x966, 0xff10, 0xe50].find((z) => code >= z && code < z + 10) ?? code;
    return String(code - zero);
  });
}
