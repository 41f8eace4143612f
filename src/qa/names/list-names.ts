import { type FoundName, findName } from "./find-name.ts";
import { isNative } from "./is-native.ts";
import type { NamePlace } from "./name-finding.ts";
import { createNameMemory } from "./name-memory.ts";
import { placeName } from "./place-forms.ts";
import { readNames } from "./read-names.ts";
import { readText } from "./reading.ts";
import { sameForm } from "./same-form.ts";
import type { NameKind } from "./source-name.ts";
import { writingOf } from "./writing.ts";

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
        if (there) count(draft, locale, there.text, 1);
      }
    }
    for (const name of readNames(unit.source, sourceLocale, places, memory)) {
      const draft = enter(`name ${name.parts.join(" ")}`, name.text, name.kind, unit);
      for (const [locale, text] of Object.entries(unit.translations)) {
        const writing = writingOf(locale);
        if (isNative(name, writing)) continue;
        const to = readText(text, locale);
        const found = name.parts.map((part) => findName(part, to).found);
        const there = found.filter((part): part is FoundName => part !== undefined);
        if (there.length === 0) continue;
        const worst = Math.max(...there.map(({ distance }) => distance));
        count(draft, locale, there.map((part) => part.text).join(" "), 1 - worst);
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
      others.every((word, at) => sameForm(word, words[at]!, writing))
    );
  });
  if (known) {
    known.count += 1;
    known.certainty = Math.max(known.certainty, certainty);
  } else list.push({ text, count: 1, certainty });
  list.sort((a, b) => b.count - a.count);
}
