import type { DocumentGaps, Finding } from "../model/index.ts";
import { compareTexts } from "../text/compare-texts.ts";
import { compareFindings } from "./compare-findings.ts";
import { eachGapFinding } from "./gap-findings.ts";
import type { Found } from "./severities.ts";

/**
 * Give what a check found in the order of `compareFindings`, gaps written out a file at a time: no more of them than one
 * file has are held at once.
 */
export function* sortedFindings({ findings, gaps = [] }: Found): Generator<Finding> {
  if (gaps.length === 0) return yield* findings.toSorted(compareFindings);
  const files = new Map<string, { readonly findings: Finding[]; readonly gaps: DocumentGaps[] }>();
  const of = (file: string) => {
    const known = files.get(file) ?? { findings: [], gaps: [] };
    files.set(file, known);
    return known;
  };
  for (const finding of findings) {
    of((finding.target ?? finding.source)?.file ?? finding.namespace).findings.push(finding);
  }
  for (const one of gaps) of(one.file).gaps.push(one);
  for (const file of [...files.keys()].sort(compareTexts)) {
    const some = files.get(file)!;
    const all = [...some.findings, ...eachGapFinding(some.gaps)];
    yield* all.sort(compareFindings);
  }
}
