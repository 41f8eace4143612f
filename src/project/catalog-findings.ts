import type { FileProblem } from "../catalog/index.ts";
import type { Finding } from "../model/index.ts";
import { fingerprint } from "../text/fingerprint.ts";

/** Turn what keeps a locale file from being read into findings: errors, each with its line. */
export function catalogFindings(
  problems: readonly FileProblem[],
  namespace: string,
  locale: string,
): Finding[] {
  return problems.map(({ code, file, line, column, message }) => {
    const rule = `catalog/${code}`;
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
