import { UserError } from "../../model/index.ts";
import { closest } from "../../text/closest.ts";
import type { Found, SearchOptions } from "./find-translations.ts";

/**
 * Take one file as the translation of the document that somebody named, whatever its path.
 *
 * Throws a `UserError` where there is more than one file or locale, or no such document.
 */
export function oneTranslation(
  { names = [], document }: { readonly names?: readonly string[]; readonly document?: string },
  { source, documents, locales }: SearchOptions,
): Found {
  const [path, ...more] = names;
  const [locale, ...others] = locales;
  if (path === undefined || locale === undefined || more.length > 0 || others.length > 0) {
    throw new UserError(
      "usage",
      `Expected one file and one --locale with --document, found ${names.length} and ${locales.length}.`,
      "For example: calque adopt old/anleitung.md --document guide.md --locale de",
    );
  }
  const named = document ?? "";
  const inner = named.startsWith(`${source}/`) ? named.slice(source.length + 1) : named;
  const meant = documents.find((one) => one === inner || one.replace(/\.[^.]+$/, "") === inner);
  if (meant === undefined) {
    const near = closest(inner, documents);
    throw new UserError(
      "usage",
      `Expected a document in ${source}/, found "${named}".`,
      near === undefined ? undefined : `Did you mean ${near}?`,
    );
  }
  const plain = path.replaceAll("\\", "/").replace(/^\.\//, "");
  return {
    translations: [{ path: plain, locale, document: meant, pattern: plain }],
    unmatched: [],
  };
}
