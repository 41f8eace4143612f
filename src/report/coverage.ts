import type { LocaleStatus } from "../model/index.ts";

/**
 * Write the share of units that are translated or reviewed: `28 %`.
 *
 * Rounded down, so that 100 % is only said of what is complete; `–` where there are no units.
 */
export function formatCoverage(status: LocaleStatus): string {
  const percent = coverage(status);
  return percent === undefined ? "–" : `${percent} %`;
}

/** Draw that share as ten blocks. */
export function coverageBar(status: LocaleStatus): string {
  const full = Math.floor((coverage(status) ?? 0) / 10);
  return "█".repeat(full) + "░".repeat(10 - full);
}

/** Give that share in whole percent, rounded down; `undefined` where there are no units. */
export function coverage({
  translated,
  reviewed,
  units,
}: Pick<LocaleStatus, "translated" | "reviewed" | "units">): number | undefined {
  return units === 0 ? undefined : Math.floor(((translated + reviewed) * 100) / units);
}
