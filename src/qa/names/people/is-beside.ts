import type { FoundName } from "../forms/find-name.ts";

/** Tell whether two pieces of a text are neighbours. */
export function isBeside(found: FoundName | undefined, form: FoundName, text: string): boolean {
  if (!found) return false;
  const gap =
    found.end <= form.start ? text.slice(found.end, form.start) : text.slice(form.end, found.start);
  return /^[\s\u00a0·・‧•＝-]{1,2}$/u.test(gap);
}
