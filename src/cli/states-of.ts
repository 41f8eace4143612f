import type { LocaleStatus } from "../model/index.ts";

/** The figures of a locale, as `--json` shows them. */
export function statesOf(status: LocaleStatus): Omit<LocaleStatus, "locale"> {
  const { units, translated, reviewed, draft, stale, missing, words } = status;
  return { units, translated, reviewed, draft, stale, missing, words };
}
