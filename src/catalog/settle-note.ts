import type { Directions } from "../model/index.ts";

/**
 * Give the note line of a unit: the author's note and the length limit, or what stands there.
 *
 * The source comment owns the line. Where the source says nothing, a line that a person wrote stays;
 * only a bare length limit, which no person writes just so, goes with the limit.
 */
export function settleNote(
  { note, maxLength }: Pick<Directions, "note" | "maxLength">,
  former: string | undefined,
): string | undefined {
  const limit = maxLength === undefined ? undefined : `Max ${maxLength} characters.`;
  if (note !== undefined && limit !== undefined) {
    return /[\p{P}\p{S}]$/u.test(note) ? `${note} ${limit}` : `${note}. ${limit}`;
  }
  const settled = note ?? limit;
  if (settled !== undefined) return settled;
  return former !== undefined && /^Max \d+ characters\.$/.test(former) ? undefined : former;
}
