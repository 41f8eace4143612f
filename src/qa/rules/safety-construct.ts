import {
  foreignConstructs,
  type ForeignConstruct,
  mayBeForeign,
} from "../../segment/foreign-constructs.ts";
import type { Rule } from "../rule.ts";

/** `safety/construct`: what a translation brings in that can do more than say words. */
export const construct: Rule = {
  id: "safety/construct",
  severity: "error",
  fix: "certain",
  summary: "A translation brings in no code and no hidden characters.",
  explanation:
    "Raw HTML, components, expressions, template tags, addresses such as `javascript:` and characters that nobody sees can change a page or deceive its readers. A translation may have them only where its source has them. Tags that do nothing but tell how words are read or set (`<abbr>` with a `title`, `<ruby>`, `<bdi>`, `<sup>`, `<br>` and the like, with no attributes but `title`, `lang` and `dir`) are welcome, and so are `<a href>` with nothing else, which can do no more than a link of Markdown, comments of MDX (`{/* … */}`), and other words where a component, a shortcode or a list of attributes of the source shows words (`title`, `text`, `caption` …). In right-to-left languages, direction marks and isolates are welcome while they are balanced; joiners are welcome in the scripts that need them. A pair of tags is one finding. Calque builds the source text in place of such a translation.",
  examples: [
    { source: "Press <kbd>Esc</kbd>.", target: "<kbd>Esc</kbd> drücken.", targetLocale: "de" },
    {
      source: "Version 2.0 (beta)",
      target: "الإصدار \u20662.0 (beta)\u2069",
      targetLocale: "ar",
      because: "An isolate keeps the number in order.",
    },
    {
      source: "The response",
      target: 'Die <abbr title="Antwort des Servers">Response</abbr>',
      targetLocale: "de",
    },
    {
      source: "Read the [rules](rules.md).",
      target: 'Lesen Sie die <a href="rules.md">Regeln</a>.',
      targetLocale: "de",
    },
    {
      source: '{{< card title="Cats" url="/cats" >}}',
      target: '{{< card title="Katzen" url="/cats" >}}',
      targetLocale: "de",
    },
    {
      source: "I want",
      target: "می\u200Cخواهم",
      targetLocale: "fa",
      because: "Persian needs the joiner.",
    },
    {
      source: "Read on.",
      target: "Weiter <script src=x></script>",
      targetLocale: "de",
      says: ["Expected no HTML that the source does not have, found <script src=x>"],
    },
    {
      source: "[More](/more)",
      target: "[Mehr](javascript:alert)",
      targetLocale: "de",
      says: ["Expected no address that runs code, found javascript:alert"],
    },
    {
      source: "Hello",
      target: "Hallo {{ secret }}",
      targetLocale: "de",
      says: ["Expected no template tag that the source does not have, found {{ secret }}"],
    },
    {
      source: "Pay now",
      target: "Jetzt \u202Ezahlen",
      targetLocale: "de",
      says: ["Expected no direction control that the source does not have, found U+202E"],
    },
    {
      source: "Pay now",
      target: "Jetzt zah\u200Blen",
      targetLocale: "de",
      says: ["Expected no invisible character, found U+200B"],
    },
    {
      source: "Less than",
      target: "Kleiner < als {",
      targetLocale: "de",
      grammar: { syntax: "mdx" },
      says: ["Expected text that can be read as mdx, found “Kleiner < als {”: write \\< and \\{"],
    },
  ],
  check({ target, sourceMessage, targetMessage, targetLocale, grammar }, report) {
    if (!mayBeForeign(target)) return;
    const opened = new Map<string, number>();
    for (const foreign of foreignConstructs(sourceMessage, targetMessage, targetLocale)) {
      if (isClosed(foreign, opened)) continue;
      report({
        message: sentence(foreign, grammar.syntax),
        targetSpan: foreign.span,
        ...(isHidden(foreign) && { fix: [{ span: foreign.span, text: "" }] }),
        found: foreign.raw,
      });
    }
  },
};

/** A tag that closes one that was reported says nothing more. Counts what was opened, by name. */
function isClosed({ raw }: ForeignConstruct, opened: Map<string, number>): boolean {
  const [, begin = "", slash = "", name = ""] = TAG.exec(raw) ?? [];
  if (name === "") return false;
  const key = `${begin} ${name}`;
  const open = opened.get(key) ?? 0;
  if (slash === "") opened.set(key, open + 1);
  else if (open > 0) opened.set(key, open - 1);
  return slash !== "" && open > 0;
}

const TAG = /^(<|\{\{[<%])\s*(\/?)\s*([\p{L}_][^\s/<>{}%]*)/u;

const NAMES: Readonly<Record<ForeignConstruct["kind"], string>> = {
  html: "no HTML that the source does not have",
  jsx: "no component that the source does not have",
  expression: "no expression that the source does not have",
  template: "no template tag that the source does not have",
  destination: "no address that runs code",
  "bidi-control": "no direction control that the source does not have",
  "invisible-character": "no invisible character",
  unreadable: "text that can be read",
};

function isHidden({ kind }: ForeignConstruct): boolean {
  return kind === "bidi-control" || kind === "invisible-character";
}

function sentence(foreign: ForeignConstruct, syntax: string): string {
  const { kind, raw } = foreign;
  if (kind === "unreadable") return unreadable(raw, syntax);
  return `Expected ${NAMES[kind]}, found ${isHidden(foreign) ? codePoint(raw) : raw}`;
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

function unreadable(raw: string, syntax: string): string {
  const excerpt = raw.length > 40 ? `${raw.slice(0, 40)}…` : raw;
  const advice = syntax === "mdx" ? "write \\< and \\{" : "it is too long or too tangled";
  return `Expected text that can be read as ${syntax}, found “${excerpt}”: ${advice}`;
}
