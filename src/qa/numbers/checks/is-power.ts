import type { Atom } from "../atom.ts";
import type { Texts } from "../texts.ts";

/**
 * Whether a value of `source` is a power that `target` writes in another way: "10^11" as 10¹¹, and "1011", whose exponent
 * has lost its place above the line, as 10^11. Where `flat`, the target may be the one that has lost it.
 */
export function isPower(
  { part }: Atom,
  { source, target }: Pick<Texts, "source" | "target">,
  flat = false,
): boolean {
  if (part.form !== "digits" || part.value.d !== 1n) return false;
  const { start, end } = part.span;
  const digits = source.slice(start, end);
  const lost = /^(10)([1-9]\d?)$/u.exec(digits);
  if (lost !== null) return says(lost[1] ?? "", lost[2] ?? "", target, false);
  const before = /(\d+)\s?\^\s?\{?$/u.exec(source.slice(Math.max(0, start - 12), start))?.[1];
  if (before !== undefined) return says(before, digits, target, flat);
  const after = /^\s?\^\s?\{?(\d{1,3})/u.exec(source.slice(end, end + 8))?.[1];
  return after !== undefined && says(digits, after, target, flat);
}

function says(base: string, exponent: string, target: string, flat: boolean): boolean {
  if (!/^\d+$/u.test(base + exponent)) return false;
  const raised = Array.from(exponent, (digit) => SUPERSCRIPT[Number(digit)]).join("");
  const signs = `\\s?(?:\\^|\\*\\*)\\s?\\{?${exponent}(?!\\d)|${raised}(?![⁰¹²³⁴-⁹])`;
  const power = flat ? `${signs}|${exponent}(?!\\d)` : signs;
  return new RegExp(`(?<!\\d)${base}(?:${power})`, "u").test(target);
}

const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
