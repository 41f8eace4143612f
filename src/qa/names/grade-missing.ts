import { findStrangeSound } from "./find-strange-sound.ts";
import { findPart } from "./forms/find-part.ts";
import { findKnownStranger } from "./find-known-stranger.ts";
import { findPlaceTooMany } from "./find-place-too-many.ts";
import { findUnexplained, marksNames } from "./find-unexplained.ts";
import { mayBeLeftOut } from "./may-be-left-out.ts";
import type { MissingReading } from "./missing-reading.ts";
import type { NameFinding } from "./name-finding.ts";
import type { PlaceMention } from "./places/place.ts";
import { mayStandFor } from "./places/relations.ts";
import { isForeignTitle } from "./words/is-foreign-title.ts";
import { type Reading, readText } from "./reading/reading.ts";
import { fold } from "./reading/token.ts";
import type { SourceName } from "./source-name.ts";
import { isCommonWord } from "./words/common-words.ts";
import { isCompound } from "./words/is-compound.ts";
import { isSpokenAcronym } from "./words/is-spoken-acronym.ts";

/**
 * Grade a name that is missing by what speaks against it. Where something stands in its place that the source does not name, it was
 * replaced, and that is worth a warning, unless it is made of ordinary words. Where nothing does, and the unit before or behind has the name in both languages, the
 * translation says "she" or "the storm" as good style has it: that is worth a mention and no more.
 */
export function gradeMissing(finding: NameFinding, reading: MissingReading): NameFinding {
  const { rule, severity, targetSpan, sourceSpan } = finding;
  if (rule !== "names/missing" || severity !== "warning" || !sourceSpan) return finding;
  const { names, from, to, memory } = reading;
  const name = names.find(({ span }) => span.start === sourceSpan.start);
  // Where the script has no capitals, who stands in its place is somebody of the document.
  if (targetSpan && !to.writing.capitals) return finding;
  if (name && (isWeak(name, reading) || isLeftToItsWords(name, reading)))
    return { ...finding, severity: "info" };
  if (targetSpan) return finding;
  // What is named in a third language is put into words where the script changes: 欧洲葡萄酒企业委员会.
  if (name && !to.writing.capitals && isForeignTitle(from.text, name))
    return { ...finding, severity: "info" };
  if (!memory || hasHole(from.text, to.text)) return finding;
  if (name && mayBeLeftOut(name, reading)) return { ...finding, severity: "info" };
  // Código begins as Code does: of an ordinary word that is the translation.
  const word = from.writing.language === "en" && name !== undefined && isWord(name);
  const stranger = to.writing.capitals
    ? findUnexplained(reading, word ? undefined : sourceSpan)
    : findStrangeSound(reading, sourceSpan);
  const instead = stranger ?? findKnownStranger(reading) ?? findPlaceTooMany(reading, sourceSpan);
  // What another translation of the unit names, too, is what the source means, and stands in nobody's place.
  if (instead && !memory.isNamedByOthers(from.text, instead.text, to.locale)) return finding;
  if (name && isDoubtful(name, reading)) return { ...finding, severity: "info" };
  if (word || (name && isPutIntoWords(name, reading))) return { ...finding, severity: "info" };
  // Who is named in full is introduced: no pronoun does that.
  if (name && name.parts.length > 1) return finding;
  const place = from.places.find(({ span }) => span.start === sourceSpan.start);
  // Without capitals what stands in its place is hard to see: only the unit before counts.
  const beside = memory.neighbours(from.text, to.locale);
  const nearby = (to.writing.capitals ? beside : beside.slice(0, 1)).some(([source, target]) => {
    const there = readText(target, to.locale);
    const known = (part: string): boolean =>
      source.includes(part) && findPart(part, source, there).found !== undefined;
    if (name) return known(name.parts.at(-1)!);
    return place !== undefined && bothName(place, readText(source, from.locale), there);
  });
  return nearby ? { ...finding, severity: "info" } : finding;
}

/**
 * Tell whether a name may be put into words: an acronym, or ordinary words of English alone, none of which this translation has
 * anywhere. That most languages keep them says that it is a name, and not what it is here: Port, Starfire, PRS.
 */
