/**
 * Give what to ask `Intl` for: a locale, and English for one that it does not know or that is no BCP 47
 * tag.
 *
 * Law: the answer never depends on the locale of the process. Asked for `und` or an unknown locale
 * alone, `Intl` takes that one (ECMA-402, ResolveLocale): on a Finnish machine words would be cut
 * as Finnish has them. For the segments of English, Unicode's own rules stand unchanged.
 */
export function knownLocales(locale: string): string[] {
  try {
    return [...Intl.getCanonicalLocales(locale), "en"];
  } catch {
    return ["en"];
  }
}
