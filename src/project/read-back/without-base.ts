import type { ReadBackChange } from "../../model/index.ts";
import type { PageResult } from "./read-back-page.ts";

/**
 * Refuse what would be carried from a page of which nobody knows what stood there before the edit: it
 * may show what the locale file said formerly, and would set back what was written since.
 */
export function withoutBase({ changes }: PageResult): PageResult {
  return { changes: changes.map(refused), notes: [], translations: [] };
}

function refused(change: ReadBackChange): ReadBackChange {
  if (change.outcome !== "carried" && change.outcome !== "rewritten") return change;
  return { ...change, outcome: "refused", reason: "no-base", message };
}

const message =
  "Expected to know what stood here before the edit, and found no memory of the build: this may be an edit, or an older translation. Say --base <commit>; or --assume-current, if the page was built from what the locale files say now";
