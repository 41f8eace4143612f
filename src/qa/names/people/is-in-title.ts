import type { FoundName } from "../forms/find-name.ts";
import type { SourceName } from "../source-name.ts";
import { fold } from "../reading/token.ts";
import type { PeopleReading } from "./people-reading.ts";

/**
 * Tell whether a name that stands in its own letters is a word of a longer title that was left as it is: a capitalised word of
 * the source that is no part of the name stands beside it, too.
 */
export function isInTitle(
  { parts }: SourceName,
  { start, end }: FoundName,
  { source, to: { tokens } }: PeopleReading,
): boolean {
  const at = tokens.findIndex((token) => token.start <= start && end <= token.end);
  return [tokens[at - 1], tokens[at + 1]].some((token, i) => {
    if (!token?.latin || !token.capital || token.text.length < 3) return false;
    const gap = i === 0 ? tokens[at]!.gap : token.gap;
    if (!/^[\s\u00a0-]{1,2}$/u.test(gap)) return false;
    const own = parts.some((part) => fold(part) === token.folded);
    return !own && source.includes(token.text);
  });
}
