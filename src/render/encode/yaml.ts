import { parse } from "yaml";

/**
 * Write a text as a YAML scalar in the source's style where that style can hold it: plain, single or
 * double quoted, literal (`|`) or folded (`>`) block. What it cannot hold is double quoted.
 *
 * Law: read back as YAML, the scalar is the text. `source` is the scalar in the file; `indent` what
 * the lines of a block scalar start with; `eol` the file's line ending.
 */
export function encodeYaml(source: string, target: string, indent: string, eol: string): string {
  const text = target.trim();
  if (/^[|>]/.test(source)) {
    const block = encodeBlock(source, text, indent, eol);
    if (block !== undefined && read(block)?.trimEnd() === text) return block;
  }
  if (source.startsWith("'") && !text.includes("\n")) return `'${text.replace(/'/g, "''")}'`;
  if (!/^["'|>]/.test(source) && isSafePlain(text)) return text;
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Words that stay one plain scalar wherever they stand, in flow collections too. */
function isSafePlain(text: string): boolean {
  if (/[\n\t#&*!|>%@`"'[\]{},]|:(?:\s|$)|^[-?:=~]/.test(text)) return false;
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && read(text) === text;
}

function encodeBlock(
  source: string,
  text: string,
  indent: string,
  eol: string,
): string | undefined {
  const header = /^[|>][^\r\n]*/.exec(source)?.[0];
  if (header === undefined || indent === "" || /^[ \t]/.test(text) || /\d/.test(header))
    return undefined;
  const lines = text.split("\n");
  const folded = header.startsWith(">");
  // In a folded block one line ending is a blank, and one more stands for each line ending meant.
  const body = lines
    .map((line) => (line === "" ? "" : indent + line))
    .join(folded ? eol + eol : eol);
  return header + eol + body;
}

function read(scalar: string): string | undefined {
  try {
    const value: unknown = parse(scalar, { logLevel: "silent" });
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
