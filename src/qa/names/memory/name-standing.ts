import type { FoundName } from "../forms/find-name.ts";
import type { NamePlace } from "../name-finding.ts";
import type { NameKind } from "../source-name.ts";

/** One way in which a word of a name is written in a locale. */
export interface NameForm {
  readonly text: string;
  readonly how: FoundName["how"];
  /** From the source's name. */
  readonly distance: number;
  count: number;
  /** Where it was first seen. */
  readonly place?: NamePlace;
}

/** What is known of one word of a name in one locale. */
export interface NameStanding {
  /** As the source writes it. */
  readonly word: string;
  readonly kind: NameKind;
  /** Whether it was seen at the end of a longer name, as family names are. */
  family: boolean;
  /** Units whose translation has it, and units whose translation does not. */
  found: number;
  missing: number;
  /** Whether it was seen where its form alone says that it is a name. */
  certain: boolean;
  /** The most frequent first; equal ones in the order in which they were seen. */
  readonly forms: NameForm[];
}
