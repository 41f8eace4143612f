/**
 * Write JSON of which nothing acts on a terminal or a CI runner that shows it.
 *
 * Law: it reads back as the same value. Controls, bidi controls and line separators are escaped, which
 * JSON itself does only below U+0020, and so is what starts a runner's command within a line
 * (`##[error]`, `##vso[…]`).
 */
export function inertJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent).replace(UNSAFE, escape);
  return json.includes("##") ? json.replace(/##(?=[a-z]*\[)/giu, "#\\u0023") : json;
}

const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

function escape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
