import type { DocumentStatus, Finding } from "../model/index.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { measure, MEASURES, type Measure, type Threshold } from "./threshold.ts";
import { thresholdScope } from "./threshold-scope.ts";

/**
 * Hold locales to their thresholds: `gate/coverage`, `gate/reviewed`, `gate/stale`.
 *
 * All documents that a threshold names are taken together, locale by locale, and counted in units. A
 * threshold that names no document at all checks nothing, and says so: `gate/unmatched`.
 */
export function checkThresholds(
  status: readonly DocumentStatus[],
  thresholds: readonly Threshold[],
): Finding[] {
  return thresholds.flatMap((threshold) => {
    const scope = thresholdScope(threshold, status);
    if (scope.length === 0) return [unmatched(threshold)];
    return scope.flatMap(([locale, documents]) =>
      MEASURES.flatMap((name) => check(name, threshold, locale, documents)),
    );
  });
}

function check(
  name: Measure,
  threshold: Threshold,
  locale: string,
  documents: readonly DocumentStatus[],
): Finding[] {
  const limit = threshold[name];
  const { part, units } = measure(name, documents);
  if (limit === undefined || units === 0) return [];
  const share = part * 100;
  const good = name === "stale" ? share <= limit * units : share >= limit * units;
  if (good) return [];
  const rule = `gate/${name}`;
  const [bound, what] = WORDS[name];
  const where = whereOf(threshold);
  const message = `Expected ${bound} ${limit} % ${what}${where}, found ${percent(part, units, name)} % (${part} of ${units} units)`;
  return [
    {
      rule,
      severity: threshold.severity ?? "error",
      message,
      namespace: namespaceOf(threshold),
      locale,
      expected: `${limit} %`,
      found: `${percent(part, units, name)} %`,
      // Without the figures, so that it is the same failure tomorrow.
      fingerprint: fingerprint([rule, locale, where]),
    },
  ];
}

const WORDS: Readonly<Record<Measure, readonly [bound: string, what: string]>> = {
  coverage: ["at least", "translated"],
  reviewed: ["at least", "reviewed"],
  stale: ["at most", "stale"],
};

/** To a tenth, rounded away from the limit, so that what fails never reads as if it passed. */
function percent(part: number, units: number, name: Measure): number {
  const tenths = (part * 1000) / units;
  return (name === "stale" ? Math.ceil(tenths) : Math.floor(tenths)) / 10;
}

function unmatched(threshold: Threshold): Finding {
  const rule = "gate/unmatched";
  const locales = threshold.locales?.join(", ");
  const where = `${whereOf(threshold)}${locales === undefined ? "" : ` in ${locales}`}`;
  return {
    rule,
    severity: "warning",
    message: `Expected a threshold that holds for some document, found none${where}`,
    namespace: namespaceOf(threshold),
    fingerprint: fingerprint([rule, where]),
  };
}

function whereOf({ paths }: Threshold): string {
  return paths === undefined ? "" : ` under ${paths.join(", ")}`;
}

function namespaceOf({ paths }: Threshold): string {
  return paths?.join(", ") ?? "**";
}
