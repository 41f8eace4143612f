import type { NameSearch } from "../forms/find-name.ts";
import type { RunOn } from "../forms/find-run-on.ts";
import type { NameStanding } from "../memory/name-standing.ts";

/** A word of a name, and what is known of it. */
export interface Part {
  readonly part: string;
  readonly standing: NameStanding | undefined;
  readonly search: NameSearch;
  /** It stands there without a blank beside it: the whole word. */
  readonly runOn?: RunOn;
}
