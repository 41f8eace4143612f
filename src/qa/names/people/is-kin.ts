import { isInflection } from "../forms/is-inflection.ts";
import type { Reading } from "../reading/reading.ts";
import type { SourceName } from "../source-name.ts";
import { kinOf } from "../words/given-name-kin.ts";

/**
 * Tell whether a given name that stands alone is there in the form that the language of the translation has for it: *Pope Francis* is papa
 * Francesco, *John* in a story Jean. Who has a family name keeps the given one.
 */
export function isKin({ parts }: SourceName, { tokens, writing }: Reading): boolean {
  const [only, more] = parts;
  const kin = only === undefined || more !== undefined ? undefined : kinOf(only);
  if (!kin) return false;
  return tokens.some(
    ({ capital, folded }) =>
      capital &&
      (kin.has(folded) ||
        [...kin].some((form) => isInflection(form, folded, writing.language) === true)),
  );
}
