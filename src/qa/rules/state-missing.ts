import type { StateRule } from "../state-rule.ts";

/** `state/missing`: units without a translation. */
export const missing: StateRule = {
  id: "state/missing",
  severity: "info",
  summary: "Every unit has a translation.",
  explanation:
    "The value is empty. Until it is translated, the next language of the fallback chain or the source text stands in its place.",
  examples: [
    { source: "Three people", target: "Drei Menschen", targetLocale: "de" },
    {
      source: "Three people",
      target: "",
      targetLocale: "de",
      state: "new",
      says: ["Expected a translation, found none"],
    },
  ],
  check({ target }, report) {
    if (target === "") report({ message: "Expected a translation, found none" });
  },
};
