import { saysNothing } from "../reads-alike.ts";
import type { Span } from "../../model/index.ts";
import { checkGlossary } from "./glossary/check-glossary.ts";
import { checkOrder } from "./check-order.ts";
import { checkPeople } from "./people/check-people.ts";
import { checkPlaces } from "./places/check-places.ts";
import { checkStrangers } from "./check-strangers.ts";
import { checkSwaps } from "./check-swaps.ts";
import type { Glossary } from "./glossary/glossary.ts";
import { gradeMissing } from "./grade-missing.ts";
import { findName } from "./forms/find-name.ts";
import { isWithinName } from "./forms/is-within-name.ts";
import type { NameFinding } from "./name-finding.ts";
import type { NameMemory } from "./memory/name-memory.ts";
import type { PlaceMention } from "./places/place.ts";
import { mayStandFor } from "./places/relations.ts";
import { placeIndex } from "./places/place-index.ts";
import { readNames } from "./read-names.ts";
import { type Reading, readText } from "./reading/reading.ts";
import type { SourceName } from "./source-name.ts";

/** What the check may know beside the two texts. */
export interface NameOptions {
  /** What the project has decided: it goes before tables and likeness. */
  readonly glossary?: Glossary;
  /** What the whole document or project calls its names; without it every unit is judged by itself. */
  readonly memory?: NameMemory;
}

/** What was found, and how much was looked at: a name that cannot be judged is counted, never passed off as right. */
export interface NameInspection {
  readonly findings: readonly NameFinding[];
  readonly checked: number;
  readonly notChecked: number;
}

/**
 * Compare the names of a source text with those of its translation. Both are plain words, inline codes removed.
 * Quiet where the tables, the sounds and the document's own practice leave a doubt.
 */
export function checkNames(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
  options: NameOptions = {},
): NameFinding[] {
  return [...inspectNames(source, target, sourceLocale, targetLocale, options).findings];
}

/** Do what `checkNames` does and count what was, and what could not be, checked. */
export function inspectNames(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
  { glossary, memory }: NameOptions = {},
): NameInspection {
  const byGlossary = glossary
    ? checkGlossary(source, target, sourceLocale, targetLocale, glossary)
    : { findings: [], checked: 0, sourceSpans: [], targetSpans: [] };
  const from = readText(source, sourceLocale);
  const to = readText(target, targetLocale);
  const { places } = from;
  const decided = (spans: readonly Span[], { span }: { span: Span }): boolean =>
    spans.some((other) => span.start < other.end && other.start < span.end);
  const read =
    memory?.namesIn(source, sourceLocale) ??
    readNames(source, sourceLocale, places, undefined, from.tokens, from.small);
  const names = read.filter(
    (name) => !decided(byGlossary.sourceSpans, name) && !isTabled(name, targetLocale),
  );
  const required = places.filter(
    (place) =>
      place.sure &&
      !decided(byGlossary.sourceSpans, place) &&
      !isWithinName(source, place, from.titles) &&
      !names.some(({ region, span }) => region === true && span.start === place.span.start),
  );
  const asked = places.filter((place) => place.sure && !decided(byGlossary.sourceSpans, place));
  // Many units name nothing: nothing of the translation has to be read for them.
  if (names.length === 0 && asked.length === 0) {
    const { findings, checked } = byGlossary;
    return { findings, checked, notChecked: 0 };
  }
  let spans: Span[] | undefined;
  const voiced = (): Span[] => (spans ??= voicedSpans(names, to));
  // 德 in 德拉克魯瓦, which is Delacroix, is not Germany.
  const isVoiced = ({ sure, span }: PlaceMention): boolean =>
    !sure && voiced().some(({ start, end }) => span.start < end && start < span.end);
  const there = asked.length > 0 ? to.places.filter((place) => !isVoiced(place)) : [];
  const isOver = ({ ids }: PlaceMention): boolean => {
    const alike = (place: PlaceMention): boolean => place.ids.some((id) => ids.includes(id));
    const settled = places.filter(
      (place) => alike(place) && decided(byGlossary.sourceSpans, place),
    );
    return there.filter(alike).length > settled.length;
  };
  const byPlace = checkPlaces({
    from: source,
    required,
    source: places,
    // What the glossary accepts is nobody's stranger; what it leaves over may stand for "British" beside its own term.
    target: there.filter((place) => !decided(byGlossary.targetSpans, place) || isOver(place)),
    voiced,
    known: byGlossary.targetSpans,
    to,
    ...(memory && { memory }),
  });
  const swaps = checkSwaps({
    source,
    target,
    sourceLocale,
    targetLocale,
    required: asked,
    there,
  });
  const people = { names, source, from, to, ...(memory && { memory }) };
  const byForm = checkPeople(people);
  // What speaks, what lists and what is done to somebody is read from English words.
  const ordered = from.writing.language === "en" && swaps.length + byForm.findings.length === 0;
  const order = ordered ? checkOrder(people) : [];
  const unit = { from, to, names, ...(memory && { memory }) };
  const said = once([...byPlace.findings, ...swaps, ...byForm.findings, ...order]);
  // "Gwyneth Lisbon" is no Lisbon, and yet no Paltrow.
  const inNames = asked.filter(
    (place) => !required.includes(place) && !there.some((other) => mayStandFor(other, place)),
  );
  const open = [...byPlace.unanswered, ...inNames];
  const unanswered = { names: byForm.unanswered, places: open };
  const graded = said.map((finding) => gradeMissing(finding, unit));
  const told = said.flatMap(({ targetSpan }) => targetSpan ?? []);
  const strangers = graded.some(isAlone) ? [] : checkStrangers(unit, unanswered, told);
  return {
    findings: [...byGlossary.findings, ...graded, ...strangers].filter(
      ({ message }) => !saysNothing(message),
    ),
    checked: byGlossary.checked + byPlace.checked + byForm.checked,
    notChecked: byPlace.unanswered.length + byForm.unanswered.length,
  };
}

/** A name that is missed, and nobody was found in its place: whoever is a stranger may stand for it, and is not told a second time. */
function isAlone({ rule, severity, targetSpan }: NameFinding): boolean {
  return rule === "names/missing" && severity !== "info" && targetSpan === undefined;
}

/** "Luke Kuechly" and "Kuechly" behind it are one name, and one form of it is one mistake. */
function once(findings: readonly NameFinding[]): NameFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ message, targetSpan }) => {
    if (!targetSpan) return true;
    const key = `${targetSpan.start} ${targetSpan.end} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A region that the tables of the language have: the check of places answers for it. */
function isTabled({ region, places }: SourceName, locale: string): boolean {
  if (region !== true) return false;
  const { byId } = placeIndex(locale);
  return places!.some((id) => byId.has(id));
}

/** Where the names are heard beyond doubt, in another script. */
function voicedSpans(names: readonly SourceName[], to: Reading): Span[] {
  if (to.writing.script === "Latn") return [];
  return names.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const { found } = findName(part, to);
      return found?.how === "sound" && found.distance <= VOICED ? [found] : [];
    }),
  );
}

/** A distance of `FoundName` that chance does not reach. */
const VOICED = 0.5;
