import { type Chooser, createChooser } from "../../catalog/index.ts";
import { fallbackChain, policyFor } from "../../config/index.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";

/**
 * Give the i18next chooser of each locale for one document. Locales that keep or drop stale and
 * draft translations alike share one: setting i18next up costs more than asking it.
 */
export function choosersFor(
  { config }: Pick<Project, "config">,
  catalogs: readonly LoadedCatalog[],
  path: string,
): (locale: string) => Chooser {
  const known = new Map<string, Chooser>();
  const named = new Set([...config.targets, ...Object.keys(config.fallback)]);
  const fallback = Object.fromEntries(
    [...named].map((locale) => [locale, fallbackChain(config.fallback, locale)]),
  );
  return (locale) => {
    const { stale, drafts } = policyFor(config, locale, path);
    const policy = { stale: stale === "source" ? "source" : "keep", drafts } as const;
    const id = `${policy.stale} ${policy.drafts}`;
    const chooser =
      known.get(id) ??
      createChooser({
        sourceLocale: config.sourceLocale,
        fallback,
        catalogs: catalogs.map(({ catalog }) => catalog),
        policy,
      });
    known.set(id, chooser);
    return chooser;
  };
}
