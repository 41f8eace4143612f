import { findName } from "../forms/find-name.ts";
import type { Reading } from "../reading/reading.ts";
import type { Part } from "./part.ts";

/** Look for two words of a name as one, where neither was found, and change them in place. Marie-Claire: 마리클레르. */
export function joinParts(parts: Part[], to: Reading): Part[] {
  if (to.writing.script === "Latn") return parts;
  for (const [at, second] of parts.entries()) {
    const first = parts[at - 1];
    if (!first || first.search.found || second.search.found) continue;
    const search = findName(`${first.part}${second.part.toLowerCase()}`, to);
    if (search.found?.how !== "sound") continue;
    parts[at - 1] = { ...first, search };
    parts[at] = { ...second, search };
  }
  return parts;
}
