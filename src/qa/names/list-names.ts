import { type FoundName, findName } from "./forms/find-name.ts";
import { isNative } from "./forms/is-native.ts";
import type { NamePlace } from "./name-finding.ts";
import { createNameMemory } from "./memory/create-name-memory.ts";
import { isInflection } from "./forms/is-inflection.ts";
import { placeName } from "./places/place-forms.ts";
import { placeIndex } from "./places/place-index.ts";
import type { PlaceMention } from "./places/place.ts";
import { readNames } from "./read-names.ts";
import { type Reading, readText } from "./reading/reading.ts";
import { sameForm } from "./forms/same-form.ts";
import type { NameKind, SourceName } from "./source-name.ts";
import { fold } from "./reading/token.ts";
import { type Writing, writingOf } from "./reading/writing.ts";

/** A unit with its translations, as plain words. */
export interface NamedUnit extends NamePlace {
  readonly source: string;
  /** By locale. */
  readonly translations: Readonly<Record<string, string>>;
}

/** A name of the source, and what each locale calls it. */
export interface ListedName {
  readonly name: string;
  readonly kind: NameKind | "place";
  /** The units that have it. */
  readonly places: readonly NamePlace[];
  /** By locale, the most frequent form first. A locale whose translations show no form is left out. */
  readonly forms: Readonly<Record<string, readonly ListedForm[]>>;
}

/** One form of a name in a locale. */
export interface ListedForm {
  readonly text: string;
  readonly count: number;
  /** From 0 to 1: 1 where a table or the same letters say so, less where likeness of sounds does. */
  readonly certainty: number;
}

/**
 * List the names of a project's source texts, the most frequent first, with the forms that its translations use. Forms
 * of people and other names are given word by word, in the name's order, as far as they were found.
 */
export function listNames(units: readonly NamedUnit[], sourceLocale: string): ListedName[] {
  const memory = createNameMemory();
  for (const { source } of units) memory.add(source, "", sourceLocale, sourceLocale);
  const names = new Map<string, Draft>();
  for (const unit of units) {
    const places = readText(unit.source, sourceLocale).places.filter(({ sure }) => sure);
    for (const place of places) {
      const draft = enter(`place ${place.ids.join()}`, placeName(place.ids[0]!), "place", unit);
      for (const [locale, text] of Object.entries(unit.translations)) {
        const there = readText(text, locale).places.find(
          (other) => other.sure && other.ids.some((id) => place.ids.includes(id)),
        );
        if (there) count(draft, locale, dictionaryForm(there, locale), 1);
      }
    }
    for (const name of readNames(unit.source, sourceLocale, places, memory)) {
      const draft = enter(`name ${name.parts.join(" ")}`, name.text, name.kind, unit);
      for (const [locale, text] of Object.entries(unit.translations)) {
        const writing = writingOf(locale);
        if (isNative(name, writing)) continue;
        const to = readText(text, locale);
        const found = name.parts.map((part) => findName(part, to).found);
        const written = asWritten(name, found, to);
        if (!written) continue;
        const worst = Math.max(...found.map((part) => part?.distance ?? 0));
        count(draft, locale, written, 1 - worst);
      }
    }
  }
  return [...names.values()]
    .map(({ name, kind, places, forms }) => ({
      name,
      kind,
      places,
      forms: Object.fromEntries(forms),
    }))
    .sort((a, b) => b.places.length - a.places.length);

  function enter(key: string, name: string, kind: ListedName["kind"], unit: NamedUnit): Draft {
    const draft: Draft = names.get(key) ?? { name, kind, places: [], forms: new Map() };
    names.set(key, draft);
    const { namespace, key: unitKey } = unit;
    const last = draft.places.at(-1);
    if (last?.namespace !== namespace || last.key !== unitKey)
      draft.places.push({ namespace, key: unitKey });
    return draft;
  }
}

/**
 * A name as the translation writes it, with what stands between its words: Faisal al-Mansur, マルタ・リンドクヴィスト.
 * A person's family name alone, where the words do not stand together; another name is then not known.
 */
function asWritten(
  { kind, parts, text: name }: SourceName,
  found: readonly (FoundName | undefined)[],
  { text, writing }: Reading,
): string | undefined {
  const there = found.filter((part) => part !== undefined);
  const last = found.at(-1);
  if (there.length === found.length && there.length > 0) {
    if (there.length === 1) return wordOf(last!, parts[0]!, writing);
    const start = Math.min(...there.map((part) => part.start));
    const end = Math.max(...there.map((part) => part.end));
    const letters = there.reduce((sum, part) => sum + part.end - part.start, 0);
    const whole = text.slice(start, end);
    if (
      letters <= whole.length &&
      whole.length <= letters + 6 * (there.length - 1) &&
      !/[,;:.!?()、，]/u.test(whole)
    ) {
      // Étienne’a Dubreuila: in Latin letters the dictionary form is the source's own.
      const copies = writing.script === "Latn" && there.every(({ how }) => how === "copy");
      const bare = parts.join(" ");
      return copies && writing.inflected && bare.length === name.length ? bare : whole;
    }
  }
  return kind === "person" && last ? wordOf(last, parts.at(-1)!, writing) : undefined;
}

function wordOf({ how, text }: FoundName, part: string, writing: Writing): string {
  const same = how === "copy" && writing.script === "Latn" && writing.inflected;
  return same && isInflection(fold(part), fold(text), writing.language) !== false ? part : text;
}

/** The form that dictionaries have, for one that has an ending, joined particles or shouted letters. */
function dictionaryForm({ ids, text }: PlaceMention, locale: string): string {
  const { byId, writing } = placeIndex(locale);
  const written = fold(text);
  const forms = ids
    .flatMap((id) => byId.get(id) ?? [])
    .filter((form) => !form.weak && !form.text.includes("*"));
  const same = forms.find((form) => fold(form.text) === written);
  if (same) return same.text;
  const joined = writing.script === "Arab" || writing.script === "Hebr";
  const longest = forms
    .filter(
      ({ text: form }) =>
        isInflection(fold(form), written, writing.language) === true ||
        (joined && written.endsWith(fold(form).replace(/^ال/u, ""))),
    )
    .sort((a, b) => b.weight - a.weight)[0];
  return longest?.text ?? text;
}

interface Draft {
  readonly name: string;
  readonly kind: ListedName["kind"];
  readonly places: NamePlace[];
  readonly forms: Map<string, { text: string; count: number; certainty: number }[]>;
}

function count({ forms }: Draft, locale: string, text: string, certainty: number): void {
  const list = forms.get(locale) ?? [];
  forms.set(locale, list);
  const writing = writingOf(locale);
  const words = text.split(" ");
  const known = list.find((form) => {
    const others = form.text.split(" ");
    return (
      others.length === words.length &&
      others.every((word, at) => isOneForm(word, words[at]!, writing))
    );
  });
  if (known) {
    known.count += 1;
    known.certainty = Math.max(known.certainty, certainty);
  } else list.push({ text, count: 1, certainty });
  list.sort((a, b) => b.count - a.count);
}

function isOneForm(a: string, b: string, writing: Writing): boolean {
  return isInflection(fold(a), fold(b), writing.language) ?? sameForm(a, b, writing);
}
