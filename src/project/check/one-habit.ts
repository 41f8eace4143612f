import type { RuleFinding } from "../../qa/rule-finding.ts";
import { sayOnce } from "../../qa/say-once.ts";
import type { UnitInspection } from "../../qa/settle-unit.ts";

/**
 * Say once in a document what is one habit of its translator: numbers written as another language writes them (a table of
 * figures that was taken over as it is). The others are notes, each with its fix. A few of them are slips, each of which is
 * said.
 */
export function oneHabit<T extends Said>(units: readonly T[]): readonly T[] {
  const settle = sayOnce(
    units.flatMap(({ said }) => said.findings.filter(isLoud)),
    " in this document",
  );
  if (!settle) return units;
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
