import { asFenceLine } from "./mask-directives.ts";

/**
 * Mask the fields that a slide of Slidev begins with, between the `---` that parts it from the one before and another `---`: to
 * CommonMark they are a heading that is underlined.
 *
 *     ---                 ---
 *     layout: two-cols    :::aaaaaaaaaaaaa
 *     title: The plan     :::aaaaaaaaaaaa
 *     ---                 ---
 *
 * Each line has to be a field, the first with a name in small letters, and a blank line stands before. Front matter at
 * the beginning of the document is the parsers' own.
 */
export function maskSlideFields(text: string): string {
  if (!ANYWHERE.test(text)) return text;
  const lines = text.split(/(\r\n|\n|\r)/);
  let code: string | undefined;
  for (let at = 0; at < lines.length; at += 2) {
    const fence = FENCE.exec(lines[at]!)?.[1];
    if (code !== undefined) {
      if (fence?.startsWith(code) && lines[at]!.trim() === fence) code = undefined;
    } else if (fence !== undefined) code = fence;
    else if (at > 0 && RULE.test(lines[at]!) && lines[at - 2]!.trim() === "") {
      const end = fieldsEnd(lines, at + 2);
      for (let field = at + 2; field < end; field += 2) {
        const blanks = /^[ \t]*/.exec(lines[field]!)![0];
        lines[field] = blanks + asFenceLine(lines[field]!.slice(blanks.length));
      }
      at = end;
    }
  }
  return lines.join("");
}

/** The line that ends the fields beginning at a line; the line before it where there are none. */
function fieldsEnd(lines: readonly string[], from: number): number {
  if (!/^[a-z]/.test(lines[from] ?? "")) return from - 2;
  for (let at = from; at < lines.length && at < from + 2 * MOST; at += 2) {
    if (RULE.test(lines[at]!)) return at;
    if (!FIELD.test(lines[at]!)) break;
  }
  return from - 2;
}

const ANYWHERE = /^---[ \t]*(?:\r\n|\n|\r)[a-z][\w.-]*:/m;
const RULE = /^---[ \t]*$/;
/** Deeper ones would be code. */
const FIELD = /^ {0,3}[A-Za-z][\w.-]*:(?:[ \t][^\r\n]*)?$/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
/** Longer ones are something else. */
const MOST = 40;
