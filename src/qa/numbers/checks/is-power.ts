import type { Atom } from "../atom.ts";
import type { Texts } from "../texts.ts";

/**
 * Whether a value of `source` is a power that `target` writes in another way: "10^11" as 10¹¹, and "1011", whose
 * exponent has lost its place above the line, as 10^11.
 */
export function isPower({ part }: Atom, { source, target }: Texts): boolean {
  if (part.form !== "digits" || part.value.d !== 1n) return false;
  const { start, end } = part.span;
  const digits = source.slice(start, end);
  const flat = /^(10)([1-9]\d?)$/u.exec(digits);
  if (flat !== null) return says(flat[1] ?? "", flat[2] ?? "", target);
  const before = /(\d+)\s?\^\s?\{?$/u.exec(source.slice(Math.max(0, start - 12), start))?.[1];
  if (before !== undefined) return says(before, digits, target);
  const after = /^\s?\^\s?\{?(\d{1,3})/u.exec(source.slice(end, end + 8))?.[1];
  return after !== undefined && says(digits, after, target);
}

function says(base: string, exponent: string, target: string): boolean {
  const raised = Array.from(exponent, (digit) => SUPERSCRIPT[Number(digit)]).join("");
  const power = `(?:\\s?(?:\\^|\\*\\*)\\s?\\{?${exponent}(?!\\d)|${raised}(?![⁰¹²³⁴-⁹]))`;
  return /^\d+$/u.test(base + exponent) && new RegExp(`(?<!\\d)${base}${power}`, "u").test(target);
}

const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
