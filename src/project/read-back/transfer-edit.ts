import type { Span } from "../../model/index.ts";
import { type DiffHunk, diffTokens } from "../../text/diff-tokens.ts";
import { segmentWords } from "../../text/words.ts";

/** The texts of an edit that is to be made on another form of what was edited. */
export interface EditTransfer {
  /** What was edited. */
  readonly base: string;
  /** What it was edited to. */
  readonly edited: string;
  /** The other form of `base`, in parts; `gaps` stand between them. */
  readonly parts: readonly string[];
  readonly gaps: readonly string[];
  readonly locale: string;
}

/** The parts after the edit, or why it cannot be made on them. */
export type TransferredEdit =
  | { readonly parts: readonly string[] }
  | {
      /** Where both forms differ anyway, or between the parts. */
      readonly conflict: "other" | "gap";
    };

/**
 * Make an edit on another form of the text: the words of `base` that changed, change in `parts`, and
 * where the two forms differ (an escape, a link written anew, a variable) `parts` stay as they are.
 *
 * Law: without differences between the forms, the parts with their gaps, joined, are `edited`.
 */
export function transferEdit({ base, edited, parts, gaps, locale }: EditTransfer): TransferredEdit {
  const other = parts
    .map((part, index) => (index === 0 ? part : (gaps[index - 1] ?? "") + part))
    .join("");
  const tokens = segmentWords(base, locale);
  const newTokens = segmentWords(edited, locale);
  const otherTokens = segmentWords(other, locale);
  const edits = diffTokens(tokens, newTokens);
  const forms = diffTokens(tokens, otherTokens);
  const offsets = offsetsOf(otherTokens);
  const spans = partSpans(parts, gaps);
  const changes: { part: number; span: Span; text: string }[] = [];
  for (const edit of edits) {
    if (forms.some((form) => overlap(form, edit))) return { conflict: "other" };
    const span = {
      start: offsets[edit.wasStart + shiftAt(forms, edit.wasStart)]!,
      end: offsets[edit.wasEnd + shiftAt(forms, edit.wasEnd)]!,
    };
    const part = spans.findIndex(({ start, end }) => start <= span.start && span.end <= end);
    if (part === -1) return { conflict: "gap" };
    changes.push({ part, span, text: newTokens.slice(edit.isStart, edit.isEnd).join("") });
  }
  const result = parts.map((_, part) => {
    const own = spans[part]!;
    let text = "";
    let at = own.start;
    for (const change of changes) {
      if (change.part !== part) continue;
      text += other.slice(at, change.span.start) + change.text;
      at = change.span.end;
    }
    return text + other.slice(at, own.end);
  });
  return { parts: result };
}

/** Whether both change the same words of the base. Neighbours do not overlap. */
function overlap(a: DiffHunk, b: DiffHunk): boolean {
  if (a.wasStart === a.wasEnd || b.wasStart === b.wasEnd) {
    const [point, range] = a.wasStart === a.wasEnd ? [a, b] : [b, a];
    return range.wasStart < point.wasStart && point.wasStart < range.wasEnd;
  }
  return a.wasStart < b.wasEnd && b.wasStart < a.wasEnd;
}

/** By how many tokens the other form is ahead at a place of the base. */
function shiftAt(forms: readonly DiffHunk[], at: number): number {
  let shift = 0;
  for (const { wasEnd, isEnd } of forms) {
    if (wasEnd > at) break;
    shift = isEnd - wasEnd;
  }
  return shift;
}

function partSpans(parts: readonly string[], gaps: readonly string[]): Span[] {
  let at = 0;
  return parts.map((part, index) => {
    if (index > 0) at += (gaps[index - 1] ?? "").length;
    const start = at;
    at += part.length;
    return { start, end: at };
  });
}

function offsetsOf(tokens: readonly string[]): number[] {
  const offsets = [0];
  for (const token of tokens) offsets.push(offsets.at(-1)! + token.length);
  return offsets;
}
