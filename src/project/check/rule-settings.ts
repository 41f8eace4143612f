import picomatch from "picomatch";
import type { Config } from "../../config/index.ts";
import type { Severity } from "../../model/index.ts";

type Settings = Readonly<Record<string, Severity | "off">>;

/**
 * Give how loud each rule is for a document and a locale: `rules`, and over it every override that
 * fits, the last one first. Where the same ones fit, it is the same object: what rules work out of it is kept by it.
 */
export function ruleSettings(config: Config): (path: string, locale: string) => Settings {
  const overrides = config.overrides.map(({ paths, locales, rules }) => ({
    matches: paths === undefined ? () => true : picomatch(paths),
    locales,
    rules,
  }));
  const made = new Map<string, Settings>();
  return (path, locale) => {
    const fitting = overrides.filter(
      ({ matches, locales }) => matches(path) && (locales?.includes(locale) ?? true),
    );
    const id = fitting.map((override) => overrides.indexOf(override)).join(" ");
    const known = made.get(id);
    if (known) return known;
    const settings = Object.assign(
      {},
      config.rules,
      ...fitting.map(({ rules }) => rules),
    ) as Settings;
    made.set(id, settings);
    return settings;
  };
}
