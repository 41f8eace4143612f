import { charClass } from "../lex/chars.ts";
import { hasMark } from "./draft.ts";
import type { Reading } from "./draft.ts";
import type { NumberRun } from "./read-number.ts";

/** Tell whether what stands around a word of a script without blanks shows that it is a number. */
export function isProved(reading: Reading, at: number, run: NumberRun): boolean {
  const { tokens, lexicon } = reading;
  const next = tokens[run.end];
  const before = tokens[at - 1];
  if (hasMark(before, "ordinalMark") || hasMark(before, "several")) return true;
  if (isPoint(reading, at, run) || /^[双雙]$/u.test(before?.text ?? "")) return true;
  const word = next?.word;
  if (word !== undefined) {
    if (word.unit !== undefined || word.currency !== undefined || word.scale !== undefined)
      return true;
    const marks = word.marks;
    for (const mark of [
      "counters",
      "year",
      "month",
      "day",
      "hour",
      "minute",
      "century",
      "decade",
    ] as const)
      if (marks?.has(mark)) return true;
  }
  if (lexicon.language === "vi" || lexicon.language === "th") return run.end - at > 1;
  const long = run.end - at > 1 && (run.scale !== undefined || run.end - at > 2);
  return long && /^(?:zh|ja)$/u.test(lexicon.language) && charClass(before?.text.at(-1)) !== 2;
}

/** "（二）参加", 二、虽然: the points of a list, counted at the beginning of a text. */
export function isPoint({ tokens }: Reading, at: number, run: NumberRun): boolean {
  const after = tokens[run.end]?.text;
  if (at === 0) return after === "、";
  return at === 1 && tokens[0]?.text === "(" && after === ")";
}
