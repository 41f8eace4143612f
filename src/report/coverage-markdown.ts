import type { LocaleStatus } from "../model/index.ts";
import { formatCount } from "./count.ts";
import { formatCoverage } from "./coverage.ts";
import { markdownText } from "./markdown-text.ts";

/** Write how far each locale is as a GFM table, for a README or the summary of a job. */
export function coverageMarkdown(status: readonly LocaleStatus[]): string {
  const rows = status.map((locale) => [
    markdownText(locale.locale),
    formatCoverage(locale),
    ...STATES.map((state) => formatCount(locale[state])),
  ]);
  const lines = [
    ["locale", "coverage", ...STATES],
    ["---", ...Array<string>(STATES.length + 1).fill("---:")],
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

const STATES = ["units", "translated", "reviewed", "draft", "stale", "missing", "words"] as const;