function isWeak({ kind, parts }: SourceName, { from, to, memory }: MissingReading): boolean {
  if (from.writing.language !== "en" || kind === "person") return false;
  return parts.every((part) => {
    const word = fold(part);
    const weak = kind === "acronym" || isCommonWord(word) || isCompound(word);
    if (!weak || (memory?.standing(part, to.locale)?.found ?? 0) > 0) return false;
    // "The Harbour Board (HB)": what is introduced may be left out where only its words are used.
    if (kind === "acronym" && from.text.includes(`(${part})`)) return true;
    return memory?.isKeptByOthers(part, to.locale) !== true;
  });
}

/**
 * Tell whether a name that is not in the translation, with nothing in its place, is most likely left out, as good style has it: its
 * form alone does not say that it is one, here nor anywhere, or it is called by the other word of a full name, or others go without it, too, or the translation has it elsewhere, so that its readers know it.
 * The last counts only where a stranger would be seen: where names alone have capitals.
 */
function isDoubtful({ kind, certain, parts }: SourceName, reading: MissingReading): boolean {
  const { to, memory } = reading;
  if (kind === "acronym" && hasOtherAcronym(reading)) return false;
  const last = parts.at(-1)!;
  const standing = memory?.standing(last, to.locale);
  if (!certain && standing?.certain !== true) return true;
  if (memory?.isLeftOutByOthers(last, to.locale) === true) return true;
  if (parts.length === 1 && isCalledOtherwise(fold(last), reading)) return true;
  // Who is named in full is introduced: no pronoun does that.
  return parts.length === 1 && marksNames(to.writing) && (standing?.found ?? 0) > 0;
}

/** Gwyneth, where the source has Paltrow: the other word of a full name. */
function isCalledOtherwise(word: string, { to, memory }: MissingReading): boolean {
  return to.pieces.some(({ folded }) => {
    const other = memory?.namedBy(folded, to.locale);
    return other !== undefined && memory!.areOneName(fold(other), word);
  });
}

/** The translation has letters in capitals that the source does not have. */
function hasOtherAcronym({ from, to }: MissingReading): boolean {
  const known = new Set(from.tokens.map(({ folded }) => folded));
  return to.tokens.some(({ text, folded }) => /^\p{Lu}{2,}s?$/u.test(text) && !known.has(folded));
}

/** One ordinary word of English, which the document keeps elsewhere. */
function isWord({ kind, parts }: SourceName): boolean {
  return kind === "name" && parts.length === 1 && isCommonWord(fold(parts[0]!));
}

/** Tell whether an acronym stands for ordinary words (CPU, UI), which may be said as rightly, and no other one is in its place. */
function isPutIntoWords({ kind, parts }: SourceName, reading: MissingReading): boolean {
  const { writing } = reading.to;
  if (kind !== "acronym" || !writing.capitals || !parts.every(isSpokenAcronym)) return false;
  // ВМ for VM.
  return writing.script !== "Latn" || !hasOtherAcronym(reading);
}

/**
 * "Internet of Things (IoT)": where the translation has no letters in brackets, it has the words, if they are ordinary ones, and they are
 * enough.
 */
function isLeftToItsWords({ text }: SourceName, { from, to }: MissingReading): boolean {
  const at = /^[\p{L}-]{2,7}$/u.test(text) ? from.text.indexOf(`(${text})`) : -1;
  if (at < 0 || !to.writing.capitals || IN_BRACKETS.test(to.text)) return false;
  const words = from.text.slice(0, at).match(/\p{L}+/gu) ?? [];
  const own = words.slice(-text.length);
  if (!own.every((word) => isCommonWord(fold(word)))) return false;
  return own.map((word) => fold(word[0]!)).join("") === fold(text);
}

const IN_BRACKETS = /\(\p{Lu}[\p{L}-]{1,6}\)/u;

/** Tell whether a translation looks as though a word had fallen out of it: it begins small, or two commas stand together. */
function hasHole(source: string, target: string): boolean {
  return (
    (/^\P{L}*\p{Lu}/u.test(source) && /^\P{L}*\p{Ll}/u.test(target)) ||
    /[,;(]\s*[,;).!?]/u.test(target)
  );
}

/** Both texts name a place. */
function bothName(place: PlaceMention, ...texts: readonly Reading[]): boolean {
  return texts.every(({ places }) => places.some((other) => mayStandFor(other, place)));
}
