import type { Config } from "../config/index.ts";
import { UserError } from "../model/index.ts";
import { closest } from "../text/closest.ts";
import { editedOutputRule } from "./files/edited-output.ts";

/**
 * Refuse names of rules that there are not: a typo would leave a rule as it is, silently.
 *
 * A name is a rule's id, its family (`markup/*`), or `*`. The rules are loaded where there are names.
 */
export async function checkRuleNames({
  rules,
  overrides,
}: Pick<Config, "rules" | "overrides">): Promise<void> {
  const all = [rules, ...overrides.map((override) => override.rules)];
  if (all.every((settings) => Object.keys(settings).length === 0)) return;
  const { ruleIds } = await import("../qa/rule-ids.ts");
  const ids = [...ruleIds, editedOutputRule];
  const known = new Set(["*", ...ids, ...ids.map((id) => `${id.slice(0, id.indexOf("/"))}/*`)]);
  for (const settings of all) {
    for (const name of Object.keys(settings)) {
      if (known.has(name)) continue;
      const suggestion = closest(name, [...known]);
      throw new UserError(
        "config",
        `Expected the name of a rule in "rules", found "${name}".`,
        suggestion === undefined
          ? "docs/rules/README.md lists the rules."
          : `Did you mean "${suggestion}"?`,
      );
    }
  }
}
