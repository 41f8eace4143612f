import type { Finding, Severity } from "../../model/index.ts";
import { fingerprint } from "../../text/fingerprint.ts";

/** The rule that keeps a build from writing over what a person changed; `off` lets it. */
export const editedOutputRule = "output/edited";

/** Report a localized document that was not written, since a person changed it after the last build. */
export function editedOutput(
  namespace: string,
  locale: string,
  path: string,
  severity: Severity,
): Finding {
  return {
    rule: editedOutputRule,
    severity,
    message:
      "Expected what the last build wrote, found it edited since, and left it as it is: run calque read-back, or delete the file to have it built anew",
    namespace,
    locale,
    target: { file: path, line: 1, column: 1 },
    fingerprint: fingerprint([editedOutputRule, path]),
  };
}
