import { candidates } from "./candidates.ts";
import { type FoundName, findName } from "./find-name.ts";
import type { NamePlace } from "./name-finding.ts";
import { readNames } from "./read-names.ts";
import { readPlaces } from "./read-places.ts";
import { sameForm } from "./same-form.ts";
import { isNative } from "./is-native.ts";
import type { NameKind } from "./source-name.ts";
import { fold, tokenize } from "./token.ts";
import { writingOf } from "./writing.ts";

/** One way in which a word of a name is written in a locale. */
export interface NameForm {
  readonly text: string;
  readonly how: FoundName["how"];
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
  /** The most frequent first; equal ones in the order in which they were seen. */
  readonly forms: NameForm[];
}

/** What the translations of a document, or of a project, call the names of the source. */
export interface NameMemory {
  /** Take in a unit and its translation. Before any check: a name's usual form is known only after all. */
  add(
    source: string,
    target: string,
    sourceLocale: string,
    targetLocale: string,
    place?: NamePlace,
  ): void;
  /** Whether the source writes the word (small letters) with a small letter somewhere. */
  isOrdinary(word: string): boolean;
  /** How a word of a name stands in a locale, if it was seen there. */
  standing(word: string, locale: string): NameStanding | undefined;
  /** Every word of a name that was seen, by locale. */
  standings(locale: string): NameStanding[];
}

/** Make an empty memory. */
export function createNameMemory(): NameMemory {
  const ordinary = new Set<string>();
  const read = new Set<string>();
  const byLocale = new Map<string, Map<string, NameStanding>>();
  return {
    add(source, target, sourceLocale, targetLocale, place) {
      if (!read.has(source)) {
        read.add(source);
        for (const token of tokenize(source)) {
          if (!token.capital && !/\p{Lu}/u.test(token.text)) ordinary.add(token.folded);
        }
      }
      const writing = writingOf(targetLocale);
      const pieces = candidates(target, writing);
      const standings = byLocale.get(targetLocale) ?? new Map<string, NameStanding>();
      byLocale.set(targetLocale, standings);
      const seen = new Set<string>();
      for (const name of readNames(source, sourceLocale, readPlaces(source, sourceLocale))) {
        if (name.kind === "handle") continue;
        for (const part of name.parts) {
          const key = fold(part);
          if (seen.has(key)) continue;
          seen.add(key);
          const standing: NameStanding = standings.get(key) ?? {
            word: part,
            kind: name.kind,
            found: 0,
            missing: 0,
            forms: [],
          };
          standings.set(key, standing);
          const found = isNative(name.parts, writing)
            ? undefined
            : findName(part, pieces, writing).found;
          if (!found) {
            standing.missing += 1;
            continue;
          }
          standing.found += 1;
          const known = standing.forms.find((form) => sameForm(form.text, found.text, writing));
          if (known) known.count += 1;
          else
            standing.forms.push({
              text: found.text,
              how: found.how,
              count: 1,
              ...(place && { place }),
            });
          standing.forms.sort((a, b) => b.count - a.count);
        }
      }
    },
    isOrdinary: (word) => ordinary.has(word),
    standing: (word, locale) => byLocale.get(locale)?.get(fold(word)),
    standings: (locale) => [...(byLocale.get(locale)?.values() ?? [])],
  };
}
