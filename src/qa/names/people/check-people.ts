import type { NameFinding } from "../name-finding.ts";
import { claimPieces } from "./claim-pieces.ts";
import { findStranger } from "./find-stranger.ts";
import { judgeName } from "./judge-name.ts";
import type { PeopleReading } from "./people-reading.ts";
import { replacedName } from "./replaced-name.ts";
import { lookUpPart } from "./look-up-part.ts";
import { runOnName } from "../run-on-name.ts";
import type { RunOn } from "../forms/find-run-on.ts";
import type { SourceName } from "../source-name.ts";
import { isCommonWord } from "../words/common-words.ts";
import { fold } from "../reading/token.ts";

/** Check that the names of the source that are no places are in the translation, in the form they have elsewhere. */
export function checkPeople(reading: PeopleReading): {
  findings: NameFinding[];
  checked: number;
  unanswered: readonly SourceName[];
} {
  const { names } = reading;
  if (names.length === 0) return { findings: [], checked: 0, unanswered: [] };
  const claimed = claimPieces(reading);
  const findings: NameFinding[] = [];
  const seen = new Set<string>();
  let checked = 0;
  const doubtful: SourceName[] = [];
  for (const name of names) {
    const key = name.parts.map(fold).join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const verdict = judgeName(name, reading, claimed);
    const runOn = verdict === "good" ? runOnOf(name, reading, claimed) : undefined;
    if (runOn) findings.push(runOnName(name.span, runOn));
    if (verdict === "unknown") doubtful.push(name);
    else checked += 1;
    if (verdict !== "unknown" && verdict !== "good") findings.push(verdict);
  }
  // Somebody else of the document stands here whom the source does not name: then it is instead of one of these.
  const [only] = findings;
  const lost = findings.length === 1 && only !== undefined && isLost(only) ? only : undefined;
  const likely = doubtful.findIndex((name) => isLikely(name, reading));
  const open = findings.length === 0 && likely >= 0;
  const other = lost || open ? findStranger(reading, claimed) : undefined;
  const { source, to, memory } = reading;
  // What another translation of the unit names, too, is what the source means.
  const named = other !== undefined && memory?.isNamedByOthers(source, other.text, to.locale);
  const stranger = named === true ? undefined : other;
  if (stranger && lost) {
    const name = names.find(({ span }) => span.start === lost.sourceSpan?.start);
    // Nobody stands in the place of a handle but another handle.
    if (name && name.kind !== "handle") findings[0] = replacedName(name, stranger);
  } else if (stranger && !isSubject(doubtful[likely]!, stranger, reading)) {
    findings.push(replacedName(doubtful.splice(likely, 1)[0]!, stranger));
  }
  return { findings, checked: checked + (stranger && !lost ? 1 : 0), unanswered: doubtful };
}

/**
 * Tell whether a stranger is what the document is about, and the name ordinary words: "our Governance doc" is the governance of the
 * project, by its name.
 */
function isSubject(
  { certain, parts }: SourceName,
  { text }: { readonly text: string },
  { to, memory }: PeopleReading,
): boolean {
  if (certain || to.writing.capitals || !/^\p{Script=Latin}/u.test(text)) return false;
  const usual = memory?.standing(text, to.locale)?.forms[0];
  return (usual?.count ?? 0) >= OFTEN && parts.every((part) => isCommonWord(fold(part)));
}

/** A name that is told so often, `tellStanding` says, is told again and again. */
const OFTEN = 4;

/** A name that is missed, and nothing is said of what stands in its place. */
function isLost({ rule, targetSpan }: NameFinding): boolean {
  return rule === "names/missing" && targetSpan === undefined;
}

/** Where names have capitals: something more says that it is a name. Headlines, in which all words have them, say nothing. */
function isLikely({ certain, parts }: SourceName, { from, to }: PeopleReading): boolean {
  if (!to.writing.capitals) return true;
  if (from.titles) return false;
  return certain || (parts.length > 1 && !parts.every((part) => isCommonWord(fold(part))));
}

/** The word that a name stands in without a blank beside it. */
function runOnOf(
  { kind, parts }: SourceName,
  reading: PeopleReading,
  claimed: ReadonlyMap<number, string>,
): RunOn | undefined {
  const { words, capitals } = reading.to.writing;
  if (kind === "handle" || words !== "spaced" || capitals) return undefined;
  for (const part of parts) {
    const { runOn } = lookUpPart(part, reading, claimed);
    if (runOn) return runOn;
  }
  return undefined;
}
