import { type View, likeness } from "./evidence.ts";

/** Score an edit from 0 to 0.99, to three digits: 1 is kept for texts that say the same. */
export function editScore(was: View, is: View): number {
  return Math.min(Math.round(likeness(was, is) * 1000) / 1000, 0.99);
}
