import type { Finding, Severity } from "../model/index.ts";
import type { RuleInfo } from "./report-options.ts";

/** A reporting descriptor of SARIF, with what GitHub wants of it. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[]; readonly "problem.severity": string };
}

/**
 * Describe the rules that are known and those that only findings name, in the order in which they are
 * known, then by code units.
 */
export function sarifRules(findings: readonly Finding[], known: readonly RuleInfo[]): SarifRule[] {
  const rules = new Map(known.map((rule) => [rule.id, describe(rule)]));
  const others = new Map<string, RuleInfo>();
  for (const { rule, severity } of findings) {
    // Findings come errors first, so the first is the loudest.
    if (rules.has(rule) || others.has(rule)) continue;
    others.set(rule, { id: rule, severity, summary: rule });
  }
  const sorted = [...others.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...rules.values(), ...sorted.map(describe)];
}

const LEVELS: Readonly<Record<Severity, readonly [level: string, severity: string]>> = {
  error: ["error", "error"],
  warning: ["warning", "warning"],
  info: ["note", "recommendation"],
};

function describe({ id, severity, summary, explanation, url }: RuleInfo): SarifRule {
  const [level, problem] = LEVELS[severity];
  const text = escapeBraces(explanation ?? summary);
  return {
    id,
    shortDescription: { text: escapeBraces(summary) },
    fullDescription: { text },
    help: { text },
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: { level },
    properties: {
      tags: ["localization", id.slice(0, Math.max(0, id.indexOf("/")))].filter((tag) => tag !== ""),
      "problem.severity": problem,
    },
  };
}

function escapeBraces(text: string): string {
  return text.replace(/[{}]/g, "$&$&");
}
