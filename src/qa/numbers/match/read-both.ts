import type { Masks } from "../masks.ts";
import { looseDates } from "./loose-dates.ts";
import { looseScores } from "./loose-scores.ts";
import type { Mention } from "../mention.ts";
import { readMentions } from "../read/read-mentions.ts";

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
  return {
    from: looseScores(looseDates(from, source, to, target), to),
    to: looseScores(looseDates(to, target, from, source), from),
  };
}
