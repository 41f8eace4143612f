import type { Message } from "../model/index.ts";

/** A run of `*`, `_`, `~` or backticks that the parser took for words. */
export interface LiteralMark {
  readonly raw: string;
  /** Offset into the text of the message. */
  readonly start: number;
  /** The characters around it; `""` at the edges of the text. */
  readonly before: string;
  readonly after: string;
}

/** Find the runs of marks that stand as words in a message and are not escaped, in order. */
export function literalMarks(message: Message): LiteralMark[] {
  const text = message.map((part) => (typeof part === "string" ? part : part.raw)).join("");
  const marks: LiteralMark[] = [];
  let at = 0;
  for (const part of message) {
    if (typeof part === "string" && /[*_`~]/.test(part)) {
      for (const { index, 0: raw } of part.matchAll(/\\[!-/:-@[-`{-~]|\*+|_+|`+|~{2}/g)) {
        if (raw.startsWith("\\")) continue;
        const start = at + index;
        const before = LAST.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "";
        const end = start + raw.length;
        const after = FIRST.exec(text.slice(end, end + 2))?.[0] ?? "";
        marks.push({ raw, start, before, after });
      }
    }
    at += typeof part === "string" ? part.length : part.raw.length;
  }
  return marks;
}

const LAST = /.$/su;
const FIRST = /^./su;
