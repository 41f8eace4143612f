import type { Finding, Severity } from "../model/index.ts";
import type { FailOn } from "./options.ts";

/** Whether findings reach the severity that makes a command fail. */
export function fails(findings: readonly Finding[], failOn: FailOn): boolean {
  if (failOn === "never") return false;
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  return findings.some(({ severity }) => failing.includes(severity));
}

const severities: readonly Severity[] = ["error", "warning", "info"];
