import { maskDirectives } from "./mask-directives.ts";
import { maskShortcodes } from "./mask-shortcodes.ts";

/**
 * Write what other dialects of Markdown have as blocks in characters that the parsers know as blocks, each line as long as
 * it was, so that offsets stay what they are.
 *
 * Law: only lines change that become skeleton. No word of a paragraph, a heading or a cell is among them, so that
 * texts read from the masked text are those of the source.
 */
export function maskDialects(text: string, math: boolean): string {
  const labelled = math && text.includes("$$") ? maskMathLabels(text) : text;
  return maskShortcodes(maskDirectives(labelled));
}

/**
 * Behind the closing fence of math stands its label: `$$ (eq:one)` (MyST), `$$ {#eq-one}` (Quarto). The parsers take such a
 * fence for none, and all that follows for math.
 */
function maskMathLabels(text: string): string {
  return text.replace(MATH_LABEL, (_, fence: string, label: string) => fence + blanks(label));
}

const MATH_LABEL =
  /^((?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*\$\$)([ \t]*(?:\([\w:./-]+\)|\{#[^{}\r\n]*\})[ \t]*)$/gm;

function blanks(text: string): string {
  return " ".repeat(text.length);
}
