import { isNative } from "../forms/is-native.ts";
import type { SourceName } from "../source-name.ts";
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
  return parts.every(({ search: { found }, standing }) => {
    if (!found) return true;
    if (found.how !== "sound") return false;
    if ((standing?.forms ?? []).some(({ text: form, count }) => count > 1 && text.includes(form)))
      return false;
    return !/[·・‧•＝]/u.test(text.slice(Math.max(0, found.start - 3), found.end + 3));
  });
}
