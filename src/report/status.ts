import type { DocumentStatus, LocaleStatus } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { formatCount } from "./count.ts";
import { coverageBar, formatCoverage } from "./coverage.ts";
import { printable } from "./printable.ts";
import { listKinds } from "./describe-edits.ts";
import { makeTable, type Column } from "./table.ts";

/** Write how far each locale is, and each document in each locale where `documents` are given. */
export function statusReport(
  locales: readonly LocaleStatus[],
  documents: readonly DocumentStatus[] = [],
): string {
  const lines = makeTable(
    [text("locale"), ...NUMBERS],
    locales.map((status) => row(status)),
  );
  const open = locales.flatMap(({ locale, stale, looks = 0, edits = {} }) => [
    ...(looks > 0 ? [`${printable(locale)}: ${formatCount(looks)} carried over, to look at`] : []),
    ...(stale > 0 && Object.keys(edits).length > 0
      ? [`${printable(locale)}: ${formatCount(stale)} stale (${listKinds(edits)})`]
      : []),
  ]);
  if (open.length > 0) lines.push("", ...open);
  if (documents.length > 0) {
    const rows = documents.map((status, index) => {
      // Said once, a locale stands out as the head of its documents.
      const again = documents[index - 1]?.locale === status.locale;
      const [locale = "", ...numbers] = row(status);
      return [again ? "" : locale, inertLine(printable(status.path)), ...numbers];
    });
    lines.push("", ...makeTable([text("locale"), text("document"), ...NUMBERS], rows));
  }
  return `${lines.map(inertLine).join("\n")}\n`;
}

const STATES = ["units", "translated", "reviewed", "draft", "stale", "missing", "words"] as const;

const NUMBERS: readonly Column[] = [
  ...STATES.map((title) => ({ title, align: "right" }) as const),
  { title: "done", align: "right" },
  text(""),
];

function text(title: string): Column {
  return { title, align: "left" };
}

function row(status: LocaleStatus): string[] {
  const numbers = STATES.map((state) => formatCount(status[state]));
  return [printable(status.locale), ...numbers, formatCoverage(status), coverageBar(status)];
}
