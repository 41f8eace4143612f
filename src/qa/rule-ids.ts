import { rulePages } from "./rule-pages.ts";

/** The ids of all rules whose severity can be set. */
export const ruleIds: readonly string[] = rulePages.map(({ id }) => id);
