import { editDistance } from "../sounds/edit-distance.ts";
import type { FoundName } from "../forms/find-name.ts";
import { isGivenName } from "../words/given-names.ts";
import type { NameFinding } from "../name-finding.ts";
import type { NameStanding } from "../memory/name-standing.ts";
import { nearestForm } from "../sounds/nearest-form.ts";
import { sameForm } from "../forms/same-form.ts";
import { soundsAlike } from "../sounds/sounds-alike.ts";
import type { Script } from "../reading/writing.ts";
import type { SourceName } from "../source-name.ts";
import { fold } from "../reading/token.ts";
import { elsewhere } from "./elsewhere.ts";
import { isExpected } from "./is-expected.ts";
import { leftInLatin } from "./left-in-latin.ts";
import { misspeltName } from "./misspelt-name.ts";
import type { PeopleReading } from "./people-reading.ts";

/** Compare what was found with the usual form, and with the source's letters where they are kept. */
export function compareForm(
  name: SourceName,
  part: string,
  standing: NameStanding | undefined,
  found: FoundName | undefined,
  reading: PeopleReading,
): NameFinding | undefined {
  const { names, to, memory } = reading;
  const { locale, writing } = to;
  const usual = standing?.forms[0];
  if (found?.how === "near") {
    if (isOwn(found) || isUsual(found, standing)) return undefined;
    // Leaguge and Tennessean, in a document of League and Tennessee: the source is wrong, or means another word.
    if (memory?.writesRather(found.text, part)) return undefined;
    // Elizabeth, Elisabeth: given names have a form in each language.
    const given = isGivenName(fold(part)) || (name.kind === "person" && part !== name.parts.at(-1));
    if (given && (standing?.forms[0]?.count ?? 0) < 2 && !memory?.isSpelledAlike(part, locale)) {
      return undefined;
    }
    if (!isExpected(name, part, standing, reading)) return undefined;
    if (memory?.isSpelledOtherwise(part, locale)) return undefined;
    return misspeltName(name, part, found);
  }
  const script = found?.how === "copy" && leftInLatin(name, found, standing, to, memory);
  if (script) return script;
  if (!usual || (found && sameForm(found.text, usual.text, writing))) return undefined;
  if (found && isUsualWay(found.text, standing, writing.script)) return undefined;
  if (usual.count > 1) {
    const slip = found && found.how !== "sound" ? undefined : nearestForm(usual.text, to);
    if (slip && !isUsualWay(slip.text, standing, writing.script))
      return { ...misspeltName(name, usual.text, slip), ...elsewhere(usual) };
  }
  if (!found) return undefined;
  if (found.how === "copy" || usual.how === "copy") {
    // Sokolow and Sokolov: in Latin letters too, a document keeps to one spelling.
    const spelt = (how: FoundName["how"]): boolean => how === "copy" || how === "respelled";
    if (writing.script !== "Latn" || !spelt(found.how) || !spelt(usual.how)) return undefined;
  }
  if (found.distance > (writing.script === "Thai" ? 0.35 : 0.5)) return undefined;
  if (usual.count === 1 && standing.forms.length < 2) return undefined;
  return {
    rule:
      editDistance(fold(found.text), fold(usual.text), 2) <= 2
        ? "names/spelling"
        : "names/inconsistent",
    severity: "warning",
    message: `Expected ${usual.text} (${name.text}) as elsewhere, found ${found.text}`,
    sourceSpan: name.span,
    targetSpan: { start: found.start, end: found.end },
    expected: usual.text,
    found: found.text,
    ...elsewhere(usual),
    sure: false,
  };

  /** Another word of the source's names stands there. */
  function isOwn({ text }: FoundName): boolean {
    return names.some(({ parts }) => parts.some((word) => fold(word) === fold(text)));
  }
}

/**
 * Two letters for one sound are two usual ways to write it; so are other vowels, where the document has both forms more than
 * once: nobody takes that for a slip.
 */
function isUsualWay(text: string, { forms }: NameStanding, script: Script): boolean {
  const [usual] = forms;
  if (soundsAlike(text, usual!.text, script)) return true;
  const count = forms.find((form) => form.text === text)?.count ?? 0;
  return count > 1 && soundsAlike(text, usual!.text, script, true);
}

/** A form that the document writes more than once is no slip. */
function isUsual(found: FoundName, standing: NameStanding | undefined): boolean {
  const form = standing?.forms.find(({ text }) => fold(text) === fold(found.text));
  return form !== undefined && form.count > 1;
}
