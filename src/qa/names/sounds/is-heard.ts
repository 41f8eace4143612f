import type { FoundName } from "../forms/find-name.ts";
import type { Writing } from "../reading/writing.ts";

/** Japanese writes Korean names, and its own brands, by their sounds too: then they can be heard. */
export function isHeard(found: FoundName | undefined, { script }: Writing): boolean {
  return script === "Kana" && found?.how === "sound" && found.distance < 0.45;
}
