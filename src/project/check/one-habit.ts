import type { RuleFinding } from "../../qa/rule-finding.ts";
import type { UnitInspection } from "../../qa/settle-unit.ts";

/**
 * Say once in a document what is one habit of its translator: numbers written as another language writes them (a table of
 * figures that was taken over as it is). The first of the worst is said, with how many more there are; the others are
 * notes, each with its fix. A few of them are slips, each of which is said.
 */
export function oneHabit<T extends Said>(units: readonly T[]): readonly T[] {
  const loud = units.flatMap(({ said }) => said.findings.filter(isLoud));
  if (loud.length < MANY) return units;
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

/** A unit, and what the rules say of it. */
interface Said {
  readonly said: UnitInspection;
}

function isLoud({ rule, severity }: RuleFinding): boolean {
  return rule === "numbers/convention" && severity !== "info";
}

/** How many are a habit. */
const MANY = 4;
