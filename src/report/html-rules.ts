import { countRules, type Found } from "../findings/severities.ts";
import { compareTexts } from "../text/compare-texts.ts";
import { formatCount } from "./count.ts";
import type { RuleInfo } from "./report-options.ts";
import { xmlText } from "./xml-text.ts";

/** Write how often each rule spoke, and what it holds. */
export function htmlRules(found: Found, rules: readonly RuleInfo[]): string {
  const times = countRules(found);
  if (times.size === 0) return "";
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const rows = [...times]
    .sort(([a, many], [b, more]) => more - many || compareTexts(a, b))
    .map(([id, number]) => {
      const { summary = "", explanation = "" } = known.get(id) ?? {};
      const text =
        explanation === "" || explanation === summary ? "" : `<p>${withCode(explanation)}</p>`;
      return `<tr><td>${formatCount(number)}</td><td><code>${xmlText(id)}</code> ${withCode(summary)}${text}</td></tr>`;
    });
  return [
    '<details class="rules">',
    `<summary><h2>By rule</h2><span class="counts">${formatCount(times.size)}</span></summary>`,
    `<div class="scroll"><table><tbody>${rows.join("\n")}</tbody></table></div>`,
    "</details>",
  ].join("\n");
}

/** Explanations name code as Markdown does. */
function withCode(text: string): string {
  return xmlText(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}
