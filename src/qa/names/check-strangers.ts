import type { Span } from "../../model/index.ts";
import { findKnownStranger } from "./find-known-stranger.ts";
import { findPart } from "./forms/find-part.ts";
import type { MissingReading } from "./missing-reading.ts";
import type { NameFinding } from "./name-finding.ts";
import type { PlaceMention } from "./places/place.ts";
import { replacedName } from "./people/replaced-name.ts";
import { findStrangePlace } from "./find-strange-place.ts";
import { mayNamePronoun, shareApart } from "./stand-in.ts";
import type { SourceName } from "./source-name.ts";
import { isCalendarWord } from "./words/is-calendar-word.ts";
import { isCommonWord } from "./words/common-words.ts";
import { fold, type Token } from "./reading/token.ts";

/** What of a source could not be found, and was not missed either: names and places about which nothing is known. */
export interface Unanswered {
  readonly names: readonly SourceName[];
  readonly places: readonly PlaceMention[];
}

/**
 * Report somebody of the document who stands in a translation where the source names somebody, or something, else. What stands there
 * is known for certain; what it stands for is not, and each word alone would be too weak to be missed: the two together are not chance.
 * `told`: what of the translation other findings speak of, which stands for nobody else.
 */
export function checkStrangers(
  reading: MissingReading,
  unanswered: Unanswered,
  told: readonly Span[] = [],
): readonly NameFinding[] {
  const { from } = reading;
  if (from.writing.language !== "en" || from.titles) return [];
  const open = openOf(reading, unanswered);
  const halves = reading.names.flatMap((name) => halfOf(name, reading));
  if (open.length + halves.length === 0) return [];
  const isStranger = ({ text }: { readonly text: string }): boolean =>
    reading.memory?.isNamedByOthers(from.text, text, reading.to.locale) !== true;
  const stranger = findKnownStranger(reading, told);
  if (stranger && !isStranger(stranger)) return [];
  const texts = { source: from.text, target: reading.to.text };
  const half = stranger && halves.find(({ there }) => isBeside(there, stranger, reading.to.text));
  if (half) return [replacedName(half.name, stranger)];
  const lost =
    stranger &&
    open.find(
      ({ text, span }) =>
        !isSomebodyElse(stranger, span, reading) &&
        (weight(text) > 0 || !mayNamePronoun(texts, stranger, span)),
    );
  if (lost) return [replacedName(lost, stranger)];
  const place = stranger ? undefined : findStrangePlace(from, reading.to, reading.names, told);
  const instead = place && isStranger(place) ? insteadOf(place, open, texts) : undefined;
  return place && instead ? [replacedName(instead, place)] : [];
}

/**
 * What a place that the source does not name stands for: what is nearest to it, for translators add countries to what they explain, and
 * those stand anywhere. What is called by a point of the compass (the North) may be the place.
 */
function insteadOf(
  place: Span,
  open: readonly Open[],
  texts: { readonly source: string; readonly target: string },
): Open | undefined {
  const far = ({ span }: Open): number => shareApart(texts, span, place);
  const [nearest] = open.filter(({ text }) => !COMPASS.test(text)).sort((a, b) => far(a) - far(b));
  if (nearest === undefined || far(nearest) > NEAR) return undefined;
  const pronoun = weight(nearest.text) === 0 && mayNamePronoun(texts, place, nearest.span);
  return pronoun ? undefined : nearest;
}

/** How far apart, in shares of the texts, two places are of which one is that of the other. */
const NEAR = 0.1;
const COMPASS = /^(?:North|South|East|West)/u;

/** What may have been replaced, what looks most like a name first. */
function openOf(reading: MissingReading, { names, places }: Unanswered): Open[] {
  return [
    ...names.filter(({ kind }) => kind !== "handle" && kind !== "acronym"),
    ...places,
    ...unread(reading),
  ].sort((a, b) => weight(b.text) - weight(a.text));
}

/** A name of two words of which one is there. */
function halfOf(
  name: SourceName,
  { from, to }: MissingReading,
): { readonly name: SourceName; readonly there: Span }[] {
  if (name.kind === "handle" || name.parts.length !== 2) return [];
  const [first, second] = name.parts.map((part) => findPart(part, from.text, to).found);
  const there = first ?? second;
  return there && !(first && second) ? [{ name, there }] : [];
}

/** "Dianne Weber" where Dianne Feinstein was named: the stranger stands beside the word that is there. */
function isBeside(there: Span, stranger: Span, text: string): boolean {
  const [left, right] = there.start < stranger.start ? [there, stranger] : [stranger, there];
  return BESIDE.test(text.slice(left.end, right.start));
}

/** What parts the words of a name. */
const BESIDE = /^[ \u00a0·・‧•＝]$/u;

interface Open {
  readonly text: string;
  readonly span: Span;
}

/** The stranger is how another name of the source is written. */
function isSomebodyElse(stranger: Span, lost: Span, { from, to, names }: MissingReading): boolean {
  return names.some(
    ({ span, parts }) =>
      span.start !== lost.start &&
      parts.some((part) => {
        const { found } = findPart(part, from.text, to);
        return found !== undefined && found.start < stranger.end && stranger.start < found.end;
      }),
  );
}

/** How much a word looks like a name. */
function weight(text: string): number {
  return text.split(" ").filter((word) => !isCommonWord(fold(word))).length;
}

/** Words with a capital letter inside of a sentence of which nothing was read: a name of two letters. */
function unread({ from, to, names }: MissingReading): { text: string; span: Span }[] {
  return from.tokens.flatMap((token, at) => {
    const { text, start, end, folded } = token;
    if (!isCapitalInside(token, at) || from.small.has(folded) || isCommonWord(folded)) return [];
    const isRead = [...names, ...from.places].some(
      ({ span }) => span.start < end && start < span.end,
    );
    if (isRead || to.tokens.some((other) => other.folded === folded)) return [];
    return [{ text, span: { start, end } }];
  });
}

function isCapitalInside({ text, gap }: Token, at: number): boolean {
  return (
    at > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    /^[ \u00a0]$/u.test(gap) &&
    !TITLES.test(text) &&
    !isCalendarWord(text)
  );
}

const TITLES = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov)$/;
