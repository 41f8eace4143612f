import { acrossLocales } from "./across-locales.ts";
import { countEntry } from "./count-entry.ts";
import { habits } from "./habits.ts";
import type { NameEntry } from "./name-entry.ts";
import { isMereWord } from "./is-mere-word.ts";
import { ordinaryForms } from "./ordinary-forms.ts";
import type { NameMemory } from "./name-memory.ts";
import type { NameStanding } from "./name-standing.ts";
import { isNamedByOthers } from "./named-by-others.ts";
import { namesWith } from "./names-with.ts";
import { readText } from "../reading/reading.ts";
import type { SourceName } from "../source-name.ts";
import { foldTrace } from "./fold-trace.ts";
import { tellStanding } from "./tell-standing.ts";
import { traceNames } from "./trace-names.ts";
import { unitOrder } from "./unit-order.ts";
import { fold } from "../reading/token.ts";
import { ordinaryWords } from "../words/ordinary-words.ts";
import { writingOf } from "../reading/writing.ts";

/** Make an empty memory. */
export function createNameMemory(): NameMemory {
  const ordinary = new Map<string, number>();
  const capital = new Map<string, number>();
  const read = new Set<string>();
  const byLocale = new Map<string, Map<string, NameStanding>>();
  const entries = new Map<string, NameEntry[]>();
  const order = unitOrder();
  /** Made when asked for, and anew after a unit came in. */
  const wordsOf = new Map<string, ReadonlySet<string>>();
  const foreign = new Map<string, Set<string>>();
  const families = new Map<string, Set<string>>();
  const learned = new Map<string, Map<string, string>>();
  const expansions = new Map<string, Set<string>>();
  const words = ordinaryForms();
  let unplaced = 0;
  /** Standings as they are told: made when asked for, and anew after a unit came in. */
  const told = new Map<string, Map<string, NameStanding | undefined>>();
  /** Both are made when asked for, and anew after a unit came in. */
  const byForm = new Map<string, Map<string, string>>();
  const byAnyForm = new Map<string, ReadonlyMap<string, string>>();
  const byText = new Map<string, Map<string, readonly SourceName[]>>();
  let eastern = false;
  /** Words that stand in one full name of the source, each with the other. */
  const couples = new Set<string>();
  const memory: NameMemory = {
    ...acrossLocales(byLocale),
    ...habits(byLocale),
    namesIn(source, sourceLocale) {
      let texts = byText.get(sourceLocale);
      if (!texts) byText.set(sourceLocale, (texts = new Map()));
      let names = texts.get(source);
      if (!names) {
        names = namesWith(source, sourceLocale, memory);
        texts.set(source, names);
      }
      return names;
    },
    add(source, target, sourceLocale, targetLocale, place, kept) {
      const trace = kept ?? traceNames(source, target, sourceLocale, targetLocale);
      eastern ||= trace.eastern;
      if (!read.has(source)) {
        read.add(source);
        const { small, tokens } = readText(source, sourceLocale);
        for (const [at, { capital: big, folded, gap }] of tokens.entries()) {
          const before = tokens[at - 1];
          if (!big || before?.capital !== true || gap !== " ") continue;
          couples.add(`${before.folded} ${folded}`).add(`${folded} ${before.folded}`);
        }
        for (const word of small) more(ordinary, word);
        for (const { capital: big, folded } of tokens) {
          if (big) more(capital, folded);
        }
      }
      const writing = writingOf(targetLocale);
      const standings = byLocale.get(targetLocale) ?? new Map<string, NameStanding>();
      byLocale.set(targetLocale, standings);
      byForm.delete(targetLocale);
      byAnyForm.delete(targetLocale);
      told.delete(targetLocale);
      unplaced += place ? 0 : 1;
      words.add(
        source,
        target,
        targetLocale,
        place ? `${place.namespace}\n${place.key}` : `${unplaced}`,
      );
      wordsOf.delete(targetLocale);
      byText.clear();
      const strangers = foreign.get(targetLocale) ?? new Set<string>();
      foreign.set(targetLocale, strangers);
      for (const [acronym, before] of trace.expansions) {
        const key = `${targetLocale} ${acronym}`;
        const known = expansions.get(key) ?? new Set();
        expansions.set(key, known.add(before));
      }
      const taught = learned.get(targetLocale) ?? new Map<string, string>();
      learned.set(targetLocale, taught);
      const own = families.get(targetLocale) ?? new Set<string>();
      families.set(targetLocale, own);
      const lore = { foreign: strangers, families: own, taught, eastern };
      const made = foldTrace(trace, target, writing, lore);
      if (place) {
        order.add(source, target, targetLocale, place);
        const id = `${targetLocale}\n${place.namespace}\n${place.key}`;
        for (const entry of entries.get(id) ?? []) countEntry(standings, entry, writing, -1, place);
        entries.set(id, made);
      }
      for (const entry of made) countEntry(standings, entry, writing, 1, place);
    },
    areOneName: (one, other) => couples.has(`${one} ${other}`),
    // "mozilla", once in a link's text, does not make an ordinary word of a name that is written ten times.
    isOrdinary: (word) => (ordinary.get(word) ?? 0) * 3 > (capital.get(word) ?? 0),
    writesRather: (other, word) =>
      (capital.get(fold(other)) ?? 0) > 0 &&
      (capital.get(fold(other)) ?? 0) >= (capital.get(fold(word)) ?? 0),
    standing(word, locale) {
      const key = fold(word);
      const known = told.get(locale) ?? new Map<string, NameStanding | undefined>();
      told.set(locale, known);
      if (!known.has(key)) {
        const standing = withoutWords(byLocale.get(locale)?.get(key), locale);
        known.set(key, standing && tellStanding(standing));
      }
      return known.get(key);
    },
    isWord: (form, word, locale) => words.isWord(form, word, locale, 0),
    isSeldom: (form, word, locale) => words.isWord(form, word, locale, 3),
    formsIn(locale) {
      const made = byForm.get(locale);
      if (made) return made;
      const forms = new Map<string, string>();
      for (const { word } of byLocale.get(locale)?.values() ?? []) {
        const [usual] = memory.standing(word, locale)?.forms ?? [];
        if (usual?.how === "sound") forms.set(fold(usual.text), word);
      }
      byForm.set(locale, forms);
      return forms;
    },
    namedBy(form, locale) {
      const made =
        byAnyForm.get(locale) ?? namesByForm(memory, locale, byLocale.get(locale)?.values() ?? []);
      byAnyForm.set(locale, made);
      return made.get(form);
    },
    isForeign: (word, locale) => foreign.get(locale)?.has(fold(word)) === true,
    isFamily: (word, locale) =>
      families.get(locale)?.has(fold(word)) === true && !memory.isForeign(word, locale),
    namesEast: () => eastern,
    learned: (word, locale) => learned.get(locale)?.get(fold(word)),
    expansions: (acronym, locale) => [...(expansions.get(`${locale} ${acronym}`) ?? [])],
    isWrittenSmall(folded, locale) {
      let small = wordsOf.get(locale);
      if (!small) {
        const found = new Set<string>();
        for (const text of order.translations(locale))
          for (const word of ordinaryWords(text)) found.add(word);
        small = found;
        wordsOf.set(locale, small);
      }
      return small.has(folded);
    },
    isNamedByOthers: (source, text, locale) =>
      isNamedByOthers(text, locale, order.elsewhere(source, locale), memory),
    neighbours: (source, locale) => order.neighbours(source, locale),
    standings: (locale) =>
      [...(byLocale.get(locale)?.values() ?? [])].filter(
        ({ found, missing }) => found + missing > 0,
      ),
  };
  return memory;

  /** A form that only sounds like the name, and that the document has where nobody names it, is a word. */
  function withoutWords(
    standing: NameStanding | undefined,
    locale: string,
  ): NameStanding | undefined {
    if (!standing || standing.found + standing.missing <= 0) return undefined;
    const forms = standing.forms.filter(
      ({ text, how, distance }) =>
        how !== "sound" || !isMereWord({ text, distance }, standing.word, locale, memory),
    );
    if (forms.length === standing.forms.length) return standing;
    const found = forms.reduce((sum, { count }) => sum + count, 0);
    return { ...standing, forms, found, missing: standing.missing + standing.found - found };
  }
}

/** The words of names by the forms (folded) that translations have for them. What is a letter or two off is nobody's form. */
function namesByForm(
  memory: NameMemory,
  locale: string,
  standings: Iterable<NameStanding>,
): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { word } of standings) {
    const standing = memory.standing(word, locale);
    if (!standing || standing.kind === "handle") continue;
    for (const { text, how } of standing.forms)
      if (how !== "near" && !forms.has(fold(text))) forms.set(fold(text), word);
  }
  return forms;
}

function more(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
