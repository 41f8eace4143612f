export function splitSentences(text: string, locale: string): string[] {
  return Array.from(new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text), (p) => p.segment);
}
