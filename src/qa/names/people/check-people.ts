import type { NameFinding } from "../name-finding.ts";
import { claimPieces } from "./claim-pieces.ts";
import { findStranger } from "./find-stranger.ts";
import { judgeName } from "./judge-name.ts";
import type { PeopleReading } from "./people-reading.ts";
import { replacedName } from "./replaced-name.ts";
import type { SourceName } from "../source-name.ts";
import { fold } from "../reading/token.ts";

/** Check that the names of the source that are no places are in the translation, in the form they have elsewhere. */
export function checkPeople(reading: PeopleReading): {
  findings: NameFinding[];
  checked: number;
  notChecked: number;
} {
  const { names } = reading;
  if (names.length === 0) return { findings: [], checked: 0, notChecked: 0 };
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
    if (verdict === "unknown") doubtful.push(name);
    else checked += 1;
    if (verdict !== "unknown" && verdict !== "good") findings.push(verdict);
  }
  // Somebody else of the document stands here whom the source does not name: then it is instead of one of these.
  const stranger =
    doubtful.some(isLikely) && findings.length === 0 ? findStranger(reading, claimed) : undefined;
  if (stranger)
    findings.push(replacedName(doubtful.splice(doubtful.findIndex(isLikely), 1)[0]!, stranger));
  return { findings, checked: checked + (stranger ? 1 : 0), notChecked: doubtful.length };
}

/** More than one capital letter says that it is a name. */
function isLikely({ certain, parts }: SourceName): boolean {
  return certain || parts.length > 1;
}
