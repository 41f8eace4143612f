/**
 * Tell whether a text is a locale tag that Calque works with: BCP 47 as Unicode locale identifiers
 * take it (UTS 35), with a language of two or three letters. `pt-BR`, `zh-Hant`; not `pt_BR`.
 */
export function isLocale(tag: string): boolean {
  if (!/^[A-Za-z]{2,3}(?:-|$)/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
