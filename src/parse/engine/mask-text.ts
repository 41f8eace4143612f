import { WORDS_BEHIND } from "./fence-line.ts";
import { doubtIf } from "./doubt.ts";

/**
 * Prepare a text for the native parser, each character in its place, so that nothing is left in it
 * but what blocks are made of.
 *
 * - What is not ASCII becomes `%`, which means nothing to blocks: so bytes are UTF-16 offsets, and
 *   the two parsers cannot differ on what a blank or a letter is.
 * - Signs of inline markup become `%` too, on every line whose first sign after the markers of
 *   containers shows that it begins no other block: inline markup is not asked for, and is where
 *   time and stack could run out.
 * - A directive line (`:::note Title`, see `fence-line.ts`) becomes a row of `_`: a thematic break,
 *   which begins, interrupts and ends where a directive line does. A bullet is never a `_`. Two colons alone have
 *   no room for one, and become an empty heading, which does the same.
 *
 * Throws a `Doubt` where that cannot be done.
 */
export function maskText(text: string): string {
  return text
    .replace(/[^\0-\x7F]/g, "%")
    .replace(lines, (_, prefix: string, rest: string) => prefix + maskLine(rest, prefix));
}

/** The markers of containers and headings, and the rest of the line. */
const lines =
  /^((?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\s]{1,999}\]:|#{1,6}[ \t])*)([^\r\n]*)/gm;

const fenceLine = /^(?::{3,}(?:[ \t]*[A-Za-z{].*|[ \t]*)|::[A-Za-z][A-Za-z0-9-]*(?:[[{].*)?)$/;

const wordsBehind = new RegExp(WORDS_BEHIND.source.replace("^", "^:{3,}[ \\t]*"));

function maskLine(rest: string, prefix: string): string {
  switch (rest.charAt(0)) {
    case ":":
      if (/^::[ \t]*$/.test(rest) && !/#[ \t]+$/.test(prefix)) {
        doubtIf(rest.length > 2, "two colons and a blank");
        return "##";
      }
      if (!fenceLine.test(rest) || wordsBehind.test(rest)) break;
      // It could end raw HTML.
      doubtIf(rest.includes(">"), "directive with an angle bracket");
      return "_".repeat(rest.length);
    case "<":
    case "$":
      return rest;
    case "`":
    case "~":
      if (rest[1] === rest[0] && rest[2] === rest[0]) return rest;
      break;
    case "*":
    case "_":
      if (/^[*_\s]*$/.test(rest)) return rest;
      break;
    case "[": {
      // What follows the first label is not part of it.
      const end = rest.indexOf("]");
      return end < 0 ? rest : rest.slice(0, end + 1) + maskInline(rest.slice(end + 1));
    }
  }
  return maskInline(rest);
}

/**
 * `</` can end raw HTML; `<` can begin the destination of a definition; a backslash keeps a cell or
 * a label together.
 */
function maskInline(text: string): string {
  if (!/[*_~`[&$@<]|:\/\//.test(text)) return text;
  return text.replace(
    text.startsWith(":") || text.includes("]:")
      ? /[*_~`[&$@]|:(?=\/\/)/g
      : /[*_~`[&$@]|<(?!\/)|:(?=\/\/)/g,
    "%",
  );
}
