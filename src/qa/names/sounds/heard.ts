import { withoutMarks } from "../reading/without-marks.ts";
import { romanize, soundsOf } from "./romanize.ts";

/** How a word begins and how it sounds, in whatever script it is written. */
export interface Heard {
  /** In small Latin letters without marks. */
  readonly bare: string;
  readonly sounds: string;
}

/** Tell how a word (folded) begins and sounds. */
export function heard(folded: string): Heard {
  const latin = romanize(folded);
  return { bare: withoutMarks(latin.toLowerCase()), sounds: soundsOf(latin) };
}
