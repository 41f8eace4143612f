import type { PlaceMention } from "./place.ts";

/** Tell whether two mentions may stand for the same place. */
export function sharesPlace(a: PlaceMention, b: PlaceMention): boolean {
  return a.ids.some((id) => b.ids.includes(id));
}
