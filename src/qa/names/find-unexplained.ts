import type { Span } from "../../model/index.ts";
import type { MissingReading } from "./missing-reading.ts";
import { mayStandFor } from "./places/relations.ts";
import type { Reading } from "./reading/reading.ts";
import type { Writing } from "./reading/writing.ts";
import type { Token } from "./reading/token.ts";
import { heard } from "./sounds/heard.ts";
import type { SourceName } from "./source-name.ts";
import { isCalendarWord } from "./words/is-calendar-word.ts";
import { isCommonWord } from "./words/common-words.ts";
import { soundDistance } from "./sounds/sound-distance.ts";

/**
 * Find a name of a translation for which nothing in the source stands: a word with a capital letter inside of a
 * sentence that begins like no word of the source, sounds like none, and is no place that the source may mean. In German,
 * where every noun has one, and in Vietnamese, where names are translated by syllables, it has to be a word that the document
 * keeps as a name. For each ordinary word with a capital letter in the source one such word is explained. `missing`: what of the source explains nothing, because it is what is missed.
 */
export function findUnexplained(
  { from, to, names, memory }: MissingReading,
  missing: Span = { start: 0, end: 0 },
): Token | undefined {
  // Another script writes how a name is said, which may be far from its letters: James, Джеймс.
  const alike = to.writing.script === "Latn" ? ALIKE : FAR;
  const words = from.tokens
    .filter(
      ({ text, start, end }) => text.length > 2 && (end <= missing.start || start >= missing.end),
    )
    .map(({ folded, start }) => ({ start, as: heard(folded) }));
  const titles = titlesOf(from, to, names);
  const opens = opensSentence(from, missing);
  for (const [at, token] of to.tokens.entries()) {
    if (!token.capital || !/\p{Ll}/u.test(token.text)) continue;
    const certain = isKnown(token);
    const first = at === 0 || STARTS.test(token.gap);
    if (!certain && ((first && !opens) || !marksNames(to.writing))) continue;
    if (!certain && memory?.isWrittenSmall(token.folded, to.locale)) continue;
    if (isExplainedPlace(token, from, to)) continue;
    const form = heard(token.folded);
    const by = words.find(
      ({ as: word }) =>
        (word.bare.slice(0, 3) === form.bare.slice(0, 3) && word.bare.length > 2) ||
        soundDistance(word.sounds, form.sounds, to.writing.script, 3) < alike,
    );
    if (by) titles.delete(by.start);
    if (by || names.some(({ parts }) => parts.includes(token.text))) continue;
    const [title] = titles;
    if (certain || title === undefined) return token;
    titles.delete(title);
  }
  return undefined;

  function isKnown({ text }: Token): boolean {
    const standing = memory?.standing(text, to.locale);
    return standing?.certain === true && standing.forms[0]?.how === "copy";
  }
}

/** What opens a sentence of the source may be replaced by what opens one of the translation. */
function opensSentence({ text }: Reading, { start, end }: Span): boolean {
  return end > 0 && (start === 0 || STARTS.test(text.slice(0, start)));
}

/**
 * List where the ordinary words stand that the source writes with a capital letter inside of a sentence, and that are not in the translation: the
 * West, the White Dragon, Earth. What the translation has for them may have one, too. Days and months have none in most languages.
 */
function titlesOf(from: Reading, to: Reading, names: readonly SourceName[]): Set<number> {
  if (from.writing.language !== "en") return new Set();
  const titles = from.tokens.filter(
    ({ text, folded, capital, gap, start }, at) =>
      capital &&
      at > 0 &&
      text.length > 2 &&
      !STARTS.test(gap) &&
      isCommonWord(folded) &&
      (CAPITAL_DAYS.has(to.writing.language) || !isCalendarWord(text)) &&
      !names.some(({ span }) => span.start <= start && start < span.end) &&
      !to.tokens.some((other) => other.folded === folded),
  );
  return new Set(titles.map(({ start }) => start));
}

function isExplainedPlace(
  { start, end }: { start: number; end: number },
  from: Reading,
  to: Reading,
): boolean {
  return to.places.some(
    (mention) =>
      mention.span.start < end &&
      start < mention.span.end &&
      from.places.some((place) => mayStandFor(place, mention)),
  );
}

/** As near as right forms are in most scripts. */
const ALIKE = 0.4;
/** Farther than any right form that was seen. */
const FAR = 0.62;
/** What stands before the first word of a sentence. */
const STARTS = /[.!?…:;"“”«»„(‘‚'–—\n]\s*$/u;
/** Tell whether a capital letter inside of a sentence says that a word is a name, or of one. */
export function marksNames({ capitals, language }: Writing): boolean {
  return capitals && !NOUNS.has(language);
}

/** Languages that write days and months with a capital letter, or may. */
const CAPITAL_DAYS = new Set([
  "en",
  "de",
  "lb",
  "id",
  "ms",
  "fil",
  "tl",
  "sw",
  "tr",
  "az",
  "el",
  "vi",
]);
/** Languages that write every noun with a capital letter, or the syllables of any name. */
const NOUNS = new Set(["de", "lb", "vi"]);
