import type { NamePlace } from "../name-finding.ts";

/** The units of documents in the order in which they were taken in. */
export interface UnitOrder {
  add(source: string, target: string, locale: string, place: NamePlace): void;
  /** All translations into a locale. */
  translations(locale: string): string[];
  /** The translations of a source into other locales, with the locale of each. */
  elsewhere(source: string, locale: string): readonly (readonly [locale: string, target: string])[];
  /** See `NameMemory.neighbours`. */
  neighbours(source: string, locale: string): readonly (readonly [string, string])[];
}

/** Make an empty order. A unit that is added again, known by its place, keeps its place in the order. */
export function unitOrder(): UnitOrder {
  const documents = new Map<string, { pairs: [string, string][]; at: Map<string, number> }>();
  const bySource = new Map<string, { pairs: [string, string][]; at: number }>();
  const locales = new Set<string>();
  return {
    add(source, target, locale, { namespace, key }) {
      const id = `${locale}\n${namespace}`;
      const document = documents.get(id) ?? { pairs: [], at: new Map<string, number>() };
      documents.set(id, document);
      locales.add(locale);
      const at = document.at.get(key) ?? document.pairs.length;
      document.at.set(key, at);
      document.pairs[at] = [source, target];
      bySource.set(`${locale}\n${source}`, { pairs: document.pairs, at });
    },
    translations: (locale) =>
      [...documents].flatMap(([id, { pairs }]) =>
        id.startsWith(`${locale}\n`) ? pairs.map(([, target]) => target) : [],
      ),
    elsewhere(source, locale) {
      return [...locales].flatMap((other) => {
        const found = other === locale ? undefined : bySource.get(`${other}\n${source}`);
        const pair = found?.pairs[found.at];
        return pair ? [[other, pair[1]] as const] : [];
      });
    },
    neighbours(source, locale) {
      const found = bySource.get(`${locale}\n${source}`);
      if (!found) return [];
      const { pairs, at } = found;
      return [pairs[at - 1], pairs[at - 2], pairs[at + 1]].filter((pair) => pair !== undefined);
    },
  };
}
