import type { Code, Message, Span } from "../model/index.ts";
import { splice } from "../text/splice.ts";
import { carryCode, countLike } from "./carry-code.ts";
import { carryNumber } from "./carry-number.ts";
import { classifyEdit } from "./classify-edit.ts";
import type { EditKind, EditPart } from "./edit-kind.ts";
import { editTokens } from "./edit-tokens.ts";
import type { InlineGrammar } from "./inline-grammar.ts";
import { readMessage } from "./read-message.ts";
import { shownText } from "./shown-text.ts";

/** How source and translation are read. */
export interface CarryContext {
  readonly grammar: InlineGrammar;
  readonly sourceLocale: string;
  readonly targetLocale: string;
  /** Kinds of edits that ask for nothing in the translation, by configuration. */
  readonly harmless?: ReadonlySet<EditKind>;
  /** Kinds of edits whose values may be put in; without it, all that can be. */
  readonly carry?: ReadonlySet<EditKind>;
}

/** One value that was put into the translation. */
export interface CarriedValue {
  readonly kind: "number" | "link-target" | "code";
  /** What stood in the translation. */
  readonly was: string;
  /** What stands there now. */
  readonly is: string;
  /** Offsets into the new translation. */
  readonly span: Span;
}

/**
 * Carry an edit of the source into the translation, where numbers, destinations or codes are all that
 * was changed.
 *
 * Law: only the old values change, and only if each stands in the translation as often as in the source
 * and all of its places were changed alike, a number once; otherwise `undefined`. The markup of the
 * result is that of the translation. `translation` answers `wasSource`. Whoever keeps the result has to
 * mark it for a look.
 */
export function carryEdit(
  wasSource: string,
  isSource: string,
  translation: string,
  context: CarryContext,
): { readonly text: string; readonly what: readonly CarriedValue[] } | undefined {
  const { grammar, harmless = new Set<EditKind>() } = context;
  const edit = classifyEdit(wasSource, isSource, grammar, context.sourceLocale);
  const due = edit.parts.filter(({ kind }) => !harmless.has(kind));
  if (due.length === 0 || due.length > MOST) return undefined;
  if (due.some(({ kind }) => context.carry?.has(kind) === false)) return undefined;
  const reading: Reading = {
    was: readMessage(wasSource, grammar),
    is: readMessage(isSource, grammar),
    wasSource,
    isSource,
    target: readMessage(translation, grammar),
    context,
  };
  const found = new Map<number, Found>();
  for (const part of due) {
    const values = carryPart(part, due, reading);
    if (values === undefined) return undefined;
    for (const value of values) found.set(value.span.start, value);
  }
  const sorted = [...found.values()].sort((a, b) => a.span.start - b.span.start);
  if (sorted.some(({ span }, index) => span.start < (sorted[index - 1]?.span.end ?? 0)))
    return undefined;
  const spliced = splice(translation, sorted);
  const { text } = spliced;
  if (markup(readMessage(text, grammar)) !== markup(reading.target)) return undefined;
  const what = sorted.map(({ kind, span, text: is }) => {
    const end = spliced.map(span.end);
    const was = translation.slice(span.start, span.end);
    return { kind, was, is, span: { start: end - is.length, end } };
  });
  return { text, what };
}

/** More changes than anybody makes by hand; each is held against all others. */
const MOST = 100;

interface Reading {
  readonly was: Message;
  readonly is: Message;
  readonly wasSource: string;
  readonly isSource: string;
  readonly target: Message;
  readonly context: CarryContext;
}

interface Found {
  readonly kind: CarriedValue["kind"];
  readonly span: Span;
  readonly text: string;
}

function carryPart(
  part: EditPart,
  all: readonly EditPart[],
  reading: Reading,
): Found[] | undefined {
  const { kind } = part;
  if (kind === "number") {
    const found = carryOneNumber(part, reading);
    return found && [{ kind, ...found }];
  }
  if (kind !== "link-target" && kind !== "code") return undefined;
  const [was, is] = [codeAt(reading.was, part.was), codeAt(reading.is, part.is)];
  if (was === undefined || is === undefined) return undefined;
  // Every place of the old value has to have become the same new one.
  const alike = all.filter((other) => {
    const [a, b] = [codeAt(reading.was, other.was), codeAt(reading.is, other.is)];
    return a !== undefined && b !== undefined && isAlike(a, was) && isAlike(b, is);
  });
  const count = countLike(reading.was, was);
  const found = carryCode(was, is, reading.target);
  if (alike.length !== count || found?.length !== count) return undefined;
  return found.map(({ span, text }) => ({ kind, span, text }));
}

function carryOneNumber({ was, is }: EditPart, reading: Reading) {
  const { grammar, sourceLocale, targetLocale } = reading.context;
  const old = reading.wasSource.slice(was.start, was.end);
  const tokens = editTokens(reading.was, grammar, sourceLocale);
  if (tokens.filter(({ type, text }) => type === "number" && text === old).length !== 1)
    return undefined;
  const fresh = reading.isSource.slice(is.start, is.end);
  return carryNumber(old, fresh, shownText(reading.target, grammar), sourceLocale, targetLocale);
}

/** The code that a span covers, no more and no less. */
function codeAt(message: Message, { start, end }: Span): Code | undefined {
  return message.find(
    (code): code is Code =>
      typeof code !== "string" && code.start === start && start + code.raw.length === end,
  );
}

function isAlike(a: Code, b: Code): boolean {
  return countLike([a], b) === 1;
}

function markup(message: Message): string {
  return message
    .map((part) => (typeof part === "string" ? "" : `${part.type} ${part.kind}`))
    .join("\n");
}
