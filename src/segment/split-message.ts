import type { Code, Message } from "../model/message.ts";
import { sentenceEnds } from "../text/sentences/index.ts";

/**
 * Cut a message with inline codes into its sentences, by the rules of a BCP 47 locale.
 *
 * Law: the parts of the pieces in order, their raw forms joined, are the message's; no code is cut,
 * and none is cut off from its partner: no piece ends between an opening and its closing code.
 * A closing code stays with the words it closes, an opening one goes with those it opens, a hard
 * break ends its piece.
 */
export function splitMessage(message: Message, locale: string): Message[] {
  const masked = mask(message);
  const pieces: Message[] = [];
  let from: Position = { part: 0, offset: 0 };
  for (const end of sentenceEnds(masked.text, locale)) {
    const cut = cutAt(message, masked, end);
    if (!cut || !isAfter(cut, from)) continue;
    pieces.push(slice(message, from, cut));
    from = cut;
  }
  const rest = slice(message, from, { part: message.length, offset: 0 });
  if (rest.length > 0) pieces.push(rest);
  return pieces;
}

/** A place in a message: before the part, or inside it if it is a string. */
interface Position {
  readonly part: number;
  readonly offset: number;
}

interface Masked {
  readonly text: string;
  /** Where each part begins in `text`; one more at the end. */
  readonly starts: readonly number[];
  /** How many pairs are open before each part; one more at the end. */
  readonly depths: readonly number[];
}

/**
 * What stands for a code that shows as words: it begins with a capital, so that it can begin a
 * sentence, and is no abbreviation in any language.
 */
const WORDS = "Qaqoqa";
const LINE_BREAK = /^<br\s*\/?>$/iu;
const IMAGE_TAG = /^<(?:img|svg|kbd|input)\b/iu;

function mask(message: Message): Masked {
  const paired = pairs(message);
  const starts: number[] = [];
  const depths: number[] = [];
  let text = "";
  let depth = 0;
  for (const part of message) {
    starts.push(text.length);
    depths.push(depth);
    if (typeof part === "string") text += part;
    else if (part.type === "hold") text += standIn(part);
    else if (paired.has(part)) depth += part.type === "open" ? 1 : -1;
  }
  starts.push(text.length);
  depths.push(depth);
  return { text, starts, depths };
}

function standIn(code: Code): string {
  if (code.kind === "hard-break" || LINE_BREAK.test(code.raw)) return "\n\n";
  if (code.kind === "footnote-reference") return "";
  if (code.kind === "html" && !IMAGE_TAG.test(code.raw)) return "";
  return WORDS;
}

/** Give the codes that have their partner; a stray one holds nothing together. */
function pairs(message: Message): Set<Code> {
  const found = new Set<Code>();
  const open = new Map<number, Code>();
  for (const part of message) {
    if (typeof part === "string" || part.type === "hold") continue;
    if (part.type === "open") open.set(part.id, part);
    else if (open.has(part.id)) {
      found.add(open.get(part.id)!).add(part);
      open.delete(part.id);
    }
  }
  return found;
}

/**
 * Give the first place at `end` of the masked text where no pair is open. Codes without a width
 * stand all at the same offset: closing ones before the cut, opening ones behind it.
 */
function cutAt(message: Message, masked: Masked, end: number): Position | undefined {
  const { starts, depths } = masked;
  let part = firstFrom(starts, end);
  // Inside a string: the part before begins earlier and ends later.
  if (starts[part] !== end) {
    part--;
    return depths[part] === 0 ? { part, offset: end - starts[part]! } : undefined;
  }
  for (; part < message.length && starts[part] === end; part++) {
    if (depths[part] === 0) return { part, offset: 0 };
  }
  return undefined;
}

/** Give the first index whose start is at or behind an offset (binary search). */
function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAfter(a: Position, b: Position): boolean {
  return a.part > b.part || (a.part === b.part && a.offset > b.offset);
}

function slice(message: Message, from: Position, to: Position): Message {
  const parts: (string | Code)[] = [];
  for (let i = from.part; i < message.length && i <= to.part; i++) {
    const part = message[i]!;
    if (i === to.part && to.offset === 0) break;
    if (typeof part !== "string") parts.push(part);
    else {
      const text = part.slice(
        i === from.part ? from.offset : 0,
        i === to.part ? to.offset : undefined,
      );
      if (text) parts.push(text);
    }
  }
  return parts;
}
