import type { FileProblemCode } from "./file-problem.ts";

/** What went wrong inside a string, and at which offset. */
export interface StringProblem {
  readonly code: FileProblemCode;
  readonly at: number;
  readonly message: string;
}

/** A string of the file: where it ends and what it says; or why it cannot be read. */
export type ScannedString = { readonly end: number; readonly value: string } | StringProblem;

/**
 * Read the JSON string whose opening quotation mark stands at `start`.
 *
 * `end` is the offset after the closing quotation mark. As strict as RFC 8259 section 7, and
 * stricter: escapes of half a surrogate pair are refused, since no UTF-8 file can hold them.
 */
export function scanString(text: string, start: number): ScannedString {
  let at = start + 1;
  let escapes = false;
  for (;;) {
    ordinary.lastIndex = at;
    ordinary.test(text);
    at = ordinary.lastIndex;
    const unit = text.charCodeAt(at);
    if (Number.isNaN(unit)) {
      return {
        code: "truncated",
        at,
        message: "Expected a closing quotation mark, found the end of the file: restore the rest.",
      };
    }
    if (unit === QUOTE) break;
    if (unit < 0x20) return { code: "control-character", at, message: controlMessage(unit) };
    escapes = true;
    escape.lastIndex = at;
    if (!escape.test(text)) {
      const found = text.slice(at, at + 2).replace(/[\r\n]/, "");
      return {
        code: "bad-escape",
        at,
        message: `Expected an escape such as \\n, \\" or \\\\, found ${found}: write a backslash as \\\\.`,
      };
    }
    at = escape.lastIndex;
  }
  const raw = text.slice(start, at + 1);
  const value: string = escapes ? JSON.parse(raw) : raw.slice(1, -1);
  // The first question is answered at once for most texts, and many times faster than the second.
  const lone = /[\uD800-\uDFFF]/.test(value) ? value.search(/\p{Surrogate}/u) : -1;
  if (lone < 0) return { end: at + 1, value };
  const code = value.charCodeAt(lone).toString(16);
  const escaped = raw.toLowerCase().indexOf(`\\u${code}`);
  return {
    code: "lone-surrogate",
    at: start + Math.max(0, escaped),
    message: `Expected a whole character, found half of one (\\u${code}): write the character itself.`,
  };
}

const QUOTE = 0x22;
/** What stands in a string for itself. */
const ordinary = /[^"\\\0-\x1F]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function controlMessage(unit: number): string {
  if (unit === 0x0a || unit === 0x0d) {
    return 'Expected a closing quotation mark, found the end of the line: close the text with ", and write a line break in it as \\n.';
  }
  if (unit === 0x09) return "Expected text, found a tab: write it as \\t.";
  const hex = unit.toString(16).padStart(4, "0");
  return `Expected text, found the control character U+${hex.toUpperCase()}: remove it, or write \\u${hex}.`;
}
