/** What a project calls its names and terms. */
export interface Glossary {
  readonly terms: readonly GlossaryTerm[];
}

/** One row of a glossary. */
export interface GlossaryTerm {
  /** As the source writes it. */
  readonly term: string;
  /** Free: person, place, organisation, product, term. */
  readonly kind: string;
  /** Other ways in which the source says the same: an abbreviation, "the North". */
  readonly aliases: readonly string[];
  /** True where the term stays as it is in every language. */
  readonly keep: boolean;
  /** Accepted forms by locale, the preferred one first. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** Forms that must not be used, by locale. */
  readonly forbidden: ReadonlyMap<string, readonly string[]>;
  readonly line: number;
}

/** Give what a glossary says for a locale: its own column, or that of the locale it is written like. */
export function formsFor(
  table: ReadonlyMap<string, readonly string[]>,
  locale: string,
): readonly string[] | undefined {
  for (let tag = locale; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
    const forms = table.get(tag.toLowerCase());
    if (forms) return forms;
  }
  // zh-TW is written in the characters of zh-Hant.
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return table.get(`${language}-${script}`.toLowerCase());
  } catch {
    return undefined;
  }
}
