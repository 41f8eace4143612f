import { findForm } from "../forms/find-form.ts";
import { findName } from "../forms/find-name.ts";
import { findPart } from "../forms/find-part.ts";
import { isHeard } from "../sounds/is-heard.ts";
import { isNative } from "../forms/is-native.ts";
import { readNames } from "../read-names.ts";
import { type Reading, readText } from "../reading/reading.ts";
import type { SourceName } from "../source-name.ts";
import { fold } from "../reading/token.ts";
import { besideDot } from "./beside-dot.ts";
import { isUntranslated } from "./is-untranslated.ts";
import type { NameEntry } from "./name-entry.ts";

/** What is known of the names of a locale beside how they stand. */
export interface NameLore {
  readonly foreign: Set<string>;
  readonly families: Set<string>;
  readonly taught: Map<string, string>;
  /** Whether the source names a place of East Asia, as far as it was read. */
  readonly eastern: boolean;
}

/** Read what a unit says about each word of its names, and take in what it shows about the names of the locale. */
export function readEntries(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
  { foreign, families, taught, eastern }: NameLore,
): NameEntry[] {
  const from = readText(source, sourceLocale);
  const to = readText(target, targetLocale);
  const made = new Map<string, NameEntry>();
  const names = (from.memo.get(NAMES) ??
    readNames(
      source,
      sourceLocale,
      from.places,
      undefined,
      from.tokens,
      from.small,
    )) as readonly SourceName[];
  from.memo.set(NAMES, names);
  if (names.length === 0 || isUntranslated(from, to)) return [];
  for (const name of names) {
    if (name.kind === "handle") continue;
    const byForm = isNative(name, to.writing);
    if (!byForm && name.parts.length > 1) for (const part of name.parts) foreign.add(fold(part));
    const native =
      byForm &&
      (eastern || name.parts.length > 1 || families.has(fold(name.parts[0]!))) &&
      !name.parts.every((part) => foreign.has(fold(part)));
    if (byForm && name.parts.length > 1) for (const part of name.parts) families.add(fold(part));
    if (!byForm && name.kind === "person") learn(name, to, taught);
    // La Paz tells nothing about somebody whose name is Paz.
    if (name.places && name.region !== true && name.parts.length < name.text.split(" ").length)
      continue;
    for (const word of name.parts) {
      const key = fold(word);
      if (made.has(key)) continue;
      const found = findPart(word, source, to).found ?? findForm(taught.get(key), to);
      if (native && found?.how !== "copy" && !isHeard(found, to.writing)) continue;
      const { kind, certain, parts } = name;
      const family = certain && parts.length > 1 && word === parts.at(-1) && !name.places;
      made.set(key, { word, kind, certain, family, found });
    }
  }
  return apart([...made.values()], names, to);
}

/**
 * Leave a piece to the word that it sounds like most: 부츠 is Boots, and tells nothing about Burt, who was not found. Two
 * words of one name may be one piece.
 */
function apart(
  entries: readonly NameEntry[],
  names: readonly SourceName[],
  { writing }: Reading,
): NameEntry[] {
  if (writing.script === "Latn") return [...entries];
  return entries.filter(
    ({ word, found }) =>
      found?.how !== "sound" ||
      !entries.some(
        (other) =>
          other.word !== word &&
          other.found?.how === "sound" &&
          other.found.start < found.end &&
          found.start < other.found.end &&
          other.found.distance < found.distance - 0.02 &&
          !names.some(({ parts }) => parts.includes(word) && parts.includes(other.word)),
      ),
  );
}

/** Beside the words that were looked for, by `findName`: no word has a line break. */
const NAMES = "\n";

/** Learn what the other word of a full name is written as, where one of the two is heard. */
function learn({ parts }: SourceName, to: Reading, taught: Map<string, string>): void {
  if (parts.length !== 2 || to.writing.words !== "unspaced") return;
  const [first, second] = parts.map((part) => findName(part, to).found);
  if (!first === !second) return;
  const form = first ? besideDot(first, "after", to) : besideDot(second!, "before", to);
  if (form) taught.set(fold(parts[first ? 1 : 0]!), form.text);
}
