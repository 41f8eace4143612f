import type { Finding, Place, Unit } from "../../model/index.ts";
import type { RuleFinding } from "../../qa/rule-finding.ts";
import type { UnitInspection } from "../../qa/settle-unit.ts";
import { findingPrint } from "../../findings/finding-print.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import { oneHabit } from "./one-habit.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import { type SourcePlaces, targetPlaces } from "../units/places.ts";

/** What the rules on units found, and how much they looked at. */
export interface Inspection {
  readonly findings: readonly Finding[];
  /** Findings that a person has accepted in the locale file. */
  readonly accepted: readonly Finding[];
  /** What was looked at, by what it is. */
  readonly checked: InspectionCounts;
  /** What could not be compared; of units, those whose markup could not be read. */
  readonly notChecked: InspectionCounts;
}

export interface InspectionCounts {
  readonly units: number;
  readonly numbers: number;
  readonly names: number;
}

/** A unit with its translation, and what the rules say of both. */
export interface UnitSaid {
  readonly unit: Unit;
  readonly target: string;
  readonly said: UnitInspection;
  /** Whether the markup of the source could not be read. */
  readonly opaque: boolean;
}

/** Give the findings on units their places in the files, and count what was looked at. `sources` are the document's. */
export function placeFindings(
  document: KeyedDocument,
  catalog: LoadedCatalog,
  sources: SourcePlaces,
  units: Iterable<UnitSaid>,
): Inspection {
  const findings: Finding[] = [];
  const accepted: Finding[] = [];
  const targets = targetPlaces(catalog);
  const checked = { units: document.units.length, numbers: 0, names: 0 };
  const notChecked = { units: 0, numbers: 0, names: 0 };
  for (const { unit, target, said, opaque } of oneHabit([...units])) {
    if (target !== "" && opaque) notChecked.units++;
    for (const kind of ["numbers", "names"] as const) {
      checked[kind] += said.checked[kind];
      notChecked[kind] += said.notChecked[kind];
    }
    for (const found of said.findings) findings.push(toFinding(unit, target, found));
    for (const found of said.accepted) accepted.push(toFinding(unit, target, found));
  }
  return { findings, accepted, checked, notChecked };

  function toFinding(unit: Unit, text: string, found: RuleFinding): Finding {
    const { rule, severity, message, sourceSpan, targetSpan, expected, fix, acceptance } = found;
    const elsewhere = placeElsewhere(unit, found);
    return {
      rule,
      severity,
      message,
      namespace: document.namespace,
      locale: catalog.locale,
      key: unit.key,
      source: sources.of(unit, sourceSpan),
      ...(text === "" ? {} : { target: targets.of(unit.key, text, targetSpan) }),
      ...(elsewhere === undefined ? {} : { elsewhere }),
      ...(expected === undefined ? {} : { expected }),
      ...(found.found === undefined ? {} : { found: found.found }),
      ...(fix === undefined ? {} : { fix }),
      ...(acceptance === undefined ? {} : { acceptance }),
      fingerprint: findingPrint(rule, document, catalog.locale, unit, text, targetSpan?.start),
    };
  }

  /** Where the other unit has the form that is expected. Names are remembered document by document. */
  function placeElsewhere(unit: Unit, { elsewhere, expected }: RuleFinding): Place | undefined {
    if (!elsewhere || elsewhere.namespace !== document.namespace || elsewhere.key === unit.key) {
      return undefined;
    }
    const text = catalog.catalog.entries.get(elsewhere.key)?.target ?? "";
    const start = expected === undefined ? -1 : text.indexOf(expected);
    if (start < 0) return undefined;
    return targets.of(elsewhere.key, text, { start, end: start + expected!.length });
  }
}
