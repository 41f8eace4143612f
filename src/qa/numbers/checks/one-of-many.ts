import type { NumberFinding } from "../number-finding.ts";

/**
 * Say once that a text has many numbers more than the other, or many fewer: it is another text (of an older source, or of
 * another paragraph), and each number of it says the same. The first of the worst tells how many more there are; the
 * others are notes.
 */
export function oneOfMany(findings: readonly NumberFinding[]): NumberFinding[] {
  let said = [...findings];
  for (const rule of ["numbers/missing", "numbers/added"]) {
    const loud = said.filter((finding) => finding.rule === rule && finding.severity !== "info");
    if (loud.length < MANY) continue;
    const worst = loud.find(({ severity }) => severity === "error") ?? loud[0];
    const more = loud.length - 1;
    said = said.map((finding) => {
      if (finding === worst)
        return { ...finding, message: `${finding.message} (and ${more} more)` };
      return loud.includes(finding) ? { ...finding, severity: "info" } : finding;
    });
  }
  return said;
}

/** How many are too many to be said one by one. */
const MANY = 4;
