/**
 * Make what cannot be seen in `text` visible: control characters, bidi controls, line separators,
 * invisible characters, lone surrogates and tag characters become escapes such as `\u202E` or `\n`.
 *
 * Law: the result is one line that no terminal takes for a command and that changes the direction
 * of nothing around it. Joiners (U+200C, U+200D) stay, since emoji and several scripts need them,
 * and so do the tag characters of a flag. The commands that the runners of GitHub, Azure
 * Pipelines and TeamCity read from a log (`##[error]`, `##vso[…]` anywhere in a line) are broken too;
 * for those that start a line, see `inertLine`.
 */
export function visible(text: string): string {
  return text
    .replace(FLAG_OR_HIDDEN, (found) => (found.startsWith(BLACK_FLAG) ? found : escape(found)))
    .replace(/##(?=[a-z]*\[)/giu, "#\\u0023");
}

/** Break a workflow command (`::error::…`) at the start of a line that is printed into a CI log. */
export function inertLine(line: string): string {
  return line.replace(/^(\s*)::/u, "$1\\u003A:");
}

const BLACK_FLAG = "\u{1F3F4}";

/** A flag of a region, to be left alone, or one character that must not be printed as it is. */
const FLAG_OR_HIDDEN =
  /\u{1F3F4}[\u{E0030}-\u{E007A}]{1,6}\u{E007F}|[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escape(char: string): string {
  const short = SHORT[char];
  if (short !== undefined) return short;
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
