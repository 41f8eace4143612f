import type { Span } from "../../../model/index.ts";
import type { Texts } from "../texts.ts";

/**
 * Whether a number of the target stands in words that were left as the source has them: "fees of up to 1,500 dollars" in a
 * German page is English, and written as English writes it. What stands alike around both is looked at: three words, two of
 * them in small letters, for names are kept by everybody.
 */
export function isCopied(from: Span, to: Span, { source, target }: Texts): boolean {
  let left = 0;
  while (source[from.start - left - 1] === target[to.start - left - 1] && left < REACH) {
    if (from.start === left) break;
    left += 1;
  }
  let right = 0;
  while (source[from.end + right] === target[to.end + right] && right < REACH) {
    if (from.end + right >= source.length) break;
    right += 1;
  }
  const around = [
    ...words(target.slice(to.start - left, to.start)),
    ...words(target.slice(to.end, to.end + right)),
  ];
  return around.length >= 3 && around.filter((word) => /^\p{Ll}/u.test(word)).length >= 2;
}

/** How far is looked, in UTF-16 units. */
const REACH = 80;

function words(text: string): readonly string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}
