import type { Config } from "../config/index.ts";
import { escapePattern } from "../text/escape-pattern.ts";

/** The patterns that must survive translation: the configured ones, and the declared variables. */
export function compilePlaceholders(config: Config): RegExp[] {
  const names = Object.keys(config.variables).map(escapePattern);
  const variables =
    names.length === 0
      ? []
      : [new RegExp(`\\{\\{[ \\t]*(?:${names.join("|")})[ \\t]*\\}\\}`, "gu")];
  return [...config.placeholders.map((pattern) => new RegExp(pattern, "gu")), ...variables];
}
