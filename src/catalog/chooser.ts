import { createInstance } from "i18next";
import type { Catalog, State, Translation } from "../model/index.ts";

/** Which translations may answer. */
export interface ChoicePolicy {
  /** What to do with translations of a former source: keep them, or let the source answer. */
  readonly stale: "keep" | "source";
  /** What to do with machine and fuzzy text: keep it, or let the source answer. */
  readonly drafts: "keep" | "source";
}

/** What a chooser chooses from. */
export interface ChooserOptions {
  readonly sourceLocale: string;
  /** Which locales to ask next, in order, before the source text answers: `{ "pt-BR": ["pt"] }`. */
  readonly fallback: Readonly<Record<string, readonly string[]>>;
  readonly catalogs: Iterable<Catalog>;
  readonly policy: ChoicePolicy;
}

/** A chosen text, the locale that answered, and how far that translation is. */
export interface Choice {
  readonly text: string;
  readonly locale: string;
  readonly state: State;
}

/** Chooses the text of a unit; `undefined` means that the source text answers. */
export interface Chooser {
  readonly choose: (locale: string, namespace: string, key: string) => Choice | undefined;
}

/**
 * Make the i18next instance that chooses every text of a build.
 *
 * Law: prose is prose. `{{x}}`, `$t(x)`, `.` and `:` come through as they are: no separators, no
 * interpolation, no nesting, no escaping. A gap never answers. The chain of a locale is the one of
 * `fallback` and no other: i18next guesses none from `pt-BR` to `pt`.
 */
export function createChooser({
  sourceLocale,
  fallback,
  catalogs,
  policy,
}: ChooserOptions): Chooser {
  const source = canonical(sourceLocale);
  const chains = new Map<string, string[]>();
  for (const [locale, chain] of Object.entries(fallback)) {
    chains.set(canonical(locale), chain.map(canonical));
  }
  const byPlace = new Map<string, Map<string, Catalog>>();
  const resources = emptyRecord<Record<string, Record<string, string>>>();
  for (const catalog of catalogs) {
    const locale = canonical(catalog.locale);
    const namespaces = byPlace.get(locale) ?? new Map<string, Catalog>();
    byPlace.set(locale, namespaces.set(catalog.namespace, catalog));
    const bundles = (resources[locale] ??= emptyRecord<Record<string, string>>());
    bundles[catalog.namespace] = textsOf(catalog, policy);
  }
  const i18n = createInstance();
  void i18n.init({
    ...prose,
    resources,
    ns: [],
    fallbackLng: (code: string) => [...(chains.get(code) ?? []), source],
  });

  // i18next knows which locales are asked, and has the texts; that it says once, not for every text.
  const indexes = new Map<string, readonly Index[]>();
  const indexesOf = (locale: string, namespace: string): readonly Index[] => {
    const id = `${locale}\n${namespace}`;
    const known = indexes.get(id);
    if (known) return known;
    const codes = i18n.services.languageUtils.toResolveHierarchy(canonical(locale)) as string[];
    const found = codes.flatMap((code): Index[] => {
      const catalog = byPlace.get(code)?.get(namespace);
      const texts = i18n.getResourceBundle(code, namespace) as Index["texts"] | undefined;
      return catalog && texts ? [{ code, catalog, texts }] : [];
    });
    indexes.set(id, found);
    return found;
  };

  return {
    choose(locale, namespace, key) {
      for (const { code, catalog, texts } of indexesOf(locale, namespace)) {
        const text = texts[key];
        if (text === undefined) continue;
        const entry = catalog.entries.get(key);
        if (code === source || entry === undefined) return undefined;
        return { text, locale: catalog.locale, state: entry.state };
      }
      return undefined;
    },
  };
}

/** The texts of a locale in a chain. */
interface Index {
  readonly code: string;
  readonly catalog: Catalog;
  /** Without a prototype. */
  readonly texts: Readonly<Record<string, string | undefined>>;
}

/** What makes i18next hand out Markdown as it stands. */
const prose = {
  initAsync: false,
  load: "currentOnly",
  keySeparator: false,
  nsSeparator: false,
  returnEmptyString: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
  showSupportNotice: false,
  parseMissingKeyHandler: () => undefined,
} as const;

/** i18next brings tags into this form before it looks them up. */
function canonical(locale: string): string {
  return Intl.getCanonicalLocales(locale)[0] ?? locale;
}

function textsOf(catalog: Catalog, policy: ChoicePolicy): Record<string, string> {
  const texts = emptyRecord<string>();
  for (const [key, entry] of catalog.entries) {
    if (answers(entry, policy)) texts[key] = entry.target;
  }
  return texts;
}

function answers({ target, state, was }: Translation, policy: ChoicePolicy): boolean {
  if (target === "") return false;
  if (state === "draft" && policy.drafts === "source") return false;
  return was === undefined || policy.stale === "keep";
}

/** Without a prototype: no key or namespace can reach one. */
function emptyRecord<T>(): Record<string, T> {
  const record: Record<string, T> = Object.create(null);
  return record;
}
