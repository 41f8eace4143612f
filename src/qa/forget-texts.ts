import { forgetReadings } from "./names/reading/reading.ts";
import { forgetMentions } from "./numbers/read/read-mentions.ts";

/**
 * Forget the texts that were read for numbers and names: where a document is done, nobody asks for them again.
 *
 * Law: what a check finds is the same with and without it.
 */
export function forgetTexts(): void {
  forgetReadings();
  forgetMentions();
}
