/** Scripts in which one sentence follows the other without a space. */
const UNSPACED = new Set([
  "Jpan",
  "Hira",
  "Kana",
  "Hani",
  "Hans",
  "Hant",
  "Hrkt",
  "Bopo",
  "Thai",
  "Laoo",
  "Khmr",
  "Mymr",
  "Tibt",
  "Lana",
  "Talu",
  "Tale",
  "Java",
  "Bali",
  "Yiii",
  "Phag",
]);

/** Give what goes between two sentences. */
export function sentenceGap(locale: string): string {
  return UNSPACED.has(new Intl.Locale(locale).maximize().script ?? "") ? "" : " ";
}
