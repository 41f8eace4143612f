import { createHash } from "node:crypto";
import { foundByLocale, type LocaleFound, type SeverityCounts } from "../findings/by-locale.ts";
import { countFindings, countSeverities } from "../findings/severities.ts";
import type { CheckFigures } from "../model/index.ts";
import { count, formatCount } from "./count.ts";
import { htmlCoverage } from "./html-coverage.ts";
import { htmlFinding } from "./html-finding.ts";
import { htmlGaps } from "./html-gaps.ts";
import { htmlRules } from "./html-rules.ts";
import { htmlStyle } from "./html-style.ts";
import { gather } from "./json-parts.ts";
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
  return [...htmlParts(figures, options)].join("");
}

/** The same, part by part: it may be longer than a text can be. */
export function htmlParts(figures: CheckFigures, options: ReportOptions): Iterable<string> {
  return gather(lines(figures, options));
}

function* lines(figures: CheckFigures, options: ReportOptions): Generator<string> {
  const counts = countSeverities(figures);
  const locales = foundByLocale(figures, options.sourceLocale);
  const ids = new Map(locales.map(({ locale }, index) => [locale, `locale-${index + 1}`]));
  const few = countFindings(figures) <= FEW;
  const before = [
    head(counts),
    "<body>",
    '<header class="page">',
    "<h1>Localization check</h1>",
    totals(counts),
    `<p class="checked">${checked(figures)}</p>`,
    "</header>",
    filters(counts),
    "<main>",
    htmlCoverage(options.status ?? [], ids),
    htmlRules(figures, options.rules ?? []),
  ];
  for (const part of before) if (part !== "") yield `${part}\n`;
  for (const found of locales) {
    yield* localeSection(found, ids.get(found.locale) ?? "", few, options);
  }
  yield `</main>\n<footer>Calque ${xmlText(options.version)}</footer>\n</body>\n</html>\n`;
}

/** Up to this many findings, everything is open at first. */
const FEW = 60;

const SEVERITIES = ["error", "warning", "info"] as const;

function head(counts: SeverityCounts): string {
  const hash = createHash("sha256").update(htmlStyle).digest("base64");
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

function totals(counts: SeverityCounts): string {
  if (SEVERITIES.every((severity) => counts[severity] === 0)) {
    return '<p class="totals"><b class="good">Nothing found</b></p>';
  }
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
function filters({ error, warning, info }: SeverityCounts): string {
  if ([error, warning, info].filter((number) => number > 0).length < 2) return "";
  const choices = [
    ["all", `Everything (${formatCount(error + warning + info)})`],
    ["warnings", `Errors and warnings (${formatCount(error + warning)})`],
    ["errors", `Errors (${formatCount(error)})`],
  ] as const;
  const inputs = choices.map(
    ([id, label], index) =>
      `<label><input type="radio" name="show" id="show-${id}"${index === 0 ? " checked" : ""}> ${label}</label>`,
  );
  return `<fieldset class="filters"><legend>Show</legend>${inputs.join("")}</fieldset>`;
}

function* localeSection(
  { locale, counts, documents }: LocaleFound,
  id: string,
  few: boolean,
  options: ReportOptions,
): Generator<string> {
  const open = few || counts.error > 0 ? " open" : "";
  const name = locale === options.sourceLocale ? `${locale} (source)` : locale;
  yield `<details class="locale ${kinds(counts)}" id="${id}"${open}>\n`;
  yield `<summary><h2>${xmlText(name)}</h2>${listed(counts)}</summary>\n`;
  for (const document of documents) {
    const { gaps, others } = partGaps(document.findings());
    yield [
      `<details class="document ${kinds(document.counts)}"${few ? " open" : ""}>`,
      `<summary><h3>${xmlText(document.namespace)}</h3>${listed(document.counts)}</summary>`,
      ...others.map((finding) => htmlFinding(finding, options)),
      ...htmlGaps(gaps, options),
      "</details>\n",
    ].join("\n");
  }
  yield "</details>\n";
}

/** Classes that tell the filter what is inside. */
function kinds(counts: SeverityCounts): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `has-${severity}`)
    .join(" ");
}

function listed(counts: SeverityCounts): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `<span class="count ${severity}">${count(counts[severity], severity)}</span>`,
  );
  return `<span class="counts">${parts.join(" ")}</span>`;
}
