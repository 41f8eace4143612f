import type { NameMemory } from "./memory/name-memory.ts";
import type { Reading } from "./reading/reading.ts";
import type { SourceName } from "./source-name.ts";

/** A unit, and what is known of its document. */
export interface MissingReading {
  readonly from: Reading;
  readonly to: Reading;
  readonly names: readonly SourceName[];
  readonly memory?: NameMemory;
}
