import type { PlaceMention } from "./place.ts";

/**
 * Tell whether the translation names its own language where the source names another one: an example of English and French is
 * one of English and Russian for readers of Russian, with the addresses and files that belong to it.
 */
export function isOwnLanguage(
  { text }: Pick<PlaceMention, "text">,
  { ids }: Pick<PlaceMention, "ids">,
  locale: string,
): boolean {
  if (!LANGUAGES.has(text)) return false;
  const { language } = new Intl.Locale(locale);
  const homes = HOMES[language] ?? [new Intl.Locale(language).maximize().region];
  return homes.some((home) => home !== undefined && ids.includes(home));
}

/** Languages whose name is what English calls the people, too. */
const LANGUAGES: ReadonlySet<string> = new Set(
  (
    "Arabic Bengali Bulgarian Catalan Chinese Croatian Czech Danish Dutch English Estonian Finnish French Georgian German Greek Hebrew " +
    "Hindi Hungarian Icelandic Indonesian Italian Japanese Korean Latvian Lithuanian Malay Norwegian Persian Polish Portuguese Romanian " +
    "Russian Serbian Slovak Slovenian Spanish Swedish Thai Turkish Ukrainian Urdu Vietnamese"
  ).split(" "),
);

/** Where more countries than one give a language its name, or another one than most of its speakers live in. */
const HOMES: Readonly<Partial<Record<string, readonly string[]>>> = {
  en: ["GB", "US"],
  ko: ["KR", "KP"],
  pt: ["PT", "BR"],
  zh: ["CN", "TW"],
};
