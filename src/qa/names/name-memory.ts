import { besideDot } from "./beside-dot.ts";
import { isCommonWord } from "./common-words.ts";
import { type FoundName, findName } from "./find-name.ts";
import type { NamePlace } from "./name-finding.ts";
import { readNames } from "./read-names.ts";
import { type Reading, readText } from "./reading.ts";
import { sameForm } from "./same-form.ts";
import { isSpeltOut, readExpansions } from "./spelt-out.ts";
import { isNative } from "./is-native.ts";
import type { NameKind, SourceName } from "./source-name.ts";
import { fold } from "./token.ts";
import { type Writing, writingOf } from "./writing.ts";

/** One way in which a word of a name is written in a locale. */
export interface NameForm {
  readonly text: string;
  readonly how: FoundName["how"];
  /** From the source's name. */
  readonly distance: number;
  count: number;
  /** Where it was first seen. */
  readonly place?: NamePlace;
}

/** What is known of one word of a name in one locale. */
export interface NameStanding {
  /** As the source writes it. */
  readonly word: string;
  readonly kind: NameKind;
  /** Units whose translation has it, and units whose translation does not. */
  found: number;
  missing: number;
  /** Whether it was seen where its form alone says that it is a name. */
  certain: boolean;
  /** The most frequent first; equal ones in the order in which they were seen. */
  readonly forms: NameForm[];
}

/** What the translations of a document, or of a project, call the names of the source. */
export interface NameMemory {
  /**
   * Take in a unit and its translation. All of them before any check: a name's usual form is known only then. A unit
   * that was taken in before, known by its place, is taken in anew.
   */
  add(
    source: string,
    target: string,
    sourceLocale: string,
    targetLocale: string,
    place?: NamePlace,
  ): void;
  /** The names of a source text, as the whole document shows them. */
  namesIn(source: string, sourceLocale: string): readonly SourceName[];
  /** Whether the source writes the word (small letters) with a small letter somewhere. */
  isOrdinary(word: string): boolean;
  /** Whether the translations, all together, hardly ever go without the word. */
  isName(word: string): boolean;
  /** How a word of a name stands in a locale, if it was seen there. */
  standing(word: string, locale: string): NameStanding | undefined;
  /** Whether translations into all locales together leave the word as it is, and hardly ever without it. */
  isKeptAnywhere(word: string): boolean;
  /**
   * Whether translations into other locales show that the word is a name: nearly all of them have it, in its letters or
   * by its sound. Where a word is a name for everybody else, it is missed in the one where it is not.
   */
  isConfirmed(word: string, locale: string): boolean;
  /** Whether nearly all translations into other locales in Latin letters spell the word as the source does. */
  isSpelledAlike(word: string, locale: string): boolean;
  /** Whether other locales in Latin letters have a spelling of their own for the word, as often as not. */
  isSpelledOtherwise(word: string, locale: string): boolean;
  /** The usual forms (folded) of names in the script of a locale, and the words of the source that they are of. */
  formsIn(locale: string): ReadonlyMap<string, string>;
  /** Whether nearly all translations into other scripts write the word in theirs. */
  isWrittenInScripts(word: string, locale: string): boolean;
  /** Whether the translations into a locale of another script leave nearly all names in Latin letters. */
  keepsLetters(locale: string): boolean;
  /** Whether the translations into a locale of another script write nearly all people in it. */
  writesPeople(locale: string): boolean;
  /**
   * Whether the word was seen in a longer name that the culture of the locale does not write with characters of its own:
   * Adeyemi could be Japanese, Folake Adeyemi could not.
   */
  isForeign(word: string, locale: string): boolean;
  /**
   * How far from the word its forms in other scripts are in other locales: what is far from it in one locale and near in the
   * others is most likely a slip. `undefined` where fewer than three locales tell.
   */
  usualDistance(word: string, locale: string): number | undefined;
  /** Whether the word was seen in the full name of somebody whom the culture of the locale writes with its own characters. */
  isFamily(word: string, locale: string): boolean;
  /** What a word is written as by the evidence of where it stands: beside the dot in a full name. */
  learned(word: string, locale: string): string | undefined;
  /** Whether a translation spells out an acronym in the words that stand before its brackets elsewhere. */
  spellsOut(acronym: string, target: string, locale: string): boolean;
  /** Every word of a name that was seen, by locale. */
  standings(locale: string): NameStanding[];
}

