import type { DocumentGaps, GapUnit, LocaleGaps, Unit } from "../../model/index.ts";
import type { RuleFinding } from "../../qa/rule-finding.ts";
import type { UnitInspection } from "../../qa/settle-unit.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { SourcePlaces } from "../units/places.ts";

/** Gathers the units of a document that its locales do not translate. */
export interface GapGatherer {
  /** Take a unit that has no translation in a locale; false where there is more to say of it than that. */
  take(locale: string, unit: Unit, said: UnitInspection): boolean;
  /** What was taken; `undefined` where nothing was. */
  end(): DocumentGaps | undefined;
}

/**
 * Gather what is said of units without a translation in a few numbers for each locale, instead of a finding for each unit.
 *
 * Law: `allFindings` of what was gathered are the findings that `placeFindings` would have made.
 */
export function gatherGaps(document: KeyedDocument, sources: SourcePlaces): GapGatherer {
  const byLocale = new Map<string, Set<Unit>>();
  let says: RuleFinding | undefined;
  let last: UnitInspection | undefined;
  return {
    take(locale, unit, said) {
      if (said !== last && !isSame(said)) return false;
      last = said;
      const units = byLocale.get(locale) ?? new Set();
      byLocale.set(locale, units.add(unit));
      return true;
    },
    end() {
      if (!says) return undefined;
      const all = [...byLocale.values()];
      const units = document.units.filter((unit) => all.some((missing) => missing.has(unit)));
      const locales = Array.from(byLocale, ([locale, missing]) => ({
        locale,
        runs: runsOf(units.map((unit) => missing.has(unit))),
      }));
      const { rule, message } = says;
      const listed = units.map((unit) => gapUnit(unit, sources));
      const { file } = sources.of(units[0]!);
      return { namespace: document.namespace, file, rule, message, units: listed, locales };
    },
  };

  /** Whether it is all that was said of those before. */
  function isSame(said: UnitInspection): boolean {
    const [found] = said.findings;
    if (!found || !isPlain(said)) return false;
    says ??= found;
    return found.message === says.message && found.rule === says.rule;
  }
}

/** Whether all that is said is one info without a part of the text that it means. */
function isPlain({ findings, accepted }: UnitInspection): boolean {
  const [found] = findings;
  return (
    accepted.length === 0 &&
    findings.length === 1 &&
    found?.severity === "info" &&
    Object.keys(found).every((field) => PLAIN.has(field))
  );
}

const PLAIN: ReadonlySet<string> = new Set(["rule", "severity", "message"]);

function gapUnit(unit: Unit, sources: SourcePlaces): GapUnit {
  const { line, column } = sources.of(unit);
  const { key, text, canonical } = unit;
  return { key, line, column, text, ...(canonical === text ? {} : { canonical }) };
}

function runsOf(missing: readonly boolean[]): LocaleGaps["runs"] {
  const runs: number[] = [];
  for (const [at, isMissing] of missing.entries()) {
    if (!isMissing) continue;
    const isNext = at > 0 && missing[at - 1] === true;
    if (isNext) runs[runs.length - 1]! += 1;
    else runs.push(at, 1);
  }
  return runs;
}
