import type { FoundName } from "../forms/find-name.ts";
import { isNative } from "../forms/is-native.ts";
import type { SourceName } from "../source-name.ts";
import { isBeside } from "./is-beside.ts";
import type { Part } from "./part.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * Tell whether what was found of a full name is not the name. Chinese and Japanese put a dot between the words of a foreign
 * person's full name: characters here and there that sound like them, with no dot at any of them, and in no form that the
 * document has, are words of the sentence.
 */
export function isLoose(
  name: SourceName,
  parts: readonly Part[],
  { to: { text, locale, writing }, memory }: PeopleReading,
): boolean {
  if (writing.script !== "Hans" && writing.script !== "Kana") return false;
  if (name.kind !== "person" || parts.length < 2 || isNative(name, writing)) return false;
  if (memory === undefined || !memory.writesPeople(locale)) return false;
  return parts.every(({ search: { found }, standing }, at) => {
    if (!found) return true;
    // ノーマン アイゼン: a blank parts the words, too, where both are there; スコットピットマン: nothing does.
    const before = parts[at - 1]?.search.found;
    const after = parts[at + 1]?.search.found;
    if (writing.script === "Kana" && [before, after].some((other) => isJoined(other, found, text)))
      return false;
    if (found.how !== "sound") return false;
    if (at === parts.length - 1 && found.distance <= KNOWN) return false;
    if ((standing?.forms ?? []).some(({ text: form, count }) => count > 1 && text.includes(form)))
      return false;
    return !PARTED.test(text.slice(Math.max(0, found.start - 3), found.end + 3));
  });
}

function isJoined(other: FoundName | undefined, found: FoundName, text: string): boolean {
  return other !== undefined && (other.start === found.start || isBeside(other, found, text));
}

/** What a table knows. */
const KNOWN = 0.15;
/** A dot, or a blank between two words of katakana. */
const PARTED = /[·・‧•＝]|[\u30a1-\u30faー][ \u3000][\u30a1-\u30fa]/u;
