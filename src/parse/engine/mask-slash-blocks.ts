import { asFenceLine } from "./mask-directives.ts";

/**
 * Mask the lines that open and close blocks of PyMdown Extensions ("Blocks"), `/// note | Title` and `///`, and the options
 * indented below an opening one: to CommonMark they are words of the paragraph that they stand in.
 *
 * A line of slashes alone closes a block where one is open.
 */
export function maskSlashBlocks(text: string): string {
  if (!OPENING_ANYWHERE.test(text)) return text;
  const lines = text.split(/(\r\n|\n|\r)/);
  const masked = [...lines];
  const open: { readonly at: number; readonly masked: [number, string][] }[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const [, prefix = "", line = ""] = PREFIXED.exec(lines[at]!) ?? [];
    if (SLASH_OPENING.test(line)) {
      const block: [number, string][] = [[at, prefix + asFenceLine(line)]];
      for (let index = at + 2; isOption(lines[index], prefix.length); index += 2) {
        const [, before = "", option = ""] = /^([ \t>]*)(.*)$/.exec(lines[index]!) ?? [];
        block.push([
          index,
          before.slice(0, prefix.length) + asFenceLine(before.slice(prefix.length) + option),
        ]);
      }
      open.push({ at, masked: block });
    } else if (SLASHES.test(line) && open.length > 0) {
      for (const [index, changed] of open.pop()!.masked) masked[index] = changed;
      masked[at] = prefix + asFenceLine(line);
    }
  }
  return masked.join("");
}

/** `/// name`, and behind a bar what is a title for most: its third group. */
export const SLASH_OPENING =
  /^(\/{3,}[ \t]*([a-z][\w-]*)[ \t]*(?:\|[ \t]*)?)((?<=\|[ \t]*)\S.*?)?[ \t]*$/;

const OPENING_ANYWHERE = /^[ \t>+*.)\d-]*\/{3,}[ \t]*[a-z]/m;
const SLASHES = /^\/{3,}[ \t]*$/;
const PREFIXED = /^((?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*)(.*)$/;

/** A field, four columns to the right of what opens the block. */
function isOption(line: string | undefined, column: number): boolean {
  if (line === undefined) return false;
  const blanks = /^[ \t>]*/.exec(line)![0].length;
  return blanks >= column + 4 && /^[\w-]+:(?:[ \t]|$)/.test(line.slice(blanks));
}
