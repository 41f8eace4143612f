import type { NameSearch } from "../forms/find-name.ts";
import type { NameStanding } from "../memory/name-standing.ts";

/** A word of a name, and what is known of it. */
export interface Part {
  readonly part: string;
  readonly standing: NameStanding | undefined;
  readonly search: NameSearch;
}
