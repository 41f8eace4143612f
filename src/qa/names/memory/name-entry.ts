import type { FoundName } from "../forms/find-name.ts";
import type { NameKind } from "../source-name.ts";

/** What one unit says about one word of a name. */
export interface NameEntry {
  readonly word: string;
  readonly kind: NameKind;
  readonly certain: boolean;
  readonly found: FoundName | undefined;
}
