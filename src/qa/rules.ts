import type { Rule } from "./rule.ts";
import { codeSpan } from "./rules/markup-code-span.ts";
import { emphasis } from "./rules/markup-emphasis.ts";
import { hardBreak } from "./rules/markup-hard-break.ts";
import { html } from "./rules/markup-html.ts";
import { inlineCode } from "./rules/markup-inline-code.ts";
import { linkTarget } from "./rules/markup-link-target.ts";
import { placeholder } from "./rules/markup-placeholder.ts";
import { reference } from "./rules/markup-reference.ts";
import { construct } from "./rules/safety-construct.ts";
import { empty } from "./rules/text-empty.ts";
import { endPunctuation } from "./rules/text-end-punctuation.ts";
import { maxLength } from "./rules/text-max-length.ts";
import { repeatedWord } from "./rules/text-repeated-word.ts";
import { untranslated } from "./rules/text-untranslated.ts";
import { whitespace } from "./rules/text-whitespace.ts";
import { stateRules } from "./state-rules.ts";

/** The rules on a unit and its translation, in the order in which they report. */
export const rules: readonly Rule[] = [
  ...stateRules,
  construct,
  placeholder,
  html,
  linkTarget,
  reference,
  codeSpan,
  emphasis,
  inlineCode,
  hardBreak,
  empty,
  untranslated,
  endPunctuation,
  whitespace,
  repeatedWord,
  maxLength,
];
