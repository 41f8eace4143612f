import { countSeverities } from "../findings/severities.ts";
import { compareTexts } from "../text/compare-texts.ts";
import type { CheckFigures } from "../model/index.ts";

/** Count findings and say what was looked at, with the fields in one order. */
export function checkSummary({
  accepted,
  known,
  checked,
  notChecked,
  ...found
}: CheckFigures): object {
  const { error, warning, info } = countSeverities(found);
  return {
    errors: error,
    warnings: warning,
    infos: info,
    accepted: accepted?.length ?? 0,
    known: known?.length ?? 0,
    checked: sorted(checked),
    notChecked: sorted(notChecked),
  };
}

function sorted(numbers: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).sort(([a], [b]) => compareTexts(a, b)));
}
