import * as v from "valibot";
import type { Finding, Place } from "../../model/index.ts";
import { findingFields, place } from "./finding-schema.ts";

/** The form of what {@link packFindings} makes. */
export const packedFindings = v.strictObject({
  /** What many findings have in common: all but where they are. */
  kinds: v.array(v.strictObject(findingFields)),
  places: v.array(place),
  keys: v.array(v.string()),
  /** Of each finding: its kind; its key, source, target and elsewhere, counted from 1, or 0 for none. */
  rows: v.custom<readonly number[]>(
    (rows) => Array.isArray(rows) && rows.length % COLUMNS === 0 && rows.every(isIndex),
  ),
  /** Of each finding. */
  fingerprints: v.array(v.string()),
});

export type PackedFindings = v.InferOutput<typeof packedFindings>;

const COLUMNS = 5;

/**
 * Write findings so that what many of them say is written once: a document that is not translated has one for each
 * unit in each locale, which differ in hardly more than the fingerprint.
 *
 * Law: {@link unpackFindings} of it gives equal findings in the same order.
 */
export function packFindings(findings: readonly Finding[]): PackedFindings {
  const kinds = pool<PackedFindings["kinds"][number]>();
  const places = pool<Place>();
  const keys = pool<string>();
  const at = (index: number | undefined): number => (index ?? -1) + 1;
  const rows: number[] = [];
  for (const { key, source, target, elsewhere, fingerprint: _, ...kind } of findings) {
    rows.push(
      kinds.of(kind as PackedFindings["kinds"][number]),
      at(key === undefined ? undefined : keys.of(key)),
      at(source && places.of(source)),
      at(target && places.of(target)),
      at(elsewhere && places.of(elsewhere)),
    );
  }
  return {
    kinds: kinds.all,
    places: places.all,
    keys: keys.all,
    rows,
    fingerprints: findings.map(({ fingerprint }) => fingerprint),
  };
}

/**
 * Read findings as {@link packFindings} wrote them; places that are the same are one object. `undefined` where a row
 * points to nothing.
 */
export function unpackFindings(packed: PackedFindings): Finding[] | undefined {
  const { kinds, places, keys, rows, fingerprints } = packed;
  if (rows.length !== fingerprints.length * COLUMNS) return undefined;
  const findings: Finding[] = [];
  for (const [index, fingerprint] of fingerprints.entries()) {
    const [kind = 0, key = 0, source = 0, target = 0, elsewhere = 0] = rows.slice(
      index * COLUMNS,
      (index + 1) * COLUMNS,
    );
    if (
      kind >= kinds.length ||
      key > keys.length ||
      Math.max(source, target, elsewhere) > places.length
    )
      return undefined;
    const { rule, severity, message, namespace, locale, ...rest } = kinds[kind]!;
    // The fields stand in the order in which they were made.
    const finding = {
      rule,
      severity,
      message,
      namespace,
      ...(locale === undefined ? {} : { locale }),
      ...(key === 0 ? {} : { key: keys[key - 1] }),
      ...(source === 0 ? {} : { source: places[source - 1] }),
      ...(target === 0 ? {} : { target: places[target - 1] }),
      ...(elsewhere === 0 ? {} : { elsewhere: places[elsewhere - 1] }),
      ...rest,
      fingerprint,
    };
    findings.push(finding as Finding);
  }
  return findings;
}

/** Values by their place in a list that has each once. The same object is looked up by itself, an equal one by its JSON. */
function pool<Value>(): { readonly all: Value[]; of(value: Value): number } {
  const all: Value[] = [];
  const same = new Map<Value, number>();
  const equal = new Map<string, number>();
  return {
    all,
    of(value) {
      const known = same.get(value);
      if (known !== undefined) return known;
      const text = JSON.stringify(value);
      const index = equal.get(text) ?? all.push(value) - 1;
      equal.set(text, index);
      same.set(value, index);
      return index;
    },
  };
}

function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
