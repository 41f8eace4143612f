import { compareTexts } from "../text/compare-texts.ts";
import type { Finding } from "../model/index.ts";

/** Order findings by where they stand, in the locale file if they have a place there. */
export function compareFindings(a: Finding, b: Finding): number {
  const [here, there] = [a.target ?? a.source, b.target ?? b.source];
  return (
    compareTexts(here?.file ?? a.namespace, there?.file ?? b.namespace) ||
    compareTexts(a.locale ?? "", b.locale ?? "") ||
    (here?.line ?? 0) - (there?.line ?? 0) ||
    (here?.column ?? 0) - (there?.column ?? 0) ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.message, b.message) ||
    compareTexts(a.fingerprint, b.fingerprint)
  );
}
