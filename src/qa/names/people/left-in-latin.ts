import { isBrand } from "../words/brand-names.ts";
import type { FoundName } from "../forms/find-name.ts";
import { isGloss } from "../forms/is-gloss.ts";
import type { NameFinding } from "../name-finding.ts";
import type { NameMemory } from "../memory/name-memory.ts";
import type { NameStanding } from "../memory/name-standing.ts";
import type { Reading } from "../reading/reading.ts";
import type { SourceName } from "../source-name.ts";

/** Report a name in Latin letters where this name, or the document's other people, are in the script of the target. */
export function leftInLatin(
  name: SourceName,
  found: FoundName,
  standing: NameStanding | undefined,
  { writing, locale, text }: Reading,
  memory: NameMemory | undefined,
): NameFinding | undefined {
  if (writing.script === "Latn" || !memory || !/^\p{Script=Latin}/u.test(found.text))
    return undefined;
  // BBC and HIV are written so in every script.
  if (name.kind === "acronym") return undefined;
  if (isGloss(text, found.start, found.end) || isBrand(found.text)) return undefined;
  const here = standing?.forms.find(({ how }) => how === "copy")?.count ?? 0;
  const usual = standing?.forms.find(({ how, count }) => how === "sound" && count >= here);
  const person = name.kind === "person" || standing?.kind === "person";
  const itself = usual !== undefined && (usual.count > 1 || person);
  // Chinese leaves many names of people as they are; elsewhere one habit holds for a document.
  const habit =
    writing.script !== "Hans" &&
    memory.writesPeople(locale) &&
    (person ||
      (name.kind === "name" &&
        name.parts.length > 1 &&
        memory.isWrittenInScripts(name.parts.at(-1)!, locale)));
  if (!itself && !habit) return undefined;
  // A product stands in both letters, again and again, where most names keep theirs: there is no habit from which it would be a slip.
  const both =
    !person && itself && here > 2 && here * 2 >= usual.count && memory.leavesLetters(locale);
  return {
    rule: "names/script",
    severity: both ? "info" : "warning",
    message: itself
      ? `Expected ${usual.text} as elsewhere, found ${found.text} in Latin letters`
      : `Expected ${found.text} in the script of the translation, as other names are`,
    sourceSpan: name.span,
    targetSpan: { start: found.start, end: found.end },
    ...(itself && { expected: usual.text, ...(usual.place && { elsewhere: usual.place }) }),
    found: found.text,
    sure: false,
  };
}
