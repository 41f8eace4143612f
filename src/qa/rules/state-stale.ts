import type { StateRule } from "../state-rule.ts";

/** `state/stale`: translations of a source text that has changed since. */
export const stale: StateRule = {
  id: "state/stale",
  severity: "warning",
  summary: "A translation answers the source text of today.",
  explanation:
    "The source changed after this was translated. The former text stands in the locale file as `@key was`. Change the translation where needed, then delete that line: it says “checked”.",
  examples: [
    { source: "Three people", target: "Drei Menschen", targetLocale: "de" },
    {
      source: "Three people",
      target: "Zwei Menschen",
      targetLocale: "de",
      state: "stale",
      says: ["Expected a translation of the source as it is now, found one of a former text"],
    },
  ],
  check({ state, target }, report) {
    if (state !== "stale" || target === "") return;
    report({
      message: "Expected a translation of the source as it is now, found one of a former text",
    });
  },
};
