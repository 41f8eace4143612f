import type { Mention } from "../mention.ts";
import { readsAlike } from "../../reads-alike.ts";
import { showMention } from "./show-mention.ts";

/**
 * Name two things so that a reader can tell them apart: as they stand in their texts, or, where they read the same
 * ("12.000" is twelve to one language and twelve thousand to another), with what each is worth.
 */
export function tellApart(
  expected: string,
  found: string,
  source: Mention,
  target: Mention,
): readonly [expected: string, found: string] {
  if (!readsAlike(expected, found)) return [expected, found];
  return [`${expected} (${showMention(source)})`, `${found} (${showMention(target)})`];
}
