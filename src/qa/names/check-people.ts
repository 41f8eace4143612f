import { isCommonWord } from "./common-words.ts";
import { easternPlace } from "./eastern-places.ts";
import { editDistance } from "./edit-distance.ts";
import { familyForms } from "./family-names.ts";
import {
  FOUND,
  type FoundName,
  MISSING,
  type NameSearch,
  findName,
  searchPieces,
} from "./find-name.ts";
import { isGivenName } from "./given-names.ts";
import { isNative } from "./is-native.ts";
import { leftInLatin } from "./left-in-latin.ts";
import type { NameFinding } from "./name-finding.ts";
import {
  findForm,
  isHeard,
  type NameForm,
  type NameMemory,
  type NameStanding,
} from "./name-memory.ts";
import { nearestForm } from "./nearest-form.ts";
import type { Reading } from "./reading.ts";
import { areRelated } from "./relations.ts";
import { findSlip, isBeside, type Part } from "./find-slip.ts";
import { romanize, soundsOf } from "./romanize.ts";
import { sameForm } from "./same-form.ts";
import { soundDistance } from "./sound-distance.ts";
import type { SourceName } from "./source-name.ts";
import { fold } from "./token.ts";
import type { Script } from "./writing.ts";

/** What the check of names by form has to work on. */
export interface PeopleReading {
  readonly names: readonly SourceName[];
  readonly source: string;
  /** The translation. */
  readonly to: Reading;
  readonly memory?: NameMemory;
}

