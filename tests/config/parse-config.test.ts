import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/index.ts";
import { UserError } from "../../src/model/index.ts";

/** What a person reads when the configuration is wrong. */
function complaint(config: unknown): string {
  try {
    parseConfig(config, "calque.config.ts");
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return "nothing to complain about";
}

test("only targets are needed; everything else has a default", () => {
  expect(parseConfig({ targets: ["de"] }, "calque.config.ts")).toMatchInlineSnapshot(`
    {
      "anchors": "keep",
      "assets": "copy",
      "baseline": "calque-baseline.json",
      "cache": ".calque/cache",
      "code": {
        "translate": [],
      },
      "drafts": "keep",
      "edits": {
        "carry": [
          "number",
          "link-target",
          "code",
        ],
        "harmless": [
          "punctuation",
          "case",
          "typo",
          "emphasis",
        ],
        "sentences": true,
      },
      "exclude": [],
      "failOn": "error",
      "fallback": {},
      "frontMatter": {
        "set": {},
        "translate": [
          "title",
          "description",
        ],
      },
      "glossary": [
        "glossary/*.csv",
      ],
      "html": {
        "attributes": [
          "alt",
          "title",
          "aria-label",
          "label",
          "placeholder",
          "caption",
          "description",
        ],
      },
      "include": [
        "**/*.{md,mdx,txt}",
      ],
      "jobs": 1,
      "limits": {
        "documentSize": 16777216,
        "nesting": 100,
        "seconds": 2,
        "units": 50000,
      },
      "links": "rewrite",
      "locales": "locales",
      "math": true,
      "minCoverage": 0,
      "missing": "source",
      "out": "dist",
      "overrides": [],
      "parser": "auto",
      "placeholders": [],
      "rules": {},
      "source": "source",
      "sourceLocale": "en",
      "stale": "keep",
      "targets": [
        "de",
      ],
      "thresholds": [],
      "units": "block",
      "variables": {},
      "wrap": false,
    }
  `);
});

test("law: a parsed configuration parses to itself", () => {
  const config = parseConfig(
    {
      targets: ["de", "pt-BR"],
      fallback: { "pt-BR": ["pt"], pt: ["es"] },
      stale: { "*": "source", de: "keep" },
      wrap: 80,
      overrides: [{ locales: ["de"], rules: { "text/*": "off" } }],
      limits: { nesting: 50 },
    },
    "calque.config.ts",
  );
  expect(parseConfig(config, "calque.config.ts")).toEqual(config);
});

test("unknown options come with the one that was likely meant, at every level", () => {
  expect(complaint({ targets: ["de"], fallbck: {} })).toMatchInlineSnapshot(
    `"calque.config.ts: Unknown option "fallbck". Did you mean "fallback"?"`,
  );
  expect(complaint({ targets: ["de"], frontMatter: { tranlsate: [] } })).toMatchInlineSnapshot(
    `"calque.config.ts: frontMatter: Unknown option "tranlsate". Did you mean "translate"?"`,
  );
  expect(
    complaint({ targets: ["de"], overrides: [{ rules: {}, zebra: 1 }] }),
  ).toMatchInlineSnapshot(`"calque.config.ts: overrides[0]: Unknown option "zebra"."`);
});

test("says what is wrong in words", () => {
  const cases: [string, unknown][] = [
    ["nothing at all", undefined],
    ["a function", () => ({})],
    ["no targets", {}],
    ["empty targets", { targets: [] }],
    ["a word for a list", { targets: "de" }],
    ["an underscore", { targets: ["pt_BR"] }],
    ["no language at all", { targets: ["../../etc"] }],
    ["the same locale twice", { targets: ["pt-BR", "de", "pt-br"] }],
    ["the source locale", { targets: ["en"] }],
    ["a misspelt word", { targets: ["de"], units: "sentance" }],
    ["a misspelt word deep inside", { targets: ["de"], stale: { de: "kepe" } }],
    ["a locale nobody translates into", { targets: ["zh-Hant"], drafts: { "zh-Hans": "source" } }],
    ["an override for no target", { targets: ["de"], overrides: [{ locales: ["fr"], rules: {} }] }],
    ["a number out of range", { targets: ["de"], minCoverage: 101 }],
    ["a fraction", { targets: ["de"], limits: { nesting: 1.5 } }],
    ["a narrow wrap", { targets: ["de"], wrap: 3 }],
    ["true for a width", { targets: ["de"], wrap: true }],
    ["a rule without a family", { targets: ["de"], rules: { untranslated: "off" } }],
    ["a severity of other tools", { targets: ["de"], rules: { "text/*": "warn" } }],
    ["a path with a hole", { targets: ["de"], frontMatter: { translate: ["hero..text"] } }],
    ["a word nobody fills in", { targets: ["de"], frontMatter: { set: { lang: "{local}" } } }],
    ["output over the source", { targets: ["de"], source: "docs", out: "./docs/" }],
    ["a pattern without the path", { targets: ["de"], out: "i18n/{locale}" }],
    ["a pattern with another word", { targets: ["de"], out: "{lang}/{path}" }],
    ["a fallback for no target", { targets: ["pt-BR"], fallback: { "pt-PT": ["pt"] } }],
    ["a circle", { targets: ["pt-BR"], fallback: { "pt-BR": ["pt"], pt: ["es"], es: ["pt-BR"] } }],
    ["a circle of one", { targets: ["de"], fallback: { de: ["de"] } }],
  ];
  const said = cases.map(([name, config]) => `${name}\n  ${complaint(config)}`);
  expect(said.join("\n").replaceAll("calque.config.ts: ", "")).toMatchInlineSnapshot(`
    "nothing at all
      Expected an object, found nothing.
    a function
      Expected an object, found a function.
    no targets
      targets: Expected this option, found nothing.
    empty targets
      targets: Expected at least one locale, found none.
    a word for a list
      targets: Expected a list, found "de".
    an underscore
      targets[0]: Expected a language tag (BCP 47) such as "de" or "pt-BR", found "pt_BR". Did you mean "pt-BR"?
    no language at all
      targets[0]: Expected a language tag (BCP 47) such as "de" or "pt-BR", found "../../etc".
    the same locale twice
      targets[2]: Expected each locale once, found "pt-br" again, the same as "pt-BR".
    the source locale
      targets[0]: Expected a locale other than sourceLocale, found "en".
    a misspelt word
      units: Expected "block" or "sentence", found "sentance". Did you mean "sentence"?
    a misspelt word deep inside
      stale.de: Expected "keep", "source" or "notice", found "kepe". Did you mean "keep"?
    a locale nobody translates into
      drafts: Expected a target or "*", found "zh-Hans". Did you mean "zh-Hant"?
    an override for no target
      overrides[0].locales[0]: Expected a target, found "fr".
    a number out of range
      minCoverage: Expected at most 100, found 101.
    a fraction
      limits.nesting: Expected a whole number, found 1.5.
    a narrow wrap
      wrap: Expected at least 20, found 3.
    true for a width
      wrap: Expected a number or false, found true.
    a rule without a family
      rules.untranslated: Expected a rule such as "text/untranslated" or "text/*", found "untranslated".
    a severity of other tools
      rules["text/*"]: Expected "off", "info", "warning" or "error", found "warn". Did you mean "warning"?
    a path with a hole
      frontMatter.translate[0]: Expected a path such as "title", "tags[]" or "hero.*.text", found "hero..text".
    a word nobody fills in
      frontMatter.set.lang: Expected {locale}, {language} or {direction}, found {local}. Did you mean "locale"?
    output over the source
      out: Expected a folder other than source and locales, found "./docs/".
    a pattern without the path
      out: Expected both {locale} and {path} in a pattern, found "i18n/{locale}".
    a pattern with another word
      out: Expected {locale} and {path}, found {lang}.
    a fallback for no target
      fallback["pt-PT"]: Expected a target or a locale that another falls back to, found "pt-PT".
    a circle
      fallback["pt-BR"]: Expected an end to the fallback, found a circle: pt-BR → pt → es → pt-BR.
    a circle of one
      fallback.de: Expected an end to the fallback, found a circle: de → de."
  `);
});

test("everything that is wrong is said at once", () => {
  expect(complaint({ targets: ["pt_BR"], unit: "block", failOn: "fatal", placeholders: ["("] }))
    .toMatchInlineSnapshot(`
    "calque.config.ts: 4 options are wrong:
      targets[0]: Expected a language tag (BCP 47) such as "de" or "pt-BR", found "pt_BR". Did you mean "pt-BR"?
      placeholders[0]: Expected a regular expression, found "(" (Invalid regular expression: /(/u: Unterminated group).
      failOn: Expected "error", "warning", "info" or "never", found "fatal".
      Unknown option "unit". Did you mean "units"?"
  `);
});

test("hostile keys and values do no harm", () => {
  const config: unknown = JSON.parse('{"targets":["de"],"__proto__":{"out":"x"},"constructor":1}');
  expect(complaint(config)).toMatch(/Unknown option "(?:__proto__|constructor)"/);
  expect(({} as { out?: string }).out).toBeUndefined();
});
