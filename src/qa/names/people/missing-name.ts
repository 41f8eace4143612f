import type { NameFinding } from "../name-finding.ts";
import type { SourceName } from "../source-name.ts";
import { elsewhere } from "./elsewhere.ts";
import type { PeopleReading } from "./people-reading.ts";

/** Report a name that is not in the translation; `word` is what of it is missed. */
export function missingName(
  name: SourceName,
  word: string,
  { to, memory }: PeopleReading,
): NameFinding {
  const form = memory?.standing(name.parts.at(-1)!, to.locale)?.forms[0];
  const usual = form?.text;
  return {
    rule: "names/missing",
    severity: "warning",
    message: `Expected ${usual === undefined || usual === word ? word : `${usual} (${word})`}, found no such name`,
    sourceSpan: name.span,
    expected: usual ?? word,
    ...(form && elsewhere(form)),
    sure: false,
  };
}
