import type { Finding } from "../../model/index.ts";

/**
 * Say each thing once: a translation that a locale and one that falls back to it share is one
 * finding, and one that the rules call unsafe need not be called so by the build as well.
 */
export function distinctFindings(findings: readonly Finding[]): Finding[] {
  const place = ({ namespace, locale = "", key = "" }: Finding): string =>
    `${namespace} ${locale} ${key}`;
  const unsafe = new Set(findings.filter(({ rule }) => rule === "safety/construct").map(place));
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (finding.rule === "structure/unsafe" && unsafe.has(place(finding))) return false;
    const id = `${finding.rule} ${finding.fingerprint} ${place(finding)}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
