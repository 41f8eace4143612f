import type { Code, CodeKind, Message, Span } from "../model/index.ts";

/** Pick the codes of some kinds, pairs by their opening code. */
export function codesOf(message: Message, ...kinds: readonly CodeKind[]): Code[] {
  const codes: Code[] = [];
  for (const part of message) {
    if (typeof part !== "string" && part.type !== "close" && kinds.includes(part.kind)) {
      codes.push(part);
    }
  }
  return codes;
}

/** Where a code stands: a pair from its opening to its closing code. */
export function spanOf(message: Message, code: Code): Span {
  if (code.type === "open") {
    for (const part of message) {
      if (typeof part !== "string" && part.type === "close" && part.id === code.id) {
        return { start: code.start, end: part.start + part.raw.length };
      }
    }
  }
  return { start: code.start, end: code.start + code.raw.length };
}

/** What one list has and the other lacks, counted: order does not matter. */
export interface Difference<T> {
  readonly missing: T[];
  readonly added: T[];
}

/** Compare two lists as bags, by a key. */
export function compareBags<T>(
  source: readonly T[],
  target: readonly T[],
  keyOf: (item: T) => string,
): Difference<T> {
  if (source.length === 0 || target.length === 0)
    return { missing: [...source], added: [...target] };
  const left = new Map<string, T[]>();
  for (const item of source) {
    const key = keyOf(item);
    const items = left.get(key);
    if (items) items.push(item);
    else left.set(key, [item]);
  }
  const added: T[] = [];
  for (const item of target) if (!left.get(keyOf(item))?.shift()) added.push(item);
  return { missing: [...left.values()].flat(), added };
}
