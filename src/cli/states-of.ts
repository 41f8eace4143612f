import type { LocaleStatus } from "../model/index.ts";

/** The figures of a locale, as `--json` shows them. */
export function statesOf(status: LocaleStatus): Omit<LocaleStatus, "locale"> {
  const { units, translated, reviewed, draft, stale, missing, words, looks = 0, edits } = status;
  return { units, translated, reviewed, draft, stale, missing, words, looks, edits: edits ?? {} };
}
