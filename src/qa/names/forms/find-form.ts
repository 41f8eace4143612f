import type { FoundName } from "./find-name.ts";
import type { Reading } from "../reading/reading.ts";

/** Find a form that is known letter by letter. */
export function findForm(
  form: string | undefined,
  { text }: Pick<Reading, "text">,
): FoundName | undefined {
  const start = form === undefined ? -1 : text.indexOf(form);
  if (start < 0) return undefined;
  return { how: "sound", text: form!, start, end: start + form!.length, distance: TAUGHT };
}

/** How far a form is said to be that nothing but its place in a text tells. */
export const TAUGHT = 0.3;
