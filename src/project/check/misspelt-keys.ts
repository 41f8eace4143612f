import type { Finding } from "../../model/index.ts";
import { closest } from "../../text/closest.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import { targetPlaces } from "../units/places.ts";

const rule = "catalog/misspelt-key";

/**
 * Report translations that nobody will see because their key was mistyped: no unit has it, nothing in the file says what it is
 * about, and a key very like it has no translation.
 *
 * Keys that only another tool knows are like no gap, so they are none of Calque's business. In a file with many of
 * them nothing is looked for: comparing takes as long as both lists are.
 */
export function misspeltKeys(document: KeyedDocument, loaded: LoadedCatalog): Finding[] {
  const { members, catalog, locale } = loaded;
  if (!members || !document.sound) return [];
  const unknown = members.members.filter(
    ({ key, value }) =>
      value !== "" &&
      !key.startsWith("@") &&
      !catalog.entries.has(key) &&
      !document.register.has(key) &&
      !members.byKey.has(`@${key}`),
  );
  if (unknown.length === 0 || unknown.length > MOST) return [];
  const gaps = [...catalog.entries.values()].flatMap(({ key, target }) =>
    target === "" ? [key] : [],
  );
  const places = targetPlaces(loaded);
  return unknown.flatMap(({ key, value }) => {
    const meant = closest(key, gaps);
    if (meant === undefined) return [];
    return [
      {
        rule,
        severity: "warning" as const,
        message: `Expected the key of a unit, found ${key}, whose translation is shown nowhere: did you mean ${meant}, which has none?`,
        locale,
        namespace: document.namespace,
        target: places.of(key, value),
        expected: meant,
        found: key,
        fingerprint: fingerprint([rule, document.namespace, locale, key]),
      },
    ];
  });
}

/** Slips of typing are few. */
const MOST = 20;
