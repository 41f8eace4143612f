import type { FileProblem } from "./file-problem.ts";
import { placeAt } from "./place-at.ts";

/** The markers that git leaves at the start of a line, seven of a kind. */
const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)/gm;

/** How many lines a message lists before it only counts. */
const listed = 9;

/**
 * Find the conflict markers that a merge left in a file, as one problem that names their lines.
 *
 * A JSON string never runs over a line end, so a marker at the start of a line is never text.
 */
export function findConflict(text: string, file: string): FileProblem | undefined {
  const places = Array.from(text.matchAll(marker), (match) => placeAt(text, match.index));
  const first = places[0];
  if (first === undefined) return undefined;
  const lines = places.map((place) => place.line);
  const shown = lines.slice(0, listed).join(", ");
  const more = lines.length > listed ? ` and ${lines.length - listed} more` : "";
  return {
    code: "conflict",
    file,
    ...first,
    message: `Expected JSON, found git conflict markers (${lines.length === 1 ? "line" : "lines"} ${shown}${more}): resolve the conflict, then run again.`,
  };
}
