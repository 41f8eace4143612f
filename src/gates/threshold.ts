import type { DocumentStatus, Severity } from "../model/index.ts";

/** How far some locales have to be in some documents. Shares are in percent, from 0 to 100. */
export interface Threshold {
  /** Locales it holds for, as patterns: `de`, `pt-*`; all where it is not given. */
  readonly locales?: readonly string[];
  /** Documents it holds for, as patterns of paths in the source folder: `guide/**`. */
  readonly paths?: readonly string[];
  /** The least share of units that are translated or reviewed. */
  readonly coverage?: number;
  /** The least share of units that are reviewed. */
  readonly reviewed?: number;
  /** The greatest share of units that are stale. */
  readonly stale?: number;
  /** How loud a failure is; `error` where it is not given. */
  readonly severity?: Severity;
}

/** The shares that a threshold can set, in the order in which they report. */
export const MEASURES = ["coverage", "reviewed", "stale"] as const;

/** One of those shares. */
export type Measure = (typeof MEASURES)[number];

/** Count the units that a measure looks at, of all units: kept as whole numbers, so that nothing rounds. */
export function measure(
  name: Measure,
  documents: readonly DocumentStatus[],
): { readonly part: number; readonly units: number } {
  let part = 0;
  let units = 0;
  for (const document of documents) {
    units += document.units;
    part += name === "coverage" ? document.translated + document.reviewed : document[name];
  }
  return { part, units };
}
