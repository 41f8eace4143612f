import { sayOnce } from "../../say-once.ts";
import type { NumberFinding } from "../number-finding.ts";

/**
 * Say once that a text has many numbers more than the other, or many fewer: it is another text (of an older source, or of
 * another paragraph), and each number of it says the same.
 */
export function oneOfMany(findings: readonly NumberFinding[]): NumberFinding[] {
  let said = [...findings];
  for (const rule of ["numbers/missing", "numbers/added"]) {
    const settle = sayOnce(
      said.filter((finding) => finding.rule === rule && finding.severity !== "info"),
    );
    if (settle) said = said.map(settle);
  }
  return said;
}
