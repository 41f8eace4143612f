import { compareTexts } from "../text/compare-texts.ts";
import type { ExtractedDocument, RevisedTranslations } from "../model/index.ts";
import { count, formatCount } from "./count.ts";
import { printable } from "./printable.ts";

/** Tell of what kinds the edits were, and what they made of the translations; no line without edits. */
export function describeEdits(
  documents: readonly Pick<ExtractedDocument, "edits">[],
  translations: Readonly<Record<string, RevisedTranslations>>,
): string[] {
  const kinds = new Map<string, number>();
  for (const { edits = {} } of documents) {
    for (const [kind, number] of Object.entries(edits)) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + number);
    }
  }
  if (kinds.size === 0) return [];
  const total = [...kinds.values()].reduce((sum, number) => sum + number, 0);
  const lines = [`${count(total, "edited unit")}: ${listKinds(Object.fromEntries(kinds))}.`];
  for (const [locale, { current, carried, partly, stale }] of Object.entries(translations)) {
    const parts = [
      `${formatCount(current)} still current`,
      `${formatCount(carried)} carried over, to be looked at`,
      `${formatCount(partly)} stale in part`,
      `${formatCount(stale)} stale`,
    ].filter((_, index) => [current, carried, partly, stale][index]! > 0);
    if (parts.length > 0) lines.push(`  ${printable(locale)}: ${parts.join(", ")}`);
  }
  return lines;
}

/** List kinds of edits with their numbers, the most frequent first: `3 words changed, 1 typo`. */
export function listKinds(kinds: Readonly<Record<string, number>>): string {
  return Object.entries(kinds)
    .sort(([a, m], [b, n]) => n - m || compareTexts(a, b))
    .map(([kind, number]) => `${formatCount(number)} ${printable(kind.replaceAll("-", " "))}`)
    .join(", ");
}
