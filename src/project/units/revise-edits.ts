import type { RegroupContext, Revise } from "../../catalog/index.ts";
import type { Config } from "../../config/index.ts";
import { reviseTranslation } from "../../segment/revise-translation.ts";
import { cutTranslation } from "../../segment/cut-translation.ts";
import { sentenceGap } from "../../text/sentences/index.ts";
import { editPolicy } from "./edit-policy.ts";
import type { KeyedDocument } from "./keyed-document.ts";

/** Make what decides, for a document and a locale, what becomes of the translations of edited units. */
export function reviseEdits(
  config: Pick<Config, "edits" | "sourceLocale">,
  document: Pick<KeyedDocument, "grammarFor">,
  locale: string,
): Revise {
  const policy = editPolicy(config);
  const { sourceLocale } = config;
  return (was, is, target, unit) => {
    const grammar = document.grammarFor(unit);
    return reviseTranslation(
      was,
      is,
      target,
      { grammar, sourceLocale, targetLocale: locale },
      policy,
    );
  };
}

/** Make what tells the sentences of source and translation, for units that came apart or together. */
export function regroupContext(
  { sourceLocale }: Pick<Config, "sourceLocale">,
  document: Pick<KeyedDocument, "grammarFor" | "cut">,
  locale: string,
): RegroupContext {
  return {
    cut: (source, target, unit) =>
      cutTranslation(source, target, {
        grammar: document.grammarFor(unit),
        sourceLocale,
        targetLocale: locale,
      }),
    cutSource: (text) => document.cut(text),
    gap: sentenceGap(locale),
  };
}
