import { countSeverities } from "../findings/severities.ts";
import { worstFindings } from "../findings/worst-first.ts";
import type { CheckFigures, Finding, Place, Severity } from "../model/index.ts";
import { visible } from "../text/visible.ts";
import { formatCount } from "./count.ts";
import { findingPlace, repositoryPath } from "./finding-place.ts";
import { markedParts } from "./marked-parts.ts";
import type { ReportOptions } from "./report-options.ts";

/**
 * Write annotations as workflow commands of GitHub Actions, errors first.
 *
 * GitHub keeps 10 errors, 10 warnings and 10 notices of a step and drops the rest without a word
 * (docs.github.com, "Workflow commands", and actions/toolkit's problem matchers). So no more are
 * written, and where there are more, the tenth says how many. Those about a translation come before those that say
 * one is late (missing, stale, a draft): the few places are for what a reviewer can judge.
 */
export function githubReport(figures: CheckFigures, options: ReportOptions): string {
  const counts = countSeverities(figures);
  return (["error", "warning", "info"] as const)
    .flatMap((severity) => {
      const some = figures.findings.filter((finding) => finding.severity === severity);
      const found = severity === "info" ? { ...figures, findings: some } : { findings: some };
      const shown = worstFindings(found, counts[severity] > LIMIT ? LIMIT - 1 : LIMIT);
      const lines = shown.map((finding) => annotate(finding, options));
      const rest = counts[severity] - shown.length;
      if (rest > 0) lines.push(annotateRest(severity, rest, options));
      return lines;
    })
    .map((line) => `${line}\n`)
    .join("");
}

const LIMIT = 10;

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

function annotate(finding: Finding, options: ReportOptions): string {
  const { rule, locale, message, severity, source, target } = finding;
  const place = findingPlace(finding, options);
  const lines = [visible(message)];
  const where = source && target ? ` (${repositoryPath(source.file, options)}:${source.line})` : "";
  if (source?.excerpt !== undefined) lines.push(`Source${visible(where)}: ${near(source)}`);
  if (target?.excerpt !== undefined) lines.push(`Translation: ${near(target)}`);
  return command(severity, lines.join("\n"), {
    ...(place && { file: place.file, line: String(place.line), col: String(place.column) }),
    title: locale === undefined ? rule : `${rule} (${locale})`,
  });
}

/** What of an excerpt is shown on either side of what is meant, in UTF-16 units. */
const CONTEXT = 120;

function near(place: Place): string {
  const { before, marked, after } = markedParts(place, CONTEXT);
  return visible(before + marked + after);
}

function annotateRest(severity: Severity, rest: number, { elsewhere }: ReportOptions): string {
  const noun = { error: "error", warning: "warning", info: "notice" }[severity];
  const where = elsewhere === undefined ? "the summary of the job" : visible(elsewhere);
  return command(severity, `${formatCount(rest)} more ${noun}s are not shown here, see ${where}.`, {
    title: "Calque",
  });
}

function command(
  severity: Severity,
  message: string,
  properties: Readonly<Record<string, string>>,
): string {
  const list = Object.entries(properties).map(
    ([name, value]) =>
      `${name}=${escapeData(visible(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  return `::${COMMANDS[severity]} ${list.join(",")}::${escapeData(message)}`;
}

/** The three characters that every part of a command encodes; properties encode two more. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
