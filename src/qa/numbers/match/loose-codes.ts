import type { Mention, Part } from "../mention.ts";
import { decimal, equal } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Take "1.2A" and "10W" for a number where the other text writes the letters apart or in words (1,2 А, 10 ватт), and
 * "E6000ed", "A319neo" for the code without its ending where that alone stands there. `otherText` is what `others`
 * were read from. All other mentions stay as they are.
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
    const [part] = mention.parts;
    if (code === undefined || part === undefined || codes.has(code)) return mention;
    const stem = others.find(
      (other) => other.code !== undefined && isStem(other.code, code, other, otherText),
    )?.code;
    if (stem !== undefined) return { ...mention, code: stem };
    const value = measured(mention.text);
    if (value === undefined || !saysApart(value, others) || saysApart(value, mentions))
      return mention;
    const own: Part = { ...part, role: "value", value };
    return { ...mention, kind: "quantity", code: undefined, parts: [own] };
  });
}

const MEASURED = /^(\d+(?:\.\d+)?)\p{L}{1,3}$/u;

/** The number of a code that ends in letters, as a measure does. */
function measured(text: string): Rational | undefined {
  const digits = MEASURED.exec(text)?.[1];
  return digits === undefined ? undefined : decimal(digits);
}

function saysApart(value: Rational, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ kind, parts: [part], form }) =>
      (kind === "quantity" || kind === "measure") &&
      form === "digits" &&
      part !== undefined &&
      equal(part.value, value),
  );
}

/** Endings that English puts to a name. */
const ENDING = /^(?:'?s|es|'?d|'?ed|ing|er|ers)$/u;

/** Whether `stem` is `code` without an ending, or without letters that follow it in another script. */
function isStem(stem: string, code: string, { span }: Mention, text: string): boolean {
  if (!code.startsWith(stem) || !/\p{N}/u.test(stem)) return false;
  const rest = code.slice(stem.length);
  if (!/^['\p{L}]+$/u.test(rest)) return false;
  return ENDING.test(rest) || /^[\s-]?(?!\p{Script=Latin})\p{L}/u.test(text.slice(span.end));
}
