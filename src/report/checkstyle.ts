import { sortedFindings } from "../findings/sorted-findings.ts";
import type { CheckFigures, Finding } from "../model/index.ts";
import { findingPlace } from "./finding-place.ts";
import type { ReportOptions } from "./report-options.ts";
import { xmlText } from "./xml-text.ts";

/** Write the XML of Checkstyle: one `file` for each file with findings, one `error` for each finding. */
export function checkstyleReport(figures: CheckFigures, options: ReportOptions): string {
  const files = new Map<string, string[]>();
  for (const finding of sortedFindings(figures)) {
    const place = findingPlace(finding, options);
    const file = place?.file ?? finding.namespace;
    const lines = files.get(file) ?? [];
    lines.push(errorElement(finding, place?.line ?? 1, place?.column ?? 1));
    files.set(file, lines);
  }
  const elements = [...files].map(
    ([file, lines]) => `  <file name="${xmlText(file)}">\n${lines.join("\n")}\n  </file>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n${elements.join("")}</checkstyle>\n`;
}

function errorElement(finding: Finding, line: number, column: number): string {
  const { severity, message, rule, locale } = finding;
  const text = xmlText(locale === undefined ? message : `${locale}: ${message}`);
  return `    <error line="${line}" column="${column}" severity="${severity}" message="${text}" source="calque.${xmlText(rule)}"/>`;
}
