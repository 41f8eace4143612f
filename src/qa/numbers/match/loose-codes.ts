import type { Mention } from "../mention.ts";

/**
 * Take "E6000ed" and "A319neo" for the code without its ending where that alone stands in the other text, and "SS19", a
 * season of fashion, for the year that the other text has. `otherText` is what `others` were read from. All other mentions
 * stay as they are.
 */
export function looseCodes(
  mentions: readonly Mention[],
  others: readonly Mention[],
  otherText: string,
): readonly Mention[] {
  if (!mentions.some(({ kind }) => kind === "identifier")) return mentions;
  const codes = new Set(others.map(({ code }) => code));
  return mentions.map((mention) => {
    const { code } = mention;
    if (code === undefined || codes.has(code)) return mention;
    const year = seasonOf(mention, others);
    if (year !== undefined) return year;
    const stem = others.find(
      (other) => other.code !== undefined && isStem(other.code, code, other, otherText),
    )?.code;
    return stem === undefined ? mention : { ...mention, code: stem };
  });
}

/** Spring and summer, autumn or fall and winter of a year. */
const SEASON = /^(?:ss|aw|fw)(\d\d)$/iu;

/** The year of a season of fashion as the other text has it. */
function seasonOf(mention: Mention, others: readonly Mention[]): Mention | undefined {
  const digits = SEASON.exec(mention.text)?.[1];
  if (digits === undefined) return undefined;
  const year = 2000n + BigInt(digits);
  const said = others.find(({ parts: [part] }) => part?.value.d === 1n && part.value.n === year);
  const [part] = said?.parts ?? [];
  if (said === undefined || part === undefined) return undefined;
  const { code: _, ...rest } = mention;
  const own = { ...part, digits: undefined, span: mention.span };
  return { ...rest, kind: said.kind, unit: said.unit, parts: [own] };
}

/** Endings that English puts to a name. */
const ENDING = /^(?:'?s|es|'?d|'?ed|ing|e?rs?)$/u;

/** Whether `stem` is `code` without an ending, or without letters that follow it in another script. */
function isStem(stem: string, code: string, { span }: Mention, text: string): boolean {
  if (!code.startsWith(stem) || !/\p{N}/u.test(stem)) return false;
  const rest = code.slice(stem.length);
  if (!/^['\p{L}]+$/u.test(rest)) return false;
  return ENDING.test(rest) || /^[\s-]?(?!\p{Script=Latin})\p{L}/u.test(text.slice(span.end));
}
