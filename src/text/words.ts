/**
 * Count the words of a text as the locale's readers would: word-like segments of `Intl.Segmenter`.
 */
export function countWords(text: string, locale: string): number {
  let count = 0;
  for (const { isWordLike } of wordSegmenter(locale).segment(text)) if (isWordLike) count++;
  return count;
}

/** Cut a text into its word-like segments, in order. `start` is an offset into the text. */
export function splitWords(text: string, locale: string): { text: string; start: number }[] {
  const words: { text: string; start: number }[] = [];
  for (const { segment, index, isWordLike } of wordSegmenter(locale).segment(text)) {
    if (isWordLike) words.push({ text: segment, start: index });
  }
  return words;
}

/** One for each locale that was asked for: as many as a project has locales. */
const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(locale: string): Intl.Segmenter {
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(supported(locale), { granularity: "word" });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}

/** A tag that is not well formed must not end the run: the root locale splits words as well. */
function supported(locale: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(locale)[0] ?? "und";
  } catch {
    return "und";
  }
}
