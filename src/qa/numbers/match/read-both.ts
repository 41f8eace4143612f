import type { Masks } from "../masks.ts";
import { dottedDates } from "./dotted-dates.ts";
import { looseClocks } from "./loose-clocks.ts";
import { looseCodes } from "./loose-codes.ts";
import { looseDates } from "./loose-dates.ts";
import { looseNines } from "./loose-nines.ts";
import { looseScores } from "./loose-scores.ts";
import { looseThousands } from "./loose-thousands.ts";
import type { Mention } from "../mention.ts";
import { swahiliClock } from "./swahili-clock.ts";
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
    from: swahiliClock(inLight(from, source, to, target), source, sourceLocale, to),
    to: swahiliClock(inLight(to, target, from, source), target, targetLocale, from),
  };
}

function inLight(
  mentions: readonly Mention[],
  text: string,
  others: readonly Mention[],
  otherText: string,
): readonly Mention[] {
  const days = looseDates(dottedDates(mentions, others), text, others, otherText);
  const timed = looseClocks(looseScores(days, others), others);
  const coded = looseCodes(timed, others, otherText);
  return looseNines(looseThousands(coded, others, otherText), text, others);
}
