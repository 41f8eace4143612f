import { changeDigits } from "./change-digits.ts";
import { changeMentions } from "./change-mentions.ts";
import type { Mutation } from "./mutation.ts";
import { swapDigits } from "./swap-digits.ts";

export type { Mutation } from "./mutation.ts";

/** All errors that can be put into a translation, one at a time. */
export function mutations(text: string, locale: string): Mutation[] {
  return [
    ...changeDigits(text, locale),
    ...changeMentions(text, locale),
    ...swapDigits(text, locale),
  ];
}
