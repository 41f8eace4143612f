import type { FoundName } from "../forms/find-name.ts";
import type { NameKind } from "../source-name.ts";

/** What one unit says about one word of a name. */
export interface NameEntry {
  readonly word: string;
  readonly kind: NameKind;
  readonly certain: boolean;
  /** The last word of a longer name. */
  readonly family: boolean;
  readonly found: FoundName | undefined;
}
