import { draft } from "./rules/state-draft.ts";
import { missing } from "./rules/state-missing.ts";
import { stale } from "./rules/state-stale.ts";
import type { StateRule } from "./state-rule.ts";

/** The rules that are asked of gaps, too, in the order in which they report. */
export const stateRules: readonly StateRule[] = [missing, stale, draft];
