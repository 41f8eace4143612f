import { isCommonWord } from "../words/common-words.ts";
import type { NameMemory } from "./name-memory.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import type { NameStanding } from "./name-standing.ts";
import { fold } from "../reading/token.ts";
import { type Script, writingOf } from "../reading/writing.ts";

/** What all locales together, or the others, say about a word: the part of a memory that compares them. */
export function acrossLocales(
  byLocale: ReadonlyMap<string, ReadonlyMap<string, NameStanding>>,
): Pick<
  NameMemory,
  | "isKeptAnywhere"
  | "isConfirmed"
  | "isKeptByOthers"
  | "isKeptByNone"
  | "isLeftOutByOthers"
  | "isFoundElsewhere"
  | "isSpelledAlike"
  | "isSpelledOtherwise"
  | "isName"
  | "isWrittenInScripts"
  | "usualDistance"
  | "soundsElsewhere"
  | "isPutIntoWords"
> {
  return {
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
      const { yes, no } = witnesses(word, locale);
      return yes > 1 && yes >= 2 * no;
    },
    isKeptByOthers(word, locale) {
      const { yes, no } = witnesses(word, locale);
      return yes > 1 && yes >= 6 * no;
    },
    isKeptByNone(word, locale) {
      const key = fold(word);
      let without = 0;
      for (const [tag, standings] of byLocale) {
        const standing = tag === locale ? undefined : standings.get(key);
        if (!standing || standing.found + standing.missing <= 0) continue;
        if (standing.found > 0) return false;
        without += 1;
      }
      return without > 1;
    },
    isLeftOutByOthers(word, locale) {
      const key = fold(word);
      let without = 0;
      for (const [tag, standings] of byLocale)
        if (tag !== locale && (standings.get(key)?.missing ?? 0) > 0) without += 1;
      return without > 1;
    },
    isFoundElsewhere(word, locale) {
      const key = fold(word);
      const latin = writingOf(locale).script === "Latn";
      let yes = 0;
      let no = 0;
      for (const [tag, standings] of byLocale) {
        const standing = tag === locale ? undefined : standings.get(key);
        if (!standing) continue;
        // What Latin letters keep, other scripts may translate: those are the witnesses for one of them.
        if (!latin && writingOf(tag).script === "Latn") continue;
        if (standing.found > standing.missing) yes += 1;
        else no += 1;
      }
      return latin ? yes > 0 && yes >= 2 * no : yes > no;
    },
    isSpelledAlike(word, locale) {
      const { same, other } = spellings(word, locale);
      return same > 1 && same >= 4 * other;
    },
    isSpelledOtherwise(word, locale) {
      const { same, other } = spellings(word, locale);
      return other > 0 && other >= same;
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
    soundsElsewhere(word, locale) {
      const key = fold(word);
      const seen: { text: string; sounds: string; script: Script }[] = [];
      for (const [tag, standings] of byLocale) {
        const { script } = writingOf(tag);
        const [form] = tag === locale ? [] : (standings.get(key)?.forms ?? []);
        if (form?.how === "sound" && script !== "Latn") {
          const { text } = form;
          seen.push({ text, sounds: soundsOf(romanize(text)), script });
        }
      }
      return seen;
    },
    isPutIntoWords(word) {
      const key = fold(word);
      let found = 0;
      let missing = 0;
      for (const [tag, standings] of byLocale) {
        const standing = standings.get(key);
        if (!standing || writingOf(tag).script === "Latn") continue;
        found += standing.found;
        missing += standing.missing;
      }
      return missing > 1 && missing > 3 * found;
    },
  };

  /** How many other locales have a word nearly always, in its letters or by its sound, and how many do not. */
  function witnesses(word: string, locale: string): { yes: number; no: number } {
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
    return { yes, no };
  }

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
