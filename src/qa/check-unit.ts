import { inspectUnit, type Knowledge } from "./inspect-unit.ts";
import { type PairInput, readPair } from "./pair.ts";
import type { RuleFinding } from "./rule-finding.ts";
import type { RuleSettings } from "./severity.ts";

/**
 * Apply the rules to one unit and its translation.
 *
 * Findings come in the order of the rules. A gap (`""`) is only ever missing; what could not be
 * read is not looked into for markup (`isOpaque` tells which texts these are). Names are compared where
 * there is a memory of what the document calls them, or a glossary.
 */
export function checkUnit(
  input: PairInput,
  settings: RuleSettings = NO_SETTINGS,
  knowledge: Knowledge = {},
): readonly RuleFinding[] {
  return inspectUnit(readPair(input), settings, knowledge).findings;
}

const NO_SETTINGS: RuleSettings = {};
