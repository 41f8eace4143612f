import type { FlatFile } from "./flat-file.ts";
import type { Piece } from "./piece.ts";

/**
 * Write the members of a flat JSON file, by span over what was there.
 *
 * Law: what did not change keeps its bytes: the whole file where nothing did; otherwise each
 * member, what stands between two that stay neighbours, and what stands around them all. A new
 * file has two spaces, a blank line between groups and `\n`; a former one hands on its indentation
 * and line ends. A file written on one line is laid out anew once something in it changes.
 */
export function printFlatJson(pieces: readonly Piece[], former?: FlatFile): string {
  if (former !== undefined && isSame(pieces, former)) return former.text;
  const style = styleOf(former);
  if (pieces.length === 0) return `${style.before}{}${style.after}`;
  const parts: string[] = [style.before, style.opening];
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (last !== undefined) parts.push(between(last, piece, style));
    parts.push(bytesOf(piece, style.kept));
    last = piece;
  }
  parts.push(style.closing, style.after);
  return parts.join("");
}

interface Style {
  /** The file whose separators are kept, if any. */
  readonly kept: FlatFile | undefined;
  readonly eol: string;
  readonly indent: string;
  /** What stands before `{`. */
  readonly before: string;
  /** From `{` to the first key. */
  readonly opening: string;
  /** From the last value to `}`, inclusive. */
  readonly closing: string;
  /** What stands after `}`. */
  readonly after: string;
}

function styleOf(former: FlatFile | undefined): Style {
  if (former === undefined) {
    const opening = "{\n  ";
    return {
      kept: former,
      eol: "\n",
      indent: "  ",
      before: "",
      opening,
      closing: "\n}",
      after: "\n",
    };
  }
  const { text, open, close, members } = former;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const before = text.slice(0, open);
  const after = text.slice(close + 1);
  const first = members[0];
  const last = members.at(-1);
  if (first === undefined || last === undefined || !/[\r\n]/.test(text.slice(open, close))) {
    return {
      kept: undefined,
      eol,
      indent: "  ",
      before,
      opening: `{${eol}  `,
      closing: `${eol}}`,
      after,
    };
  }
  const broken = members.find((member) => /[\r\n]/.test(spaceBefore(former, member)));
  const indent =
    broken === undefined ? "  " : (/[ \t]*$/.exec(spaceBefore(former, broken))?.[0] ?? "");
  const opening = text.slice(open, first.keySpan.start);
  const closing = text.slice(last.valueSpan.end, close + 1);
  return { kept: former, eol, indent, before, opening, closing, after };
}

/** What stands between a member and the one before it, or the opening brace. */
function spaceBefore(
  { text, open, members }: FlatFile,
  { index, keySpan }: FlatFile["members"][0],
) {
  return text.slice(members[index - 1]?.valueSpan.end ?? open + 1, keySpan.start);
}

function between(last: Piece, piece: Piece, { kept, eol, indent }: Style): string {
  const a = last.from;
  const b = piece.from;
  if (kept !== undefined && a?.file === kept && b?.file === kept) {
    if (b.member.index === a.member.index + 1) return spaceBefore(kept, b.member);
  }
  return last.group === piece.group ? `,${eol}${indent}` : `,${eol}${eol}${indent}`;
}

function bytesOf({ key, value, from }: Piece, kept: FlatFile | undefined): string {
  if (from === undefined) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const { file, member } = from;
  const { keySpan, valueSpan } = member;
  const keyBytes =
    member.key === key ? file.text.slice(keySpan.start, keySpan.end) : JSON.stringify(key);
  const colon = file === kept ? file.text.slice(keySpan.end, valueSpan.start) : ": ";
  const valueBytes =
    member.value === value
      ? file.text.slice(valueSpan.start, valueSpan.end)
      : JSON.stringify(value);
  return keyBytes + colon + valueBytes;
}

function isSame(pieces: readonly Piece[], former: FlatFile): boolean {
  return (
    pieces.length === former.members.length &&
    pieces.every(
      ({ from, key, value }, index) =>
        from?.file === former &&
        from.member.index === index &&
        from.member.key === key &&
        from.member.value === value,
    )
  );
}
