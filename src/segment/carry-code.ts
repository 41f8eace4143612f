import type { Code, Message, Span } from "../model/index.ts";

/** A replacement in the text that a message was read from. */
export interface CarriedCode {
  readonly span: Span;
  readonly text: string;
}

/**
 * Find the places in a translation where a destination or a code of the source stands, and what to write
 * there: raw text, as the source has it.
 *
 * `was` and `is` are the code before and after. `undefined` where the two cannot be exchanged.
 */
export function carryCode(was: Code, is: Code, translation: Message): CarriedCode[] | undefined {
  if (was.kind !== is.kind || was.type !== is.type) return undefined;
  if (!LINKS.test(was.kind)) {
    return translation.flatMap((code) =>
      isLike(code, was) && code.raw === was.raw
        ? [{ span: spanAt(code.start, code.raw.length), text: is.raw }]
        : [],
    );
  }
  const [old, fresh] = [was.target ?? "", is.target ?? ""];
  if (was.title !== is.title) return undefined;
  const found: CarriedCode[] = [];
  for (const open of translation) {
    if (!isLike(open, was) || (open.target ?? "") !== old) continue;
    const close = translation.find(
      (code): code is Code =>
        typeof code !== "string" && code.type === "close" && code.id === open.id,
    );
    const at = close === undefined ? -1 : placeOf(old, close.raw);
    if (close === undefined || at < 0) return undefined;
    found.push({ span: spanAt(close.start + at, old.length), text: fresh });
  }
  return found;
}

/** Count the codes of a message that {@link carryCode} takes for the same. */
export function countLike(message: Message, was: Code): number {
  return message.filter(
    (code) =>
      isLike(code, was) &&
      (LINKS.test(was.kind) ? (code.target ?? "") === (was.target ?? "") : code.raw === was.raw),
  ).length;
}

const LINKS = /^(?:link|image)/u;

function isLike(code: string | Code, was: Code): code is Code {
  return typeof code !== "string" && code.kind === was.kind && code.type === was.type;
}

/** Where a destination or label begins in `](…)` or `][…]`; -1 where it cannot be told. */
function placeOf(target: string, raw: string): number {
  if (target === "") return raw === "]()" ? 2 : -1;
  const at = raw.indexOf(target);
  return at <= 3 ? at : -1;
}

function spanAt(start: number, length: number): Span {
  return { start, end: start + length };
}
