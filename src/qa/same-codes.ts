import type { Code, Message } from "../model/index.ts";

/**
 * Tell whether two messages have the same codes, as they are written, in the same order. Most translations have: then
 * nothing that compares codes has anything to say.
 */
export function sameCodes(source: Message, target: Message): boolean {
  let i = 0;
  let k = 0;
  for (;;) {
    i = nextCode(source, i);
    k = nextCode(target, k);
    if (i === source.length || k === target.length) {
      return i === source.length && k === target.length;
    }
    if (!isSame(source[i] as Code, target[k] as Code)) return false;
    i += 1;
    k += 1;
  }
}

function nextCode(message: Message, from: number): number {
  let at = from;
  while (at < message.length && typeof message[at] === "string") at += 1;
  return at;
}

function isSame(one: Code, other: Code): boolean {
  return (
    one.raw === other.raw &&
    one.kind === other.kind &&
    one.type === other.type &&
    one.target === other.target
  );
}
