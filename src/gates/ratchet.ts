import type { Finding } from "../model/index.ts";
import { applyBaseline, type BaselineOptions } from "./apply-baseline.ts";
import { printBaseline } from "./print-baseline.ts";
import { readBaseline } from "./read-baseline.ts";

/**
 * Tighten a baseline: drop the entries that nothing is found for any more.
 *
 * Law: it only ever tightens. Every entry of the result was an entry before, with its reason; no
 * finding becomes known. Entries out of scope stay.
 *
 * @throws UserError `input` where the baseline cannot be read
 */
export function ratchet(
  findings: readonly Finding[],
  baselineText: string,
  options: BaselineOptions = {},
): string {
  const unused = new Set(
    applyBaseline(findings, baselineText, options).unused.map(({ rule, fingerprint }) =>
      JSON.stringify([rule, fingerprint]),
    ),
  );
  const seen = new Set<string>();
  const kept = readBaseline(baselineText, options.file ?? "calque-baseline.json")
    .map(({ entry }) => entry)
    .filter(({ rule, fingerprint }) => {
      const id = JSON.stringify([rule, fingerprint]);
      if (unused.has(id) || seen.has(id)) return false;
      seen.add(id);
      return true;
    });
  return printBaseline(kept);
}
