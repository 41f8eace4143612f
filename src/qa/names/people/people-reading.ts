import type { NameMemory } from "../memory/name-memory.ts";
import type { Reading } from "../reading/reading.ts";
import type { SourceName } from "../source-name.ts";

/** What the check of names by form has to work on. */
export interface PeopleReading {
  readonly names: readonly SourceName[];
  readonly source: string;
  readonly from: Reading;
  /** The translation. */
  readonly to: Reading;
  readonly memory?: NameMemory;
}