/** Make an empty memory. */
export function createNameMemory(): NameMemory {
  const ordinary = new Map<string, number>();
  const capital = new Map<string, number>();
  const read = new Set<string>();
  const byLocale = new Map<string, Map<string, NameStanding>>();
  const entries = new Map<string, Entry[]>();
  const foreign = new Map<string, Set<string>>();
  const families = new Map<string, Set<string>>();
  const learned = new Map<string, Map<string, string>>();
  const expansions = new Map<string, Set<string>>();
  /** Made when asked for, and anew after a unit came in. */
  const byForm = new Map<string, Map<string, string>>();
  const byText = new Map<string, readonly SourceName[]>();
  const memory: NameMemory = {
    namesIn(source, sourceLocale) {
      const key = `${sourceLocale}\n${source}`;
      let names = byText.get(key);
      if (!names) {
        const { places, tokens, small } = readText(source, sourceLocale);
        names = readNames(source, sourceLocale, places, memory, tokens, small);
        byText.set(key, names);
      }
      return names;
    },
    add(source, target, sourceLocale, targetLocale, place) {
      if (!read.has(source)) {
        read.add(source);
        const { small, tokens } = readText(source, sourceLocale);
        for (const word of small) more(ordinary, word);
        for (const { capital: big, folded } of tokens) {
          if (big) more(capital, folded);
        }
      }
      const writing = writingOf(targetLocale);
      const standings = byLocale.get(targetLocale) ?? new Map<string, NameStanding>();
      byLocale.set(targetLocale, standings);
      byForm.delete(targetLocale);
      byText.clear();
      const strangers = foreign.get(targetLocale) ?? new Set<string>();
      foreign.set(targetLocale, strangers);
      for (const [acronym, before] of readExpansions(source, target)) {
        const key = `${targetLocale} ${acronym}`;
        const known = expansions.get(key) ?? new Set();
        expansions.set(key, known.add(before));
      }
      const taught = learned.get(targetLocale) ?? new Map<string, string>();
      learned.set(targetLocale, taught);
      const own = families.get(targetLocale) ?? new Set<string>();
      families.set(targetLocale, own);
      const made = readEntries(source, target, sourceLocale, targetLocale, {
        foreign: strangers,
        families: own,
        taught,
      });
      if (place) {
        const id = `${targetLocale}\n${place.namespace}\n${place.key}`;
        for (const entry of entries.get(id) ?? []) count(standings, entry, writing, -1, place);
        entries.set(id, made);
      }
      for (const entry of made) count(standings, entry, writing, 1, place);
    },
    // "mozilla", once in a link's text, does not make an ordinary word of a name that is written ten times.
    isOrdinary: (word) => (ordinary.get(word) ?? 0) * 3 > (capital.get(word) ?? 0),
    standing(word, locale) {
      const standing = byLocale.get(locale)?.get(fold(word));
      return standing && standing.found + standing.missing > 0 ? standing : undefined;
    },
    isKeptAnywhere(word) {
      let copied = 0;
      let all = 0;
      for (const standings of byLocale.values()) {
        const standing = standings.get(fold(word));
        if (!standing) continue;
        all += standing.found + standing.missing;
        for (const { how, count: times } of standing.forms) if (how === "copy") copied += times;
      }
      return copied >= 3 && copied >= 0.8 * all;
    },
    isConfirmed(word, locale) {
      const key = fold(word);
      const { script } = writingOf(locale);
      let yes = 0;
      let no = 0;
      for (const [other, standings] of byLocale) {
        const standing = other === locale ? undefined : standings.get(key);
        if (!standing || standing.found + standing.missing <= 0) continue;
        // Latin spelling says little about other scripts: Post stays in Spanish, and is translated into Korean.
        if ((writingOf(other).script === "Latn") !== (script === "Latn")) continue;
        const sure = isCommonWord(key) || standing.kind === "acronym" ? "copy" : undefined;
        let found = 0;
        for (const { how, count: times } of standing.forms) {
          if (how !== "near" && (sure === undefined || how === sure)) found += times;
        }
        if (found > 0 && found >= 0.7 * (standing.found + standing.missing)) yes += 1;
        else no += 1;
      }
      return yes > 1 && yes >= 2 * no;
    },
    isSpelledAlike(word, locale) {
      const { same, other } = spellings(word, locale);
      return same > 1 && same >= 4 * other;
    },
    isSpelledOtherwise(word, locale) {
      const { same, other } = spellings(word, locale);
      return other > 0 && other >= same;
    },
    formsIn(locale) {
      const made = byForm.get(locale);
      if (made) return made;
      const forms = new Map<string, string>();
      for (const { word, forms: list } of byLocale.get(locale)?.values() ?? []) {
        const [usual] = list;
        if (usual?.how === "sound") forms.set(fold(usual.text), word);
      }
      byForm.set(locale, forms);
      return forms;
    },
    isName(word) {
      const key = fold(word);
      let found = 0;
      let all = 0;
      for (const standings of byLocale.values()) {
        const standing = standings.get(key);
        if (!standing) continue;
        found += standing.found;
        all += standing.found + standing.missing;
      }
      return found > 2 && found >= 0.8 * all;
    },
    isWrittenInScripts(word, locale) {
      const key = fold(word);
      let written = 0;
      let copied = 0;
      for (const [tag, standings] of byLocale) {
        const form = tag === locale ? undefined : standings.get(key)?.forms[0];
        if (!form || writingOf(tag).script === "Latn") continue;
        if (form.how === "copy") copied += 1;
        else written += 1;
      }
      return written > 1 && written >= 4 * copied;
    },
    keepsLetters(locale) {
      let copied = 0;
      let written = 0;
      for (const { forms } of byLocale.get(locale)?.values() ?? []) {
        for (const form of forms) {
          if (form.how === "copy") copied += form.count;
          else if (form.how === "sound") written += form.count;
        }
      }
      return copied > 4 && copied > 6 * written;
    },
    writesPeople(locale) {
      let copied = 0;
      let written = 0;
      for (const { kind, forms } of byLocale.get(locale)?.values() ?? []) {
        if (kind !== "person" || forms.length === 0) continue;
        if (forms[0]!.how === "sound") written += 1;
        else copied += 1;
      }
      return written > 2 && written >= 3 * copied;
    },
    isForeign: (word, locale) => foreign.get(locale)?.has(fold(word)) === true,
    usualDistance(word, locale) {
      const key = fold(word);
      const seen: number[] = [];
      for (const [tag, standings] of byLocale) {
        const { script } = writingOf(tag);
        if (tag === locale || script === "Latn" || script === "Hans") continue;
        const standing = standings.get(key);
        if (!standing || standing.found + standing.missing <= 0) continue;
        const near = standing.forms.filter(({ how }) => how === "sound");
        if (near.length > 0) seen.push(Math.min(...near.map(({ distance }) => distance)));
        else if (standing.forms.length === 0) seen.push(UNHEARD);
      }
      seen.sort((a, b) => a - b);
      return seen.length < 3 ? undefined : seen[Math.floor(seen.length * 0.66)];
    },
    isFamily: (word, locale) =>
      families.get(locale)?.has(fold(word)) === true && !memory.isForeign(word, locale),
    learned: (word, locale) => learned.get(locale)?.get(fold(word)),
    spellsOut: (acronym, target, locale) =>
      [...(expansions.get(`${locale} ${acronym}`) ?? [])].some((before) =>
        isSpeltOut(target, before, locale),
      ),
    standings: (locale) =>
      [...(byLocale.get(locale)?.values() ?? [])].filter(
        ({ found, missing }) => found + missing > 0,
      ),
  };
  return memory;

  /** In how many other locales in Latin letters a word is spelled as in the source, and in how many otherwise. */
  function spellings(word: string, locale: string): { same: number; other: number } {
    const key = fold(word);
    let same = 0;
    let other = 0;
    for (const [tag, standings] of byLocale) {
      const forms = tag === locale ? undefined : standings.get(key)?.forms;
      if (!forms || forms.length === 0 || writingOf(tag).script !== "Latn") continue;
      if (forms[0]!.how === "copy") same += 1;
      else other += 1;
    }
    return { same, other };
  }
}

