import picomatch from "picomatch";
import type { Config } from "../../config/index.ts";
import type { Severity } from "../../model/index.ts";

type Settings = Readonly<Record<string, Severity | "off">>;

/**
 * Give how loud each rule is for a document and a locale: `rules`, and over it every override that
 * fits, the last one first.
 */
export function ruleSettings(config: Config): (path: string, locale: string) => Settings {
  const overrides = config.overrides.map(({ paths, locales, rules }) => ({
    matches: paths === undefined ? () => true : picomatch(paths),
    locales,
    rules,
  }));
  return (path, locale) => {
    const fitting = overrides.filter(
      ({ matches, locales }) => matches(path) && (locales?.includes(locale) ?? true),
    );
    return Object.assign({}, config.rules, ...fitting.map(({ rules }) => rules)) as Settings;
  };
}
