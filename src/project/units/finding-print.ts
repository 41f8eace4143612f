import type { Unit } from "../../model/index.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import type { KeyedDocument } from "./keyed-document.ts";

/** Stays the same while rule, place and both texts do, whatever lines move. */
export function findingPrint(
  rule: string,
  document: KeyedDocument,
  locale: string,
  unit: Unit,
  target: string,
  at = 0,
): string {
  return fingerprint([
    rule,
    document.namespace,
    locale,
    unit.key,
    unit.canonical,
    target,
    String(at),
  ]);
}
