export { applyBaseline } from "./apply-baseline.ts";
export type { BaselineOptions, BaselineResult } from "./apply-baseline.ts";
export type { BaselineEntry } from "./baseline-entry.ts";
export { checkThresholds } from "./check-thresholds.ts";
export { ratchet } from "./ratchet.ts";
export { ratchetThresholds } from "./ratchet-thresholds.ts";
export type { Threshold } from "./threshold.ts";
export { writeBaseline } from "./write-baseline.ts";
