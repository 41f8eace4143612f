import type { Span } from "../../model/index.ts";
import type { MissingReading } from "./missing-reading.ts";
import { mayStandFor } from "./places/relations.ts";
import type { Script } from "./reading/writing.ts";
import { romanize, soundsOf } from "./sounds/romanize.ts";
import { soundDistance } from "./sounds/sound-distance.ts";

/**
 * Find what may stand in the place of a name, where the script has no capitals: a place that the source does not name, a word in Latin
 * letters that it does not have, a run of katakana that sounds like none of its words. `missing`: what is missed.
 */
export function findStrangeSound(
  { from, to }: MissingReading,
  missing: Span,
): { readonly text: string } | undefined {
  const place = to.places.find(
    (mention) => mention.sure && !from.places.some((other) => mayStandFor(other, mention)),
  );
  if (place) return place;
  const letters = from.text.toLowerCase();
  const latin = to.tokens.find(
    ({ latin: roman, capital, folded }) =>
      roman && capital && folded.length > 2 && !letters.includes(folded),
  );
  const run = RUNS[to.writing.script];
  if (latin || !run) return latin;
  const words = from.tokens
    .filter(
      ({ text, start, end }) => text.length > 2 && (end <= missing.start || start >= missing.end),
    )
    .map(({ folded }) => soundsOf(romanize(folded)));
  return to.pieces.find(({ text, sounds }) => {
    if (!run.test(text)) return false;
    return !words.some((word) => soundDistance(word, sounds, to.writing.script, 3) < FAR);
  });
}

/** What is a foreign name, or a word, by its letters alone. */
const RUNS: Partial<Record<Script, RegExp>> = {
  Kana: /^[\p{Script=Katakana}ー]{3,}$/u,
  Hans: /^\p{Script=Han}{3,}$/u,
};
/** Farther than any right form that was seen. */
const FAR = 0.62;
