import type { Finding, Place, Severity, Unit } from "../model/index.ts";
import { inspectUnit, type Knowledge } from "../qa/inspect-unit.ts";
import type { RuleFinding } from "../qa/rule-finding.ts";
import { isOpaque } from "../segment/read-message.ts";
import { findingPrint } from "./finding-print.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { LoadedCatalog } from "./load-catalogs.ts";
import { sourcePlaces, targetPlaces } from "./places.ts";
import type { Project } from "./project.ts";
import type { UnitPair } from "./read-pairs.ts";

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

/** Apply the rules to every unit of a document in one locale. */
export function inspect(
  project: Project,
  document: KeyedDocument,
  catalog: LoadedCatalog,
  settings: Readonly<Record<string, Severity | "off">>,
  pairs: readonly UnitPair[],
  knowledge: Knowledge,
): Inspection {
  const { source } = project.config;
  const findings: Finding[] = [];
  const accepted: Finding[] = [];
  const sources = sourcePlaces(document, `${source}/${document.path}`);
  const targets = targetPlaces(catalog);
  const checked = { units: document.units.length, numbers: 0, names: 0 };
  const notChecked = { units: 0, numbers: 0, names: 0 };
  for (const { unit, entry, pair } of pairs) {
    if (entry.target !== "" && isOpaque(pair.sourceMessage)) notChecked.units++;
    const said = inspectUnit(pair, settings, knowledge);
    for (const kind of ["numbers", "names"] as const) {
      checked[kind] += said.checked[kind];
      notChecked[kind] += said.notChecked[kind];
    }
    findings.push(...said.findings.map((found) => toFinding(unit, entry.target, found)));
    accepted.push(...said.accepted.map((found) => toFinding(unit, entry.target, found)));
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
