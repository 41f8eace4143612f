import type { Atom } from "../atom.ts";
import { formatValue } from "./format-value.ts";
import type { Lexicon } from "../lex/lexicon.ts";

/** Name a value as the source has it, with how the target's locale writes it where that differs. */
export function describeAtom(atom: Atom, to: Lexicon): string {
  const { part, mention, type } = atom;
  const text =
    mention.parts.length > 1 && mention.kind === "date"
      ? `${partText(atom)} (in ${mention.text})`
      : mention.text;
  if (type !== "quantity" || (part.value.d !== 1n && mention.kind === "fraction")) return text;
  // "5 ft 3 in" is told in two units: its value in one of them helps nobody.
  if (mention.kind === "measure" && /\d[^\d]*\p{L}[^\d]*\d/u.test(text)) return text;
  const local = formatValue(part.value, to.separators);
  // Years are written without marks, and say the same in all languages.
  if (mention.kind === "range") {
    const own = mention.unit.length === 0 && /^\d{4}$/u.test(partText(atom));
    return `${own ? partText(atom) : local} (in ${mention.text})`;
  }
  if (/^\d{4}$/u.test(text) && mention.unit.length === 0) return text;
  return isIn(local, text) ? text : `${text} (${local})`;
}

/** "12" is not in "12.000", nor in "112". */
function isIn(local: string, text: string): boolean {
  const at = text.indexOf(local);
  if (at < 0) return false;
  const [before, after] = [text.slice(0, at), text.slice(at + local.length)];
  return !/\d[.,]?$/u.test(before) && !/^[.,]?\d/u.test(after);
}

function partText({ part, mention }: Atom): string {
  const start = part.span.start - mention.span.start;
  return mention.text.slice(start, start + part.span.end - part.span.start);
}
