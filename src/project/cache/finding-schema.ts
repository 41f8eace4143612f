import * as v from "valibot";

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.strictObject({ start: offset, end: offset });

/** The form of a place that was kept. */
export const place = v.strictObject({
  file: v.string(),
  line: offset,
  column: offset,
  excerpt: v.optional(v.string()),
  mark: v.optional(span),
});

/** What many findings have in common: the fields but key, places and fingerprint. */
export const findingFields = {
  rule: v.string(),
  severity: v.picklist(["error", "warning", "info"]),
  message: v.string(),
  namespace: v.string(),
  locale: v.optional(v.string()),
  expected: v.optional(v.string()),
  found: v.optional(v.string()),
  fix: v.optional(v.array(v.strictObject({ span, text: v.string() }))),
  acceptance: v.optional(v.string()),
};

/** The form of a finding that was kept. */
export const finding = v.strictObject({
  ...findingFields,
  key: v.optional(v.string()),
  source: v.optional(place),
  target: v.optional(place),
  elsewhere: v.optional(place),
  fingerprint: v.string(),
});

/** The form of what was found in a unit, with offsets into its texts. */
export const unitFinding = v.strictObject({
  rule: v.string(),
  severity: v.picklist(["error", "warning", "info"]),
  message: v.string(),
  sourceSpan: v.optional(span),
  targetSpan: v.optional(span),
  expected: v.optional(v.string()),
  found: v.optional(v.string()),
  fix: v.optional(v.array(v.strictObject({ span, text: v.string() }))),
  elsewhere: v.optional(v.strictObject({ namespace: v.string(), key: v.string() })),
  acceptance: v.optional(v.string()),
});
