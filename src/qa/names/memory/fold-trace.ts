import { findForm } from "../forms/find-form.ts";
import { isHeard } from "../sounds/is-heard.ts";
import { fold } from "../reading/token.ts";
import type { Writing } from "../reading/writing.ts";
import type { NameEntry } from "./name-entry.ts";
import type { NameTrace, TracedName } from "./name-trace.ts";

/** What is known of the names of a locale beside how they stand. */
export interface NameLore {
  readonly foreign: Set<string>;
  readonly families: Set<string>;
  readonly taught: Map<string, string>;
  /** Whether the source names a place of East Asia, as far as it was read. */
  readonly eastern: boolean;
}

/**
 * Turn what a unit says by itself into what it says about each word of its names, among the units that were taken in before it; `lore`
 * takes in what it shows about the names of the locale. `target` is the translation that the trace was read from.
 */
export function foldTrace(
  { names, found: places }: NameTrace,
  target: string,
  writing: Writing,
  { foreign, families, taught, eastern }: NameLore,
): NameEntry[] {
  const made = new Map<string, NameEntry>();
  for (const { kind, certain, parts, native: byForm, placed, place, learned } of names) {
    if (kind === "handle") continue;
    if (!byForm && parts.length > 1) for (const part of parts) foreign.add(fold(part));
    const native =
      byForm &&
      (eastern || parts.length > 1 || families.has(fold(parts[0]!))) &&
      !parts.every((part) => foreign.has(fold(part)));
    if (byForm && parts.length > 1) for (const part of parts) families.add(fold(part));
    if (learned) taught.set(...learned);
    if (placed) continue;
    for (const word of parts) {
      const key = fold(word);
      if (made.has(key)) continue;
      const found = places.get(word) ?? findForm(taught.get(key), { text: target });
      if (native && found?.how !== "copy" && !isHeard(found, writing)) continue;
      const family = certain && parts.length > 1 && word === parts.at(-1) && !place;
      made.set(key, { word, kind, certain, family, found });
    }
  }
  return apart([...made.values()], names, writing);
}

/**
 * Leave a piece to the word that it sounds like most: 부츠 is Boots, and tells nothing about Burt, who was not found. Two
 * words of one name may be one piece.
 */
function apart(
  entries: readonly NameEntry[],
  names: readonly TracedName[],
  writing: Writing,
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
