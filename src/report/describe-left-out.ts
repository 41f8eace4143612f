import type { ExtractedDocument } from "../model/index.ts";
import { count, formatCount } from "./count.ts";

/** Tell how many words are in no unit, by reason: `12 words: code block 8, comment 4`. */
export function describeLeftOut(documents: readonly ExtractedDocument[]): string {
  const words = new Map<string, number>();
  for (const { leftOut } of documents) {
    for (const [reason, number] of Object.entries(leftOut)) {
      words.set(reason, (words.get(reason) ?? 0) + number);
    }
  }
  const reasons = [...words].filter(([, number]) => number > 0).sort(([, a], [, b]) => b - a);
  if (reasons.length === 0) return "";
  const all = reasons.reduce((sum, [, number]) => sum + number, 0);
  const parts = reasons.map(
    ([reason, number]) => `${reason.replaceAll("-", " ")} ${formatCount(number)}`,
  );
  return `${count(all, "word")}: ${parts.join(", ")}`;
}
