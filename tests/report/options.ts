import type { DocumentStatus, LocaleStatus } from "../../src/model/index.ts";
import type { ReportOptions } from "../../src/report/index.ts";

/** What a project with three locales tells its reporters. */
export const options: ReportOptions = {
  version: "1.2.3",
  sourceLocale: "en",
  rules: [
    {
      id: "numbers/value",
      severity: "error",
      summary: "Numbers keep their value.",
      explanation: "A number such as `{{n}}` stays.",
      url: "https://example.org/numbers-value",
    },
  ],
  status: [status("ar", 240, 100, 120), status("de", 240, 40, 200), status("ja", 240, 30, 20)],
};

/** A locale of which the rest is missing. */
export function status(
  locale: string,
  units: number,
  translated: number,
  reviewed: number,
): LocaleStatus {
  const missing = units - translated - reviewed;
  return { locale, units, translated, reviewed, draft: 0, stale: 0, missing, words: units * 9 };
}

/** A document in a locale. */
export function documentStatus(locale: string, namespace: string): DocumentStatus {
  return { ...status(locale, 10, 10, 0), namespace, path: `${namespace}.md` };
}
