import { editEntry } from "./edit-entry.ts";
import type { FileProblem } from "./file-problem.ts";
import type { FileText } from "./merge-catalog.ts";

/**
 * Put one translation into a locale file, by span.
 *
 * It answers the source that stands above it: `@key was`, `@key look` and `@key todo` go, unless `keepWas`
 * says that nobody looked at the source, and so does a state that is not given again. Nothing else changes. Throws a
 * `UserError` where the file has no such key, or where the text holds half of a character, which no
 * file could hand back.
 */
export function setTranslation(
  file: FileText,
  key: string,
  target: string,
  {
    state,
    keepWas = false,
  }: { readonly state?: "draft" | "reviewed"; readonly keepWas?: boolean } = {},
): { readonly text: string } | { readonly problems: readonly FileProblem[] } {
  return editEntry(file, key, (entry) => {
    const annotations = new Map<string, string>();
    for (const [name, value] of entry.annotations) {
      if (DONE.has(name) && !(keepWas && target !== "")) continue;
      if (name === "state" && (state === undefined || target === "")) continue;
      annotations.set(name, name === "state" ? (state ?? value) : value);
    }
    if (state !== undefined && target !== "") annotations.set("state", state);
    return { target, annotations };
  });
}

/** What is said of a translation that a person has not looked at since. */
const DONE: ReadonlySet<string> = new Set(["was", "look", "todo"]);