/** As far as a word that was not found. */
const UNHEARD = 0.65;

function more(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** What one unit says about one word of a name. */
interface Entry {
  readonly word: string;
  readonly kind: NameKind;
  readonly certain: boolean;
  readonly found: FoundName | undefined;
}

/** What is known of the names of a locale beside how they stand. */
interface Lore {
  readonly foreign: Set<string>;
  readonly families: Set<string>;
  readonly taught: Map<string, string>;
}

function readEntries(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
  { foreign, families, taught }: Lore,
): Entry[] {
  const from = readText(source, sourceLocale);
  const to = readText(target, targetLocale);
  const made = new Map<string, Entry>();
  const names = (from.memo.get("names") ??
    readNames(
      source,
      sourceLocale,
      from.places,
      undefined,
      from.tokens,
      from.small,
    )) as readonly SourceName[];
  from.memo.set("names", names);
  for (const name of names) {
    if (name.kind === "handle") continue;
    const byForm = isNative(name, to.writing);
    if (!byForm && name.parts.length > 1) for (const part of name.parts) foreign.add(fold(part));
    const native = byForm && !name.parts.every((part) => foreign.has(fold(part)));
    if (byForm && name.parts.length > 1) for (const part of name.parts) families.add(fold(part));
    if (!byForm && name.kind === "person") learn(name, to, taught);
    for (const word of name.parts) {
      const key = fold(word);
      if (made.has(key)) continue;
      const found = findName(word, to).found ?? findForm(taught.get(key), to);
      if (native && found?.how !== "copy" && !isHeard(found, to.writing)) continue;
      made.set(key, { word, kind: name.kind, certain: name.certain, found });
    }
  }
  return [...made.values()];
}

/** Learn what the other word of a full name is written as, where one of the two is heard. */
function learn({ parts }: SourceName, to: Reading, taught: Map<string, string>): void {
  if (parts.length !== 2 || to.writing.words !== "unspaced") return;
  const [first, second] = parts.map((part) => findName(part, to).found);
  if (!first === !second) return;
  const form = first ? besideDot(first, "after", to) : besideDot(second!, "before", to);
  if (form) taught.set(fold(parts[first ? 1 : 0]!), form.text);
}

/** Find a form that is known letter by letter. */
export function findForm(form: string | undefined, { text }: Reading): FoundName | undefined {
  const start = form === undefined ? -1 : text.indexOf(form);
  if (start < 0) return undefined;
  return { how: "sound", text: form!, start, end: start + form!.length, distance: 0.3 };
}

/** Japanese writes Korean names, and its own brands, by their sounds too: then they can be heard. */
export function isHeard(found: FoundName | undefined, { script }: Writing): boolean {
  return script === "Kana" && found?.how === "sound" && found.distance < 0.45;
}

/** Count an entry, or take it back with `by` −1 when its unit was written anew. */
function count(
  standings: Map<string, NameStanding>,
  { word, kind, certain, found }: Entry,
  writing: Writing,
  by: 1 | -1,
  place: NamePlace | undefined,
): void {
  const key = fold(word);
  const standing: NameStanding = standings.get(key) ?? {
    word,
    kind,
    found: 0,
    missing: 0,
    certain: false,
    forms: [],
  };
  standings.set(key, standing);
  standing.certain ||= certain;
  if (!found) {
    standing.missing += by;
    return;
  }
  standing.found += by;
  const known = standing.forms.find((form) => sameForm(form.text, found.text, writing));
  if (known) known.count += by;
  else
    standing.forms.push({
      text: found.text,
      how: found.how,
      distance: found.distance,
      count: 1,
      ...(place && { place }),
    });
  standing.forms.sort((a, b) => b.count - a.count);
  while (standing.forms.at(-1)?.count === 0) standing.forms.pop();
}
