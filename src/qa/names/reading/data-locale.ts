/**
 * Name the locale under which the tables hold what a locale writes: `zh-TW` reads `zh-Hant`, `de-AT`
 * reads `de`. Scripts and regions count where the tables keep them apart.
 */
export function dataLocale(locale: string): string {
  let found = known.get(locale);
  if (found === undefined) {
    found = look(locale);
    known.set(locale, found);
  }
  return found;
}

/** One for each locale that was asked for. */
const known = new Map<string, string>();

function look(locale: string): string {
  let full: Intl.Locale;
  try {
    full = new Intl.Locale(locale).maximize();
  } catch {
    return locale;
  }
  const { language, script, region } = full;
  if (language === "zh") {
    if (script === "Hant") return region === "HK" || region === "MO" ? "zh-Hant-HK" : "zh-Hant";
    return "zh";
  }
  if (language === "sr" && script === "Latn") return "sr-Latn";
  if (language === "pt" && region !== undefined && region !== "BR") return "pt-PT";
  return language === "no" ? "nb" : language;
}
