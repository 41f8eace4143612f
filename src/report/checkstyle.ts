import { sortedFindings } from "../findings/sorted-findings.ts";
import type { CheckFigures, Finding } from "../model/index.ts";
import { findingPlace } from "./finding-place.ts";
import { gather } from "./json-parts.ts";
import type { ReportOptions } from "./report-options.ts";
import { xmlText } from "./xml-text.ts";

/** Write the XML of Checkstyle: one `file` for each file with findings, one `error` for each finding. */
export function checkstyleReport(figures: CheckFigures, options: ReportOptions): string {
  return [...checkstyleParts(figures, options)].join("");
}

/** The same, part by part: it may be longer than a text can be. */
export function checkstyleParts(figures: CheckFigures, options: ReportOptions): Iterable<string> {
  return gather(pieces(figures, options));
}

/** Findings come in the order of their files, so that a file is done with where another begins. */
function* pieces(figures: CheckFigures, options: ReportOptions): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n';
  let open: string | undefined;
  for (const finding of sortedFindings(figures)) {
    const place = findingPlace(finding, options);
    const file = place?.file ?? finding.namespace;
    if (file !== open) {
      if (open !== undefined) yield "  </file>\n";
      yield `  <file name="${xmlText(file)}">\n`;
      open = file;
    }
    yield errorElement(finding, place?.line ?? 1, place?.column ?? 1);
  }
  if (open !== undefined) yield "  </file>\n";
  yield "</checkstyle>\n";
}

function errorElement(finding: Finding, line: number, column: number): string {
  const { severity, message, rule, locale } = finding;
  const text = xmlText(locale === undefined ? message : `${locale}: ${message}`);
  return `    <error line="${line}" column="${column}" severity="${severity}" message="${text}" source="calque.${xmlText(rule)}"/>\n`;
}
