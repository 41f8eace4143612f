import type { RuleExample, RulePage } from "../src/qa/rule.ts";
import { rulePages } from "../src/qa/rule-pages.ts";

/** Write the documentation of the rules: file names under `docs/rules/` and their text. */
export function ruleDocs(): Map<string, string> {
  const pages = new Map([["README.md", indexPage()]]);
  for (const rule of rulePages) pages.set(pageName(rule), rulePage(rule));
  return pages;
}

const NOTE = "<!-- Written by scripts/generate-rule-docs.ts from src/qa/. Do not edit. -->";

const FIX = {
  certain: () => "`calque check --fix` puts right what it can.",
  likely: (id: string) => `\`calque check --fix --fix-rule ${id}\` puts right what it can.`,
};

function pageName(rule: RulePage): string {
  return `${rule.id.replace("/", "-")}.md`;
}

function indexPage(): string {
  const rows = rulePages.map(
    (rule) => `| [\`${rule.id}\`](${pageName(rule)}) | ${rule.severity} | ${rule.summary} |`,
  );
  return `${NOTE}

# Rules on translations

Every rule looks at one unit and its translation. Its page says why it exists, what to do, and shows
what it lets pass and what it reports. The severity is the loudest that a rule is by itself; what it
is less sure of, it says more quietly. A finding that is wrong is accepted with a reason, in the locale
file (\`calque accept\`); one that is never wanted is switched off. Set it in the configuration by a rule's id, by its family
(\`markup/*\`) or for all rules (\`*\`): \`off\`, \`info\`, \`warning\` or \`error\`.

| rule | severity | what holds |
| --- | --- | --- |
${rows.join("\n")}
`;
}

function rulePage(rule: RulePage): string {
  const good = rule.examples.filter(({ says }) => !says);
  const bad = rule.examples.filter(({ says }) => says);
  return `${NOTE}

# \`${rule.id}\`

${rule.summary}

Severity: ${rule.severity}.${rule.fix ? ` ${FIX[rule.fix](rule.id)}` : ""}

${rule.explanation}

## Good

${good.map(exampleText).join("\n")}
## Reported

${bad.map(exampleText).join("\n")}`;
}

function exampleText(example: RuleExample): string {
  const facts = [
    example.because,
    example.role && `Role: ${example.role}.`,
    example.maxLength === undefined ? undefined : `Length limit: ${example.maxLength}.`,
    example.state && `State: ${example.state}.`,
    example.grammar?.syntax && `Document: ${example.grammar.syntax}.`,
    list("Defined labels", example.grammar?.definitions),
    list("Defined footnotes", example.grammar?.footnotes),
    example.accepted &&
      Object.entries(example.accepted)
        .map(([id, reason]) => `The locale file says \`@key ok ${id}\`: “${reason}”.`)
        .join(" "),
    list("Declared placeholders", example.grammar?.placeholders?.map(String)),
  ].filter((fact) => fact !== undefined);
  const lines = [
    "```text",
    ...(example.glossary ?? "").split("\n").filter(Boolean),
    ...(example.glossary === undefined ? [] : [""]),
    ...(example.beside ?? []).flatMap(([source, target]) => [
      `elsewhere, ${example.sourceLocale ?? "en"}: ${visible(source)}`,
      `elsewhere, ${example.targetLocale}: ${visible(target)}`,
    ]),
    `${example.sourceLocale ?? "en"}: ${visible(example.source)}`,
    `${example.targetLocale}: ${visible(example.target)}`,
    ...(example.says ?? []).map((message) => `→ ${visible(message)}`),
    "```",
    "",
  ];
  return [...(facts.length > 0 ? [facts.join(" "), ""] : []), ...lines].join("\n");
}

function list(name: string, values: readonly string[] | undefined): string | undefined {
  return values && `${name}: ${values.map((value) => `\`${value}\``).join(", ")}.`;
}

/** Make line breaks, hidden characters and blanks at the edges seen. */
function visible(text: string): string {
  return text
    .replaceAll("\n", "\\n")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, codePoint)
    .replace(/^ +| +$|(?<= ) +| +(?= )/g, (blanks) => "␣".repeat(blanks.length));
}

function codePoint(character: string): string {
  return `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
