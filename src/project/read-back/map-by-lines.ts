import { diffTokens } from "../../text/diff-tokens.ts";

/**
 * Follow offsets of a text into another form of it in which some lines were changed or added.
 *
 * Gives `undefined` for an offset in a line that is not there any more.
 */
export function mapByLines(was: string, is: string): (offset: number) => number | undefined {
  if (was === is) return (offset) => offset;
  const before = lines(was);
  const after = lines(is);
  const hunks = diffTokens(before, after);
  const starts = startsOf(before);
  const newStarts = startsOf(after);
  return (offset) => {
    let line = 0;
    let high = before.length - 1;
    while (line < high) {
      const middle = (line + high + 1) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else high = middle - 1;
    }
    let shift = 0;
    for (const { wasStart, wasEnd, isEnd } of hunks) {
      if (line < wasStart) break;
      if (line < wasEnd) return undefined;
      shift = isEnd - wasEnd;
    }
    return newStarts[line + shift]! + offset - starts[line]!;
  };
}

function lines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [""];
}

function startsOf(parts: readonly string[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(at);
    at += part.length;
  }
  return starts;
}
