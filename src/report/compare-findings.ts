import type { Finding } from "../model/index.ts";

/** Order findings by where they stand, in the locale file if they have a place there. */
export function compareFindings(a: Finding, b: Finding): number {
  const [here, there] = [a.target ?? a.source, b.target ?? b.source];
  return (
    compare(here?.file ?? a.namespace, there?.file ?? b.namespace) ||
    compare(a.locale ?? "", b.locale ?? "") ||
    (here?.line ?? 0) - (there?.line ?? 0) ||
    (here?.column ?? 0) - (there?.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** By code units: the same order in every locale of the machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
