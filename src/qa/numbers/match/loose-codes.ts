import type { Mention } from "../mention.ts";

/**
 * Take "E6000ed" and "A319neo" for the code without its ending where that alone stands in the other text. `otherText`
 * is what `others` were read from. All other mentions stay as they are.
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
    const stem = others.find(
      (other) => other.code !== undefined && isStem(other.code, code, other, otherText),
    )?.code;
    return stem === undefined ? mention : { ...mention, code: stem };
  });
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
