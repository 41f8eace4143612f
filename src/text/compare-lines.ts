import { diffTokens } from "./diff-tokens.ts";

/** Lines that go, and those that come in their place; either may be empty. With their line ends. */
export interface LineChange {
  /** Where the first of them stands, or would, in the former text; counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Find the lines in which two texts differ.
 *
 * Law: the former text with each `before` exchanged for its `after` is the next text. Where so much
 * differs that nobody would read it line by line, it is one change.
 */
export function compareLines(former: string, next: string): LineChange[] {
  const was = linesOf(former);
  const is = linesOf(next);
  return diffTokens(was, is, 200).map(({ wasStart, wasEnd, isStart, isEnd }) => ({
    line: wasStart + 1,
    before: was.slice(wasStart, wasEnd).join(""),
    after: is.slice(isStart, isEnd).join(""),
  }));
}

/** With their ends; joined, they are the text. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
