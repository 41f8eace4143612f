import type { RuleFinding } from "../../qa/rule-finding.ts";
import type { UnitSaid } from "./place-findings.ts";

/**
 * Say once in a document what is one habit of its translator: numbers written as another language writes them (a table of
 * figures that was taken over as it is). From the third on, the first of the worst is said, with how many more there are;
 * the others are notes, each with its fix.
 */
export function oneHabit(units: readonly UnitSaid[]): readonly UnitSaid[] {
  const loud = units.flatMap(({ said }) => said.findings.filter(isLoud));
  if (loud.length < FEW) return units;
  const worst = loud.find(({ severity }) => severity === "error") ?? loud[0];
  const settle = (finding: RuleFinding): RuleFinding => {
    if (!isLoud(finding)) return finding;
    if (finding !== worst) return { ...finding, severity: "info" };
    const more = loud.length - 1;
    return { ...finding, message: `${finding.message} (and ${more} more in this document)` };
  };
  return units.map((unit) => {
    if (!unit.said.findings.some(isLoud)) return unit;
    return { ...unit, said: { ...unit.said, findings: unit.said.findings.map(settle) } };
  });
}

/** How many make a habit. */
const FEW = 3;

function isLoud({ rule, severity }: RuleFinding): boolean {
  return rule === "numbers/convention" && severity !== "info";
}
