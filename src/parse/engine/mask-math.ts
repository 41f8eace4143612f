/**
 * Mask math between `$$` so that the parsers see where it ends: they know a closing fence on a line of its own alone, and take all
 * that follows an unknown one for math.
 *
 *     $$\begin{array}{c}        $$\begin{array}{c}
 *     x                         x
 *     \end{array}$$             $$
 *
 *     $$ (eq:one)               $$
 *
 * Formulas begin and end so in Pandoc, kramdown, MathJax and on GitHub; the label behind one is MyST's (`(eq:one)`) or Quarto's
 * (`{#eq-one}`). Code is let be.
 */
export function maskMath(text: string): string {
  if (!text.includes("$$")) return text;
  const lines = text.split(/(\r\n|\n|\r)/);
  let code: string | undefined;
  let math = false;
  for (let at = 0; at < lines.length; at += 2) {
    const [, prefix = "", line = ""] = PREFIXED.exec(lines[at]!) ?? [];
    const fence = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (code !== undefined) {
      if (fence?.startsWith(code) && line.trimEnd() === fence) code = undefined;
      continue;
    }
    if (!math) {
      if (fence !== undefined) code = fence;
      else if (OPENING.test(line)) {
        const end = endOf(lines, at, line);
        math = end === undefined;
        if (end !== undefined) {
          lines[end] = asClosing(lines[end]!);
          at = end;
        } else if (LABELLED.test(line)) lines[at] = prefix + unlabelled(line);
      }
    } else {
      const [, before = "", rest = ""] = FURTHER.exec(lines[at]!) ?? [];
      if (!CLOSING.test(rest)) continue;
      lines[at] = before + unlabelled(rest);
      math = false;
    }
  }
  return lines.join("");
}

/**
 * The line on which math ends that opens on another, by index: the next one with `$$`, where that stands at its end. A blank line
 * before it ends the search: `$$` may mean something else.
 */
function endOf(lines: readonly string[], at: number, opening: string): number | undefined {
  for (let index = at + 2; index < Math.min(lines.length, at + MOST); index += 2) {
    const line = FURTHER.exec(lines[index]!)?.[2] ?? "";
    if (line.trim() === "") return undefined;
    if (!line.includes("$$")) continue;
    // A fence on a line of its own is the parsers' business, unless something stands behind it.
    if (line.startsWith("$$")) return LABELLED.test(line) ? index : undefined;
    return END.test(line) && (opening.trim() !== "$$" || !line.includes("`")) ? index : undefined;
  }
  return undefined;
}

/** A fence in the place of the line's first characters, and blanks after it. */
function asClosing(line: string): string {
  const [, prefix = "", rest = ""] = FURTHER.exec(line) ?? [];
  return `${prefix}$$${" ".repeat(rest.length - 2)}`;
}

/** A fence without what stands behind it. */
function unlabelled(line: string): string {
  const fence = /^\$+/.exec(line)?.[0] ?? "";
  return fence + " ".repeat(line.length - fence.length);
}

/** Two lines of the list for each of the text. */
const MOST = 400;
const PREFIXED = /^((?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*)(.*)$/;
/** In math, what looks like an item is a formula. */
const FURTHER = /^([ \t>]*)(.*)$/;
/** No dollar sign stands behind it on its line. */
const OPENING = /^\$\$(?!\$)[^$]*$/;
const LABEL = String.raw`[ \t]*(?:\([\w:./-]+\)|\{#[^{}]*\})[ \t]*`;
const LABELLED = new RegExp(String.raw`^\$\$${LABEL}$`);
const CLOSING = new RegExp(String.raw`^\$\$(?:${LABEL}|[ \t]*)$`);
const END = new RegExp(String.raw`^[^$]*(?:\\\$[^$]*)*[^$\\]\$\$(?:${LABEL}|[ \t]*)$`);
