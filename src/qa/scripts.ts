/** The language of a locale, in lower case: `zh` for `zh-Hant-TW`. */
export function languageOf(locale: string): string {
  let language = languages.get(locale);
  if (language === undefined) {
    language = /^[a-z]*/i.exec(locale)![0].toLowerCase();
    languages.set(locale, language);
  }
  return language;
}

/** A run asks of few locales, and of each for every unit. */
const languages = new Map<string, string>();

const CJK = new Set(["ja", "ko", "yue", "zh", "cmn", "nan", "hak", "wuu"]);
const NO_ITALICS = new Set(
  "am ar as bn bo ckb dv dz fa gu he hi iw ja kn km ko ks lo ml mn mr my ne or pa ps sa sd si ta te th ti ug ur yi yue zh cmn".split(
    " ",
  ),
);

/** Whether a language is written with Han characters, kana or hangul. */
export function isCjk(locale: string): boolean {
  return CJK.has(languageOf(locale));
}

/** Whether a language's script has no slanted form of its own, so that italics are often dropped. */
export function dropsItalics(locale: string): boolean {
  return NO_ITALICS.has(languageOf(locale));
}
