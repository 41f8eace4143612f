import { describeConflict, type FileProblem, type FileText } from "../../catalog/index.ts";
import type { Finding } from "../../model/index.ts";
import { fingerprint } from "../../text/fingerprint.ts";

/**
 * Turn what keeps a locale file from being read into findings: errors, each with its line. Of the
 * `files` that problems may be of, one with conflict markers is asked which units clash; a register
 * is `generated`.
 */
export function catalogFindings(
  problems: readonly FileProblem[],
  namespace: string,
  locale: string,
  files: readonly FileText[],
  generated = false,
): Finding[] {
  return problems.map(({ code, file, line, column, message: problem }) => {
    const rule = `catalog/${code}`;
    const text = files.find((candidate) => candidate.file === file)?.text;
    const clashes =
      code === "conflict" && text !== undefined && describeConflict(text, file, generated);
    const message = clashes
      ? problem.replace(/: resolve the conflict, then run again\.$/, () => `; ${clashes}.`)
      : problem;
    return {
      rule,
      severity: "error",
      message,
      namespace,
      locale,
      target: { file, line, column },
      fingerprint: fingerprint([rule, namespace, locale, message]),
    };
  });
}
