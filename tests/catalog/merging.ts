import { mergeCatalog, type MergeFigures, type MergeInput } from "../../src/catalog/index.ts";

/** A unit in one line: its key, its text and, where it has one, its author's note and limit. */
export type TestUnit = readonly [
  key: string,
  text: string,
  note?: string | undefined,
  maxLength?: number | undefined,
];

/** A stand-in for the canonical form: emphasis marks and the amount of white space do not matter. */
export function canonicalOf(text: string): string {
  return text.replaceAll("_", "*").replace(/\s+/g, " ");
}

/** Merge texts for a test; problems are thrown. */
export function merge(
  units: readonly TestUnit[],
  existing: string | undefined,
  {
    gone,
    register = new Map(),
    changes = [],
  }: {
    gone?: string | undefined;
    register?: ReadonlyMap<string, string>;
    changes?: MergeInput["changes"];
  } = {},
): { text: string; gone: string | undefined; figures: MergeFigures } {
  const result = mergeCatalog({
    existing: existing === undefined ? undefined : { text: existing, file: "de/a.json" },
    gone: gone === undefined ? undefined : { text: gone, file: ".gone/de/a.json" },
    register,
    units: units.map(([key, text, note, maxLength]) => ({
      key,
      text,
      canonical: canonicalOf(text),
      context: {
        ...(note === undefined ? {} : { note }),
        ...(maxLength === undefined ? {} : { maxLength }),
      },
    })),
    changes,
    canonical: canonicalOf,
  });
  if ("problems" in result) throw new Error(result.problems[0]?.message);
  return result;
}
