import { asFenceLine } from "./mask-directives.ts";

/**
 * Mask tags of Hugo over several lines whose last line begins with their end, `>}}`: a parser of Markdown sees a quote
 * there. Each of their lines becomes one of skeleton.
 */
export function maskShortcodes(text: string): string {
  if (!text.includes("{{<") || !END.test(text)) return text;
  return text.replace(TAG, (tag) =>
    SHORT.test(tag)
      ? tag
      : tag.replace(LINE, (_, prefix: string, line: string) => prefix + asFenceLine(line)),
  );
}

const END = /^[ \t]*>\}\}/m;
/** Thirty lines at most: each of them is looked at for every tag that begins above. */
const TAG =
  /^[ \t]*\{\{<(?:(?!\}\}|\{\{)[^\r\n])*(?:\r?\n(?:(?!\}\}|\{\{|[ \t]*>)[^\r\n])*){0,30}\r?\n[ \t]*>\}\}[ \t]*$/gm;
const LINE = /^([ \t]*)([^\s][^\r\n]*)/gm;
/** A line that has no room for what masks it. */
const SHORT = /^[ \t]*\S.?$/m;
