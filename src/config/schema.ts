import * as v from "valibot";
import {
  folder,
  glob,
  locale,
  options,
  pattern,
  draftPolicy,
  localized,
  rules,
  stalePolicy,
  text,
} from "./fields.ts";
import { codeOptions } from "./options/code-options.ts";
import { editOptions } from "./options/edit-options.ts";
import { frontMatterOptions } from "./options/front-matter-options.ts";
import { htmlOptions } from "./options/html-options.ts";
import { limitOptions } from "./options/limit-options.ts";
import { overrideOptions } from "./options/override-options.ts";
import { thresholdSchema } from "./options/threshold-options.ts";

/**
 * The schema of the configuration.
 *
 * Everything that speaks of it is made from it: the types, the messages, `schema.json` and
 * `docs/configuration.md`. What only several options together can get wrong is in
 * `find-contradictions.ts`.
 */
export const configSchema = options({
  $schema: v.pipe(
    v.optional(v.string()),
    v.description("The JSON Schema that an editor checks a JSON configuration against."),
    v.examples(["./node_modules/calque/schema.json"]),
  ),
  source: v.pipe(
    v.optional(folder, "source"),
    v.description("The folder with the documents."),
    v.examples(["docs"]),
  ),
  include: v.pipe(
    v.optional(v.array(glob), ["**/*.{md,mdx,txt}"]),
    v.description(
      "Globs within `source`: the documents that are localized. Folders and files that begin with a dot are taken only where a glob names them (`.notes/**/*.md`). Symbolic links are not followed.",
    ),
    v.examples([["guide/**/*.md", "index.md"]]),
  ),
  exclude: v.pipe(
    v.optional(v.array(glob), []),
    v.description("Globs within `source`: what `include` takes in but is not localized."),
    v.examples([["drafts/**"]]),
  ),
  locales: v.pipe(
    v.optional(folder, "locales"),
    v.description("The folder with the locale files that translators edit."),
    v.examples(["i18n"]),
  ),
  out: v.pipe(
    v.optional(folder, "dist"),
    v.description(
      "Where localized documents go: a folder, which stands for `<folder>/{locale}/{path}`, or a pattern with `{locale}` and `{path}`, the path of the document within `source`.",
    ),
    v.examples(["i18n/{locale}/docs/{path}"]),
  ),
  sourceLocale: v.pipe(
    v.optional(locale, "en"),
    v.description("The language the documents are written in, as a BCP 47 tag."),
    v.examples(["en-GB"]),
  ),
  targets: v.pipe(
    v.array(locale),
    v.minLength(1, "Expected at least one locale, found none"),
    v.description("The locales to translate into, as BCP 47 tags."),
    v.examples([["de", "pt-BR", "zh-Hant"]]),
  ),
  fallback: v.pipe(
    v.optional(v.record(locale, v.array(locale)), {}),
    v.description(
      "Which locales a locale falls back to, in order, for units that it does not translate. The source language is always the last. Locales that are no targets may take part.",
    ),
    v.examples([{ "pt-BR": ["pt"], "zh-HK": ["zh-Hant"] }]),
  ),
  units: v.pipe(
    v.optional(v.picklist(["block", "sentence"]), "block"),
    v.description(
      "What one entry of a locale file holds: a block such as a paragraph, or a sentence.",
    ),
    v.examples(["sentence"]),
  ),
  frontMatter: v.pipe(
    v.optional(frontMatterOptions, {}),
    v.description("What becomes of front matter (YAML or TOML)."),
  ),
  html: v.pipe(v.optional(htmlOptions, {}), v.description("What becomes of raw HTML.")),
  code: v.pipe(v.optional(codeOptions, {}), v.description("What becomes of code blocks.")),
  math: v.pipe(
    v.optional(v.boolean(), true),
    v.description("Whether `$…$` and `$$…$$` are math, to be left alone."),
    v.examples([false]),
  ),
  parser: v.pipe(
    v.optional(v.picklist(["auto", "fast", "remark"]), "auto"),
    v.description(
      'Which parser finds the blocks of Markdown. What is found is the same; the time is not. `"auto"` takes the fast one (the optional dependency `satteri`) where it is installed, for every document on which it is sure to agree with the other, `"fast"` is the same and ends with an error where it is not installed, and `"remark"` takes remark-parse for every document.',
    ),
    v.examples(["remark"]),
  ),
  jobs: v.pipe(
    v.optional(
      v.union([v.literal("auto"), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64))]),
      1,
    ),
    v.description(
      'How many threads check and build documents that no former run knows: a number, or `"auto"` for as many as the machine runs at once, eight at most. What comes out is the same; each thread takes some 150 MB of memory.',
    ),
    v.examples(["auto"]),
  ),
  missing: v.pipe(
    v.optional(v.picklist(["source", "skip"]), "source"),
    v.description(
      'What happens to a document with units that neither the locale nor its fallbacks translate: with `"source"` it shows the source text there, with `"skip"` it is not built for that locale.',
    ),
    v.examples(["skip"]),
  ),
  minCoverage: v.pipe(
    v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 0),
    v.description(
      "The share of translated units in percent below which a document is not built for a locale.",
    ),
    v.examples([80]),
  ),
  stale: v.pipe(
    v.optional(localized(stalePolicy), "keep"),
    v.description(
      'What a built document shows for a unit whose source changed since it was translated: the translation (`"keep"`), the source text (`"source"`), or the translation with a notice behind it (`"notice"`). One word for all locales, or one for each, with `"*"` for the rest; `overrides` say it for some documents.',
    ),
    v.examples([{ "*": "keep", ja: "source" }]),
  ),
  staleNotice: v.pipe(
    v.optional(v.union([text, v.record(v.pipe(v.string(), v.title("language tag")), text)])),
    v.description(
      'The notice that `stale: "notice"` puts behind a translation, as inline Markdown. One text for all locales, or one for each, with `"*"` for the rest. Headings, labels, fields and code get none.',
    ),
    v.examples([{ "*": "*(outdated)*", de: "*(veraltet)*" }]),
  ),
  drafts: v.pipe(
    v.optional(localized(draftPolicy), "keep"),
    v.description(
      "What a built document shows for a unit whose translation is a draft: the draft or the source text. Written like `stale`.",
    ),
    v.examples(["source"]),
  ),
  edits: v.pipe(
    v.optional(editOptions, {}),
    v.description("What edits of the source make of translations."),
  ),
  wrap: v.pipe(
    v.optional(v.union([v.pipe(v.number(), v.integer(), v.minValue(20)), v.literal(false)]), false),
    v.description(
      "The width in columns at which translated paragraphs are wrapped, or `false` for one line each.",
    ),
    v.examples([100]),
  ),
  variables: v.pipe(
    v.optional(v.record(text, v.string()), {}),
    v.description(
      "Variables that are filled in where a text says `{{name}}`. Other braces are left as they are.",
    ),
    v.examples([{ version: "2.4" }]),
  ),
  placeholders: v.pipe(
    v.optional(v.array(pattern), []),
    v.description(
      "Regular expressions (with the `u` flag). What they match in a source text has to be in its translation too.",
    ),
    v.examples([["%[sd]", "\\$\\{[a-z]+\\}"]]),
  ),
  glossary: v.pipe(
    v.optional(v.array(glob), ["glossary/*.csv"]),
    v.description(
      "Globs of the glossaries: tables of terms and names with their accepted and forbidden forms, relative to the folder of the configuration file.",
    ),
    v.examples([["glossary/*.csv", "../brand/terms.csv"]]),
  ),
  thresholds: v.pipe(
    v.optional(v.union([v.array(thresholdSchema), text]), []),
    v.description(
      "How far locales have to be for `check` to pass: a list, or the path of a JSON file with the list, which `check --ratchet` tightens. docs/ci.md has the fields.",
    ),
    v.examples([[{ locales: ["de"], coverage: 100, stale: 5 }], "calque-thresholds.json"]),
  ),
  baseline: v.pipe(
    v.optional(text, "calque-baseline.json"),
    v.description(
      "The file with the findings that are known and do not count. `check --update-baseline` writes it.",
    ),
    v.examples(["ci/known-findings.json"]),
  ),
  assets: v.pipe(
    v.optional(v.picklist(["copy", "none"]), "copy"),
    v.description(
      "Whether images and other files that documents point to are copied beside the localized documents.",
    ),
    v.examples(["none"]),
  ),
  links: v.pipe(
    v.optional(v.picklist(["rewrite", "keep"]), "rewrite"),
    v.description(
      "Whether relative links are rewritten so that they are right from the output folder.",
    ),
    v.examples(["keep"]),
  ),
  anchors: v.pipe(
    v.optional(v.picklist(["keep", "github"]), "keep"),
    v.description(
      "How links to headings are treated: left as they are, or turned into the anchors that GitHub makes from the translated headings.",
    ),
    v.examples(["github"]),
  ),
  rules: v.pipe(
    v.optional(rules, {}),
    v.description(
      "The severity of rules, by name or by family. A name goes before its family, wherever it stands.",
    ),
    v.examples([{ "text/*": "warning", "text/repeated-word": "off" }]),
  ),
  overrides: v.pipe(
    v.optional(v.array(overrideOptions), []),
    v.description("Other severities for some documents or locales. The last one that fits holds."),
    v.examples([[{ paths: ["changelog/**"], rules: { "text/untranslated": "off" } }]]),
  ),
  failOn: v.pipe(
    v.optional(v.picklist(["error", "warning", "info", "never"]), "error"),
    v.description("The least severity of a finding that makes a command end with exit code 1."),
    v.examples(["warning"]),
  ),
  cache: v.pipe(
    v.optional(v.union([folder, v.literal(false)]), ".calque/cache"),
    v.description(
      "The folder in which results are kept for the next run, or `false` to keep none. It can be deleted at any time.",
    ),
    v.examples([false, "node_modules/.cache/calque"]),
  ),
  limits: v.pipe(
    v.optional(limitOptions, {}),
    v.description("What a document may ask for before it is refused with a finding."),
  ),
});

/** What a person writes: `targets`, and whatever else differs from the defaults. */
export type UserConfig = v.InferInput<typeof configSchema>;

/** The configuration with every default filled in. It is a valid `UserConfig` as well. */
export type Config = v.InferOutput<typeof configSchema>;
