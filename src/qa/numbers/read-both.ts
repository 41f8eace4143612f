import type { Masks } from "./check-numbers.ts";
import { looseDates } from "./loose-dates.ts";
import type { Mention } from "./mention.ts";
import { readMentions } from "./read-mentions.ts";

/** The mentions of a source and of its translation. */
export interface BothMentions {
  readonly from: readonly Mention[];
  readonly to: readonly Mention[];
}

/** Read a source and its translation, each in the light of the other where it may be read in two ways. */
export function readBoth(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
  masks: Masks,
): BothMentions {
  const from = readMentions(source, sourceLocale, masks.source);
  const to = readMentions(target, targetLocale, masks.target);
  return { from: looseDates(from, source, to, target), to: looseDates(to, target, from, source) };
}
