import { createHash } from "node:crypto";
import { countSeverities } from "../findings/severities.ts";
import { sortedFindings } from "../findings/sorted-findings.ts";
import type { CheckFigures, Finding } from "../model/index.ts";
import { count, formatCount } from "./count.ts";
import { group } from "./group.ts";
import { htmlCoverage } from "./html-coverage.ts";
import { htmlFinding } from "./html-finding.ts";
import { htmlGaps } from "./html-gaps.ts";
import { htmlRules } from "./html-rules.ts";
import { htmlStyle } from "./html-style.ts";
import { partGaps } from "./part-gaps.ts";
import type { ReportOptions } from "./report-options.ts";
import { xmlText } from "./xml-text.ts";
import { listCounts } from "./list-counts.ts";

/**
 * Write findings as one HTML page, source and translation side by side, what is meant marked.
 *
 * It is read offline: it loads nothing, runs nothing and leads nowhere, and its content security
 * policy holds a browser to that. What a document or translation says stands in it as text, in the
 * direction of its locale.
 */
export function htmlReport(figures: CheckFigures, options: ReportOptions): string {
  const findings = [...sortedFindings(figures)];
  const locales = group(findings, ({ locale }) => locale ?? options.sourceLocale);
  const ids = new Map(locales.map(([locale], index) => [locale, `locale-${index + 1}`]));
  const few = findings.length <= FEW;
  return [
    head(findings),
    "<body>",
    '<header class="page">',
    "<h1>Localization check</h1>",
    totals(findings),
    `<p class="checked">${checked(figures)}</p>`,
    "</header>",
    filters(findings),
    "<main>",
    htmlCoverage(options.status ?? [], ids),
    htmlRules(findings, options.rules ?? []),
    ...locales.map(([locale, list]) =>
      localeSection(locale, list, ids.get(locale) ?? "", few, options),
    ),
    "</main>",
    `<footer>Calque ${xmlText(options.version)}</footer>`,
    "</body>",
    "</html>\n",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Up to this many findings, everything is open at first. */
const FEW = 60;

const SEVERITIES = ["error", "warning", "info"] as const;

function head(findings: readonly Finding[]): string {
  const hash = createHash("sha256").update(htmlStyle).digest("base64");
  const counts = countSeverities({ findings });
  const title = SEVERITIES.map((severity) => count(counts[severity], severity)).join(", ");
  return [
    "<!doctype html>",
    '<html lang="en" dir="ltr">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title} – Localization check</title>`,
    `<style>${htmlStyle}</style>`,
    "</head>",
  ].join("\n");
}

function totals(findings: readonly Finding[]): string {
  if (findings.length === 0) return '<p class="totals"><b class="good">Nothing found</b></p>';
  const counts = countSeverities({ findings });
  const parts = SEVERITIES.map(
    (severity) =>
      `<b class="${severity}${counts[severity] === 0 ? " none" : ""}">${count(counts[severity], severity)}</b>`,
  );
  return `<p class="totals">${parts.join(" ")}</p>`;
}

function checked({ checked, notChecked }: CheckFigures): string {
  const missed = listCounts(notChecked, xmlText);
  const parts = [`Checked ${listCounts(checked, xmlText)}.`];
  if (missed !== "nothing") parts.push(`<strong>Not checked: ${missed}.</strong>`);
  return parts.join(" ");
}

/** Radio buttons that the style sheet reads: filtering needs no script. */
function filters(findings: readonly Finding[]): string {
  const { error, warning, info } = countSeverities({ findings });
  if ([error, warning, info].filter((number) => number > 0).length < 2) return "";
  const choices = [
    ["all", `Everything (${formatCount(findings.length)})`],
    ["warnings", `Errors and warnings (${formatCount(error + warning)})`],
    ["errors", `Errors (${formatCount(error)})`],
  ] as const;
  const inputs = choices.map(
    ([id, label], index) =>
      `<label><input type="radio" name="show" id="show-${id}"${index === 0 ? " checked" : ""}> ${label}</label>`,
  );
  return `<fieldset class="filters"><legend>Show</legend>${inputs.join("")}</fieldset>`;
}

function localeSection(
  locale: string,
  findings: readonly Finding[],
  id: string,
  few: boolean,
  options: ReportOptions,
): string {
  const documents = group(findings, ({ namespace }) => namespace);
  const sections = documents.map(([namespace, list]) => {
    const { gaps, others } = partGaps(list);
    return [
      `<details class="document ${kinds(list)}"${few ? " open" : ""}>`,
      `<summary><h3>${xmlText(namespace)}</h3>${counts(list)}</summary>`,
      ...others.map((finding) => htmlFinding(finding, options)),
      ...htmlGaps(gaps, options),
      "</details>",
    ].join("\n");
  });
  const open = few || countSeverities({ findings }).error > 0 ? " open" : "";
  const name = locale === options.sourceLocale ? `${locale} (source)` : locale;
  return [
    `<details class="locale ${kinds(findings)}" id="${id}"${open}>`,
    `<summary><h2>${xmlText(name)}</h2>${counts(findings)}</summary>`,
    ...sections,
    "</details>",
  ].join("\n");
}

/** Classes that tell the filter what is inside. */
function kinds(findings: readonly Finding[]): string {
  const counts = countSeverities({ findings });
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `has-${severity}`)
    .join(" ");
}

function counts(findings: readonly Finding[]): string {
  const counts = countSeverities({ findings });
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `<span class="count ${severity}">${count(counts[severity], severity)}</span>`,
  );
  return `<span class="counts">${parts.join(" ")}</span>`;
}
