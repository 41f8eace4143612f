/**
 * Put the opening fence of TOML front matter that blank lines stand before at the very beginning, where the parsers look for it:
 * Hugo and Zola skip blank lines there. The line endings go behind it, so that offsets stay what they are.
 *
 * Only what begins as TOML does: MyST parts the cells of a notebook with `+++`, too. Jekyll and others take `---` after a
 * blank line for a thematic break, and so does CommonMark.
 */
export function maskLateFrontMatter(text: string): string {
  const [whole, blank = "", fence = ""] = LATE.exec(text) ?? [];
  if (whole === undefined || !CLOSING.test(text.slice(whole.length))) return text;
  return fence + blank + text.slice(blank.length + fence.length);
}

const LATE =
  /^((?:[ \t]*\r?\n)+)(\+\+\+)[ \t]*\r?\n(?=\s*(?:#|\[[\w-]|[\w-]+(?:[ \t]*\.[ \t]*[\w-]+)*[ \t]*=))/;
const CLOSING = /^\+\+\+[ \t]*$/m;
