import * as fc from "fast-check";
import type { DocumentGaps } from "../../src/model/index.ts";

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const unit = fc.record(
  {
    key: text,
    line: fc.integer({ min: 1, max: 30 }),
    column: fc.integer({ min: 1, max: 9 }),
    text,
    canonical: text,
  },
  { requiredKeys: ["key", "line", "column", "text"] },
);

/** Documents, some of whose units some locales do not translate. */
export const anyGaps: fc.Arbitrary<DocumentGaps[]> = fc.array(
  fc
    .record({
      name: fc.constantFrom("a", "b", "guide/c", "guide/ä"),
      units: fc.array(unit, { minLength: 1, maxLength: 6 }),
      locales: fc.uniqueArray(fc.constantFrom("ar", "de", "zh-Hans"), { minLength: 1 }),
      from: fc.nat(5),
    })
    .map(({ name, units, locales, from }) => ({
      namespace: name,
      file: `docs/${name}.md`,
      rule: "state/missing",
      message: "Expected a translation, found none",
      units,
      locales: locales.map((locale, at) => {
        const start = (from + at) % units.length;
        return {
          locale,
          runs: start === 0 ? [0, units.length] : [0, 1, start, units.length - start],
        };
      }),
    })),
  { maxLength: 4 },
);
