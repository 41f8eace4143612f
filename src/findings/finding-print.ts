import type { Unit } from "../model/index.ts";
import { fingerprint } from "../text/fingerprint.ts";

/** Make the fingerprint of a finding on a unit: it stays the same while rule, place and both texts do, whatever lines move. */
export function findingPrint(
  rule: string,
  { namespace }: { readonly namespace: string },
  locale: string,
  { key, canonical }: Pick<Unit, "key" | "canonical">,
  target: string,
  at = 0,
): string {
  return fingerprint([rule, namespace, locale, key, canonical, target, String(at)]);
}
