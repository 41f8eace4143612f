import type { StateRule } from "../state-rule.ts";

/** `state/draft`: translations that no person has confirmed. */
export const draft: StateRule = {
  id: "state/draft",
  severity: "info",
  summary: "A translation was confirmed by a person.",
  explanation:
    "A machine or a fuzzy match wrote this text, or Calque carried a change of the source into it. Read it, change what is wrong, and delete the line `@key state` or `@key look` to confirm it.",
  examples: [
    { source: "Three people", target: "Drei Menschen", targetLocale: "de", state: "reviewed" },
    {
      source: "Three people",
      target: "Drei Leute",
      targetLocale: "de",
      state: "draft",
      says: ["Expected a confirmed translation, found a draft"],
    },
  ],
  check({ state, target }, report) {
    if (state !== "draft" || target === "") return;
    report({ message: "Expected a confirmed translation, found a draft" });
  },
};
