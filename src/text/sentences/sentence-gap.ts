/**
 * Give what to put between two sentences when they are joined in a locale: nothing where the script
 * is written without spaces between them, a space elsewhere.
 *
 * The script is the locale's own or its likely one (CLDR likely subtags); a tag that is no BCP 47
 * tag gets a space.
 */
export function sentenceGap(locale: string): string {
  try {
    return UNSPACED.has(new Intl.Locale(locale).maximize().script ?? "") ? "" : " ";
  } catch {
    return " ";
  }
}

/**
 * ISO 15924 codes: Chinese and Japanese scripts, and those of South-East Asia and Tibet whose
 * sentences end in a mark of their own or a blank that belongs to the sentence.
 */
const UNSPACED: ReadonlySet<string> = new Set([
  "Hani",
  "Hans",
  "Hant",
  "Hanb",
  "Bopo",
  "Jpan",
  "Hira",
  "Kana",
  "Hrkt",
  "Yiii",
  "Tang",
  "Nshu",
  "Thai",
  "Laoo",
  "Khmr",
  "Mymr",
  "Tibt",
  "Phag",
  "Lana",
  "Talu",
  "Tale",
  "Tavt",
  "Java",
  "Bali",
  "Cham",
]);
