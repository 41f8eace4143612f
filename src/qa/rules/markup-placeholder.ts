import type { Code } from "../../model/index.ts";
import { isAttributeList } from "../../segment/same-attributes.ts";
import { isSameTemplate } from "../../segment/same-template.ts";
import { codesOf, compareBags, spanOf } from "../codes.ts";
import type { Rule } from "../rule.ts";

/** `markup/placeholder`: what stands for a value and was lost, changed or added. */
export const placeholder: Rule = {
  id: "markup/placeholder",
  severity: "error",
  ofCodes: true,
  summary: "Placeholders, template tags, expressions and math stand in the translation unchanged.",
  explanation:
    "`{{ name }}`, `{% tag %}`, the placeholders that the project declares, expressions of MDX and formulas are filled in or read by a program. They move with the sentence, but their text stays as it is, and each stands as often as in the source. Only the words that a shortcode or a list of attributes shows (`title`, `text`, `caption` …) are translated. A list of attributes (`{.external}`) says how something looks, so that losing one is a warning.",
  examples: [
    { source: "Hello {{ name }}!", target: "Hallo {{ name }}!", targetLocale: "de" },
    {
      source: "%d files in %s",
      target: "%s : %d fichiers",
      targetLocale: "fr",
      grammar: { placeholders: [/%[ds]/] },
    },
    {
      source: '{{< figure src="map.png" title="The old town" >}}',
      target: '{{< figure src="map.png" title="Die Altstadt" >}}',
      targetLocale: "de",
    },
    {
      source: '[Map](map.md){ .card title="The old town" }',
      target: '[Karte](map.md){.card title="Die Altstadt"}',
      targetLocale: "de",
    },
    {
      source: "[Map](map.md){.card}",
      target: "[Karte](map.md)",
      targetLocale: "de",
      says: ["Expected {.card}, found none"],
    },
    {
      source: "Hello {{ name }}!",
      target: "Hallo {{ Name }}!",
      targetLocale: "de",
      says: ["Expected {{ name }}, found {{ Name }}"],
    },
    {
      source: "%d files",
      target: "fichiers",
      targetLocale: "fr",
      grammar: { placeholders: [/%[ds]/] },
      says: ["Expected %d, found none"],
    },
    {
      source: "%d files",
      target: "%d Dateien in %s",
      targetLocale: "de",
      grammar: { placeholders: [/%[ds]/] },
      says: ["Expected no %s, which the source does not have"],
    },
  ],
  check(pair, report) {
    const kinds = ["placeholder", "template", "expression", "math"] as const;
    const source = codesOf(pair.sourceMessage, ...kinds);
    const target = codesOf(pair.targetMessage, ...kinds);
    if (source.length === 0 && target.length === 0) return;
    const { missing, added } = compareBags(source, target, ({ raw }) => raw);
    for (const code of missing) {
      const same = added.findIndex(({ raw }) => isSameTemplate(code.raw, raw));
      if (same !== -1) {
        added.splice(same, 1);
        continue;
      }
      const index = added.findIndex(({ kind }) => kind === code.kind);
      const [other] = index === -1 ? [] : added.splice(index, 1);
      report({
        message: `Expected ${code.raw}, found ${other?.raw ?? "none"}`,
        ...(isMild(code) && { severity: "warning" }),
        sourceSpan: spanOf(pair.sourceMessage, code),
        ...(other && { targetSpan: spanOf(pair.targetMessage, other), found: other.raw }),
        expected: code.raw,
      });
    }
    for (const code of added) {
      // New template tags and expressions are the business of safety/construct.
      if (code.kind === "template" || code.kind === "expression") {
        if (!source.some(({ raw }) => raw === code.raw)) continue;
      }
      report({
        message: `Expected no ${code.raw}, which the source does not have`,
        ...(isMild(code) && { severity: "warning" }),
        targetSpan: spanOf(pair.targetMessage, code),
        found: code.raw,
      });
    }
  },
};

/** A formula may have words or a decimal sign in it, and attributes say how something looks. */
function isMild({ kind, raw }: Pick<Code, "kind" | "raw">): boolean {
  return kind === "math" || isAttributeList(raw);
}
