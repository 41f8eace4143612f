import picomatch from "picomatch";
import type { Config } from "./schema.ts";

/** What a reader gets in one locale of one document. */
export interface ReaderPolicy {
  /** For a translation of a former source: itself, the source, or itself with a notice. */
  readonly stale: "keep" | "source" | "notice";
  /** For machine and fuzzy text. */
  readonly drafts: "keep" | "source";
}

/**
 * Look up what readers get while a unit is stale or a draft: the last override that fits the document
 * and the locale, else the locale's own policy, else that of `"*"`, else `"keep"`. `path` is within the
 * source folder.
 */
export function policyFor(
  config: Pick<Config, "stale" | "drafts" | "overrides">,
  locale: string,
  path: string,
): ReaderPolicy {
  let stale = ownOf<ReaderPolicy["stale"]>(config.stale, locale);
  let drafts = ownOf<ReaderPolicy["drafts"]>(config.drafts, locale);
  for (const override of config.overrides) {
    if (override.locales?.includes(locale) === false) continue;
    if (override.paths !== undefined && !picomatch(override.paths)(path)) continue;
    stale = override.stale ?? stale;
    drafts = override.drafts ?? drafts;
  }
  return { stale: stale ?? "keep", drafts: drafts ?? "keep" };
}

/** Look up the notice that is put behind a stale translation, where there is one for the locale. */
export function noticeFor({ staleNotice }: Config, locale: string): string | undefined {
  return staleNotice === undefined ? undefined : ownOf(staleNotice, locale);
}

function ownOf<Value extends string>(
  setting: Value | Readonly<Record<string, Value>>,
  locale: string,
): Value | undefined {
  if (typeof setting === "string") return setting;
  return Object.hasOwn(setting, locale) ? setting[locale] : setting["*"];
}
