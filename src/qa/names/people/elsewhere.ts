import type { NameFinding } from "../name-finding.ts";
import type { NameForm } from "../memory/name-standing.ts";

/** Point at where a form was first seen. */
export function elsewhere({ place }: NameForm): Pick<NameFinding, "elsewhere"> {
  return place ? { elsewhere: place } : {};
}