/** Check that the names of the source that are no places are in the translation, in the form they have elsewhere. */
export function checkPeople(reading: PeopleReading): {
  findings: NameFinding[];
  checked: number;
  notChecked: number;
} {
  const { names, to, memory } = reading;
  if (names.length === 0) return { findings: [], checked: 0, notChecked: 0 };
  const { text, locale, writing, pieces } = to;
  const claimed = claims();
  const findings: NameFinding[] = [];
  const seen = new Set<string>();
  const own = new Set(names.flatMap((name) => name.parts.map(fold)));
  let checked = 0;
  const doubtful: SourceName[] = [];
  for (const name of names) {
    const key = name.parts.map(fold).join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const verdict = checkName(name);
    if (verdict === "unknown") doubtful.push(name);
    else checked += 1;
    if (verdict !== "unknown" && verdict !== "good") findings.push(verdict);
  }
  // Somebody else of the document stands here whom the source does not name: then it is instead of one of these.
  const stranger = doubtful.length > 0 && findings.length === 0 ? strangerIn() : undefined;
  if (stranger) findings.push(replaced(doubtful.shift()!, stranger));
  return { findings, checked: checked + (stranger ? 1 : 0), notChecked: doubtful.length };

  function strangerIn(): { text: string; start: number; end: number } | undefined {
    if (!memory || writing.script === "Latn") return undefined;
    const from = fold(reading.source);
    const folded = fold(text);
    for (const [form, word] of memory.formsIn(locale)) {
      if (form.length < 3 || from.includes(fold(word)) || isCommonWord(fold(word))) continue;
      const start = folded.indexOf(form);
      if (start < 0 || folded.length !== text.length || claimed.has(start)) continue;
      // A piece by itself: タム is not in スタム.
      if (
        writing.script !== "Hans" &&
        !pieces.some((piece) => piece.start === start && piece.folded === form)
      )
        continue;
      return { text: text.slice(start, start + form.length), start, end: start + form.length };
    }
    return undefined;
  }

  function replaced(
    name: SourceName,
    by: { text: string; start: number; end: number },
  ): NameFinding {
    return {
      rule: "names/missing",
      severity: "warning",
      message: `Expected ${name.text}, found ${by.text}, whom the source does not name`,
      sourceSpan: name.span,
      targetSpan: { start: by.start, end: by.end },
      expected: name.text,
      found: by.text,
      sure: false,
    };
  }

  /** Pieces of the translation, by where they start, that are the form of one word of the names more than of another. */
  function claims(): Map<number, string> {
    const by = new Map<number, { word: string; distance: number }>();
    if (writing.script === "Latn") return new Map();
    const claim = (word: string, start: number, distance: number): void => {
      const other = by.get(start);
      if (!other || distance < other.distance) by.set(start, { word, distance });
    };
    for (const word of new Set(names.flatMap(({ parts }) => parts))) {
      const { found } = findName(word, to);
      if (found && found.how !== "near") claim(word, found.start, found.distance);
    }
    // Where the document knows a piece as somebody's name, it is theirs.
    for (const { start, folded } of pieces) {
      const word = memory?.formsIn(locale).get(folded);
      if (word !== undefined) claim(word, start, 0.3);
    }
    return new Map([...by].map(([start, { word }]) => [start, word]));
  }

  function checkName(name: SourceName): NameFinding | "good" | "unknown" {
    if (name.kind === "handle") {
      const there = text.toLowerCase().includes(name.parts[0]!.toLowerCase());
      return there ? "good" : lost(name, name.parts[0]!);
    }
    if (isSpeltOutHere(name)) return "good";
    const { places: ids } = name;
    if (
      ids &&
      to.places.some((place) => place.ids.some((a) => ids.some((b) => areRelated(a, b))))
    ) {
      return "good";
    }
    let parts = joinParts(name.parts.map((part) => lookUp(part)));
    if (isLoose(name, parts)) {
      parts = parts.map(({ part, standing }) => ({ part, standing, search: { close: 1 } }));
    }
    if (
      isNative(name, writing) &&
      !name.parts.every((part) => memory?.isForeign(part, locale)) &&
      !parts.every(
        ({ standing, search }) =>
          (writing.script === "Latn" ? (standing?.forms[0]?.count ?? 0) > 1 : isKept(standing)) ||
          search.found?.how === "copy" ||
          isHeard(search.found, writing),
      )
    ) {
      const family = familyOf(name);
      if (family === undefined || isInKana(name)) return "unknown";
      const there = parts.some(
        ({ part, search: { found } }) =>
          found && (found.distance <= 0.3 || familyForms(part, writing.script).length > 0),
      );
      return there ? "good" : lost(name, family);
    }
    for (const { part, standing, search } of parts) {
      const wrong = compare(name, part, standing, search.found);
      if (wrong) return wrong;
    }
    const slip = findSlip(parts, to, memory);
    if (slip && isExpected(name, slip.part.part, slip.part.standing)) {
      const message = `Expected a form that sounds like ${slip.part.part}, found ${slip.form.text}`;
      return { ...spelling(name, slip.part.part, slip.form), message };
    }
    if (parts.every(({ search }) => search.found)) return "good";
    const last = parts.at(-1)!;
    const gone = parts.filter(({ search }) => !search.found);
    const mark = gone.find(({ part, standing }) => /\p{Ll}\p{Lu}/u.test(part) || isKept(standing));
    // Chinese has words of its own for what others call by its letters: 抖音, 臉書. One use of them tells nothing.
    if (name.kind === "mark" && writing.script === "Hans" && parts.every(isUnseen))
      return "unknown";
    if (mark && gone.length < parts.length && name.kind !== "person") {
      return isExpected(name, mark.part, mark.standing) ? lost(name, mark.part) : "unknown";
    }
    // The family name alone is the name, and so is any word of a name that is no person's.
    const some = gone.length < parts.length;
    if (some && (last.part.includes("-") || name.kind !== "person") && !isChance(parts))
      return "good";
    if (last.search.found && !isChance(parts)) return "good";
    const limit = MISSING[writing.script] ?? 0.4;
    const mean = gone.reduce((sum, { search }) => sum + search.close, 0) / gone.length;
    // Words that cannot be heard say nothing beside one that can.
    const audible = gone.filter(({ part, standing }) => isKept(standing) || isAudible(part));
    const far =
      audible.length > 0 &&
      audible.every(
        ({ part, search, standing }) =>
          isKept(standing) ||
          search.close > limit ||
          // Both words of a full name a little off, by chance; or a name whose form is known, and which is not here.
          (gone.length > 1 && mean > limit + 0.02) ||
          standing?.forms[0]?.how === "sound" ||
          (writing.script === "Latn" && memory?.isConfirmed(part, locale)),
      );
    const expected = gone.every(({ part, standing }) => isExpected(name, part, standing));
    return far && expected && !isTitled(name)
      ? lost(name, gone.length === parts.length ? name.text : last.part)
      : "unknown";
  }

  /**
   * Chinese and Japanese put a dot between the words of a foreign person's full name. Characters here and there that sound
   * like them, with no dot at any of them, and in no form that the document has, are words of the sentence.
   */
  function isLoose(name: SourceName, parts: readonly Part[]): boolean {
    if (writing.script !== "Hans" && writing.script !== "Kana") return false;
    if (name.kind !== "person" || parts.length < 2 || isNative(name, writing)) return false;
    if (memory === undefined || !memory.writesPeople(locale)) return false;
    return parts.every(({ search: { found }, standing }) => {
      if (!found) return true;
      if (found.how !== "sound") return false;
      if ((standing?.forms ?? []).some(({ text: form, count }) => count > 1 && text.includes(form)))
        return false;
      return !/[·・‧•＝]/u.test(text.slice(Math.max(0, found.start - 3), found.end + 3));
    });
  }

  /** The word of a name whose characters are known, so that it can be missed. */
  function familyOf({ kind, parts }: SourceName): string | undefined {
    const full = kind === "person" || parts.length > 1;
    const [first] = parts as [string];
    if (!full && easternPlace(first).length === 0 && !memory?.isFamily(first, locale))
      return undefined;
    // Grace Ho may be anybody; a family name of two characters is a Japanese one.
    const given = isGivenName(fold(first)) && familyForms(first, writing.script).length === 0;
    const least = full && given ? 2 : 1;
    const known = (part: string): boolean =>
      familyForms(part, writing.script).some(({ length }) => length >= least);
    return [parts[0]!, parts.at(-1)!].find(known);
  }

  /** Lee: two sounds are anywhere, and nowhere for certain. */
  function isAudible(part: string): boolean {
    return (
      writing.script === "Latn" ||
      soundsOf(romanize(part)).length > 2 ||
      familyForms(part, writing.script).length > 0
    );
  }

  /** Japanese writes Korean names by their sound, too, with a dot between: イ・ミンジョン. */
  function isInKana({ parts }: SourceName): boolean {
    return (
      writing.script === "Kana" &&
      parts.at(-1)!.includes("-") &&
      /[\u30a1-\u30faー]+[・･][\u30a1-\u30faー]+/u.test(text)
    );
  }

  /** 《新頁報》: Chinese translates what newspapers and books are called. */
  function isTitled({ kind }: SourceName): boolean {
    return writing.script === "Hans" && kind === "name" && /《[^》]+》/u.test(text);
  }

  function isUnseen({ standing }: Part): boolean {
    return (standing?.found ?? 0) === 0 && !memory?.keepsLetters(locale);
  }

  /** One word of a full name that only sounds alike, and none of the others: a word of the sentence. */
  function isChance(parts: readonly Part[]): boolean {
    const there = parts.filter(({ search }) => search.found);
    const [only] = there;
    if (!only || there.length > 1 || parts.length < 2 || writing.script === "Latn") return false;
    // The other word of the name is beside it, heard badly.
    if (
      parts.some(
        ({ search }) => search.nearest && isBeside(only.search.found, search.nearest, text),
      )
    )
      return false;
    const { how, distance } = only.search.found!;
    const brief = romanize(only.part).length < 5;
    return (
      how === "sound" &&
      distance > 0.2 + (brief ? 0.5 : 0.7) * (FOUND[writing.script] ?? 0.4) &&
      !only.standing?.forms.some(({ count }) => count > 1)
    );
  }

  /** Marie-Claire: 마리클레르, one word of another script for two of the source. */
  function joinParts(parts: Part[]): Part[] {
    if (writing.script === "Latn") return parts;
    for (const [at, second] of parts.entries()) {
      const first = parts[at - 1];
      if (!first || first.search.found || second.search.found) continue;
      const search = findName(`${first.part}${second.part.toLowerCase()}`, to);
      if (search.found?.how !== "sound") continue;
      parts[at - 1] = { ...first, search };
      parts[at] = { ...second, search };
    }
    return parts;
  }

  function lookUp(part: string): Part {
    const standing = memory?.standing(part, locale);
    const usual = standing?.forms[0];
    if (usual && usual.count > 1) {
      const there = pieces.find((piece) => sameForm(piece.text, usual.text, writing));
      if (there) {
        const { text: form, start, end } = there;
        return {
          part,
          standing,
          search: { found: { how: usual.how, text: form, start, end, distance: 0 }, close: 0 },
        };
      }
    }
    const taught = findForm(memory?.learned(part, locale), to);
    let search: NameSearch = taught ? { found: taught, close: 0 } : findName(part, to);
    const by = search.found?.how === "sound" ? claimed.get(search.found.start) : undefined;
    if (by !== undefined && by !== part) {
      // What another name of the text, or of the document, is written as is not this one's sound.
      search = searchPieces(
        part,
        to.pieces.filter(({ start }) => (claimed.get(start) ?? part) === part),
        writing,
      );
    }
    // The document has a form for it, and this is neither that nor as like the name as that is.
    if (
      usual &&
      usual.count > 1 &&
      usual.how === "sound" &&
      search.found?.how === "sound" &&
      writing.words === "unspaced" &&
      search.found.distance > 0.35 &&
      soundDistance(
        soundsOf(romanize(usual.text)),
        soundsOf(romanize(search.found.text)),
        writing.script,
      ) > 0.3
    ) {
      return { part, standing, search: { close: 1 } };
    }
    // Where names are left in Latin letters, a word that sounds like one is most likely a word.
    const chance =
      search.found?.how === "sound" &&
      isKept(standing) &&
      search.found.distance > (CHANCE[writing.script] ?? 0.58);
    return { part, standing, search: chance ? { close: search.close } : search };
  }

  /** Tell whether the document leaves this name, or nearly all names, in the source's letters. */
  function isKept(standing: NameStanding | undefined): boolean {
    const usual = standing?.forms[0];
    if (usual && usual.count > 1) return true;
    return (usual === undefined || usual.how === "copy") && (memory?.keepsLetters(locale) ?? false);
  }

  /** Compare what was found with the usual form, and with the source's letters where they are kept. */
  function compare(
    name: SourceName,
    part: string,
    standing: NameStanding | undefined,
    found: FoundName | undefined,
  ): NameFinding | undefined {
    const usual = standing?.forms[0];
    if (found?.how === "near") {
      if (own.has(fold(found.text)) || isUsual(found, standing)) return undefined;
      // Elizabeth, Elisabeth: given names have a form in each language.
      const given =
        isGivenName(fold(part)) || (name.kind === "person" && part !== name.parts.at(-1));
      if (given && (standing?.forms[0]?.count ?? 0) < 2 && !memory?.isSpelledAlike(part, locale)) {
        return undefined;
      }
      if (!isExpected(name, part, standing)) return undefined;
      if (memory?.isSpelledOtherwise(part, locale)) return undefined;
      return spelling(name, part, found);
    }
    const script = found?.how === "copy" && leftInLatin(name, found, standing, to, memory);
    if (script) return script;
    if (!usual || (found && sameForm(found.text, usual.text, writing))) return undefined;
    if (usual.count > 1) {
      const slip = found && found.how !== "sound" ? undefined : nearestForm(usual.text, to);
      if (slip) return { ...spelling(name, usual.text, slip), ...elsewhere(usual) };
    }
    if (!found) return undefined;
    if (found.how === "copy" || usual.how === "copy") {
      // Sokolow and Sokolov: in Latin letters too, a document keeps to one spelling.
      const spelt = (how: FoundName["how"]): boolean => how === "copy" || how === "respelled";
      if (writing.script !== "Latn" || !spelt(found.how) || !spelt(usual.how)) return undefined;
    }
    if (found.distance > 0.5) return undefined;
    if (usual.count === 1 && standing.forms.length < 2) return undefined;
    return {
      rule:
        editDistance(fold(found.text), fold(usual.text), 2) <= 2
          ? "names/spelling"
          : "names/inconsistent",
      severity: "warning",
      message: `Expected ${usual.text} (${name.text}) as elsewhere, found ${found.text}`,
      sourceSpan: name.span,
      targetSpan: { start: found.start, end: found.end },
      expected: usual.text,
      found: found.text,
      ...elsewhere(usual),
      sure: false,
    };
  }

  function spelling(
    name: SourceName,
    expected: string,
    found: { text: string; start: number; end: number },
  ): NameFinding {
    return {
      rule: "names/spelling",
      severity: "warning",
      message: `Expected ${expected}, found ${found.text}`,
      sourceSpan: name.span,
      targetSpan: { start: found.start, end: found.end },
      expected,
      found: found.text,
      sure: false,
    };
  }

  function lost(name: SourceName, word: string): NameFinding {
    const form = memory?.standing(name.parts.at(-1)!, locale)?.forms[0];
    const usual = form?.text;
    return {
      rule: "names/missing",
      severity: "warning",
      message: `Expected ${usual === undefined || usual === word ? word : `${usual} (${word})`}, found no such name`,
      sourceSpan: name.span,
      expected: usual ?? word,
      ...(form && elsewhere(form)),
      sure: false,
    };
  }

  /** "(RFA)" is asked for where the source introduces it; later on its words are as good. */
  function isSpeltOutHere({ kind, parts: [acronym] }: SourceName): boolean {
    return (
      kind === "acronym" &&
      !reading.source.includes(`(${acronym})`) &&
      memory?.spellsOut(acronym!, text, locale) === true
    );
  }

  /** NBI may be НБР, WIPO OMPI: an acronym of the translation's own. */
  function ownAcronym({ kind }: SourceName): boolean {
    if (kind !== "acronym") return false;
    const found = text.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? [];
    return found.some((word) => !reading.source.includes(word));
  }

  /** The document's own practice goes before the form: what it translates elsewhere may be translated here. */
  function isExpected(name: SourceName, part: string, standing: NameStanding | undefined): boolean {
    if (memory?.isOrdinary(fold(part))) return false;
    if (!standing) return name.certain || memory?.isFamily(part, locale) === true;
    const { found, missing } = standing;
    const share = found / (found + missing);
    const contrary = missing >= 2 && share < 0.6;
    if (!contrary && memory?.isConfirmed(part, locale)) return !ownAcronym(name);
    if (name.kind !== "acronym" && memory?.isKeptAnywhere(part)) return true;
    if (found >= 2 && share >= (name.certain ? 0.7 : name.kind === "acronym" ? 0.92 : 0.85))
      return true;
    if (found >= 3 && share >= 0.75 && name.kind !== "acronym") return true;
    if (missing >= 2 && share < 0.6 && name.kind !== "mark") return false;
    return name.certain || standing.certain;
  }
}

function elsewhere({ place }: NameForm): Pick<NameFinding, "elsewhere"> {
  return place ? { elsewhere: place } : {};
}

/** Scripts without vowels sound alike sooner. */
const CHANCE: Partial<Record<Script, number>> = { Arab: 0.42, Hebr: 0.42 };

/** A form that the document writes more than once is no slip. */
function isUsual(found: FoundName, standing: NameStanding | undefined): boolean {
  const form = standing?.forms.find(({ text }) => fold(text) === fold(found.text));
  return form !== undefined && form.count > 1;
}
