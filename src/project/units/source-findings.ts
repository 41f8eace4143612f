import type { Document, Finding, Problem, Severity } from "../../model/index.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { lineMap } from "../../text/line-map.ts";

/** What a problem of a source document means for the run: a document that cannot be read is an error. */
const severities: Readonly<Record<string, Severity>> = {
  nesting: "error",
  syntax: "error",
  time: "error",
  size: "error",
  encoding: "error",
  "pinned-twice": "error",
  "pinned-key": "error",
};

/** Turn the problems of a source document into findings. `file` is relative to the project. */
export function sourceFindings(
  document: Document,
  namespace: string,
  file: string,
  problems: readonly Problem[],
): Finding[] {
  if (problems.length === 0) return [];
  const lines = lineMap(document.text);
  return problems.map(({ code, message, span }) => {
    const { line, column } = lines.at(span.start);
    const rule = `source/${code}`;
    return {
      rule,
      severity: severities[code] ?? "warning",
      message,
      namespace,
      source: { file, line, column, excerpt: lines.line(line).slice(0, 200) },
      fingerprint: fingerprint([rule, namespace, message]),
    };
  });
}
