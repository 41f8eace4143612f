/** A text longer than this many UTF-16 units is no prose. */
const LENGTH = 100_000;
/** Runs of `*`, `_` and `~` are matched with each other: quadratic in their number. */
const ATTENTION = 1_000;
/** Each opening bracket without a partner makes every later one dearer. */
const BRACKETS = 300;
/** Openers that may be followed to the end of the text in vain, times its length. */
const STEPS = 5_000_000;

/**
 * Tell whether a text could keep the tokenizer busy for long.
 *
 * micromark's inline constructs are quadratic, some cubic, on input made to be so. Such a text is
 * not tokenized.
 */
export function exceedsLimits(text: string): boolean {
  if (text.length > LENGTH) return true;
  // With fewer characters than brackets are allowed, no limit can be reached.
  if (text.length <= BRACKETS) return false;
  let attention = 0;
  let openers = 0;
  let depth = 0;
  let unmatched = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 42:
      case 95:
      case 126:
        if (text[index] !== text[index - 1]) attention++;
        break;
      case 91:
        depth++;
        openers++;
        break;
      case 93:
        if (depth > 0) depth--;
        else unmatched++;
        break;
      case 36:
      case 60:
      case 96:
      case 123:
        openers++;
        break;
      default:
    }
  }
  return attention > ATTENTION || depth + unmatched > BRACKETS || openers * text.length > STEPS;
}
