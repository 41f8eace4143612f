import type { Code, CodeKind, Message } from "../../model/index.ts";
import { codesOf, spanOf } from "../codes.ts";
import { literalMarks } from "../literal-marks.ts";
import type { Pair } from "../pair.ts";
import type { Rule } from "../rule.ts";
import { twinsOf } from "../twin-of.ts";
import { dropsItalics, isCjk } from "../scripts.ts";

const NAMES: Partial<Record<CodeKind, string>> = {
  emphasis: "emphasis (*…*)",
  strong: "strong emphasis (**…**)",
  delete: "strikethrough (~~…~~)",
};

/** `markup/inline-code`: emphasis, strong emphasis and strikethrough that were lost or came in. */
export const inlineCode: Rule = {
  id: "markup/inline-code",
  severity: "warning",
  ofCodes: true,
  summary: "Emphasis, strong emphasis and strikethrough are as many as in the source.",
  explanation:
    "Words that stand out in the source should stand out in the translation. Losing all strong emphasis or strikethrough is a warning, unless quotation marks stand in its place or, in Chinese, Japanese and Korean, the stress lay on a small word (**not**, **must**). Lost italics, a different number, or emphasis where the source has none, is only mentioned, since languages emphasize differently; scripts without italics (Arabic, Chinese, Hindi, Japanese, Korean …) may drop them or use bold instead.",
  examples: [
    { source: "It is **free**.", target: "Es ist **kostenlos**.", targetLocale: "de" },
    {
      source: "It is *very* fast.",
      target: "とても速いです。",
      targetLocale: "ja",
      because: "Japanese has no italics.",
    },
    {
      source: "*Never* do this.",
      target: "**切勿**這樣做。",
      targetLocale: "zh-Hant",
      because: "Bold is how Chinese stresses.",
    },
    {
      source: "Press **Save** now.",
      target: "Drücken Sie jetzt Speichern.",
      targetLocale: "de",
      says: ["Expected strong emphasis (**…**) as in the source, found none"],
    },
    {
      source: "Open the **Save as** menu.",
      target: "「名前を付けて保存」メニューを開きます。",
      targetLocale: "ja",
      says: ["Expected strong emphasis (**…**) as in the source, found none"],
    },
    {
      source: "Press Save now.",
      target: "Appuyez sur **Enregistrer**.",
      targetLocale: "fr",
      says: ["Expected no strong emphasis (**…**), found 1"],
    },
    {
      source: "**One** and **two**",
      target: "**Uno** y dos",
      targetLocale: "es",
      says: ["Expected 2 × strong emphasis (**…**), found 1"],
    },
  ],
  check(pair, report) {
    const stressed = count(pair, "source", "emphasis", "strong");
    const stressedThere = count(pair, "target", "emphasis", "strong");
    for (const kind of ["emphasis", "strong", "delete"] as const) {
      const source = codesOf(pair.sourceMessage, kind);
      const target = codesOf(pair.targetMessage, kind);
      if (source.length === target.length) continue;
      // A tag says the same.
      const tags = twinsOf(pair.targetMessage, kind).length;
      if (source.length + twinsOf(pair.sourceMessage, kind).length === target.length + tags)
        continue;
      const light = kind !== "delete";
      // Bold for italics and the reverse: as many words stand out.
      if (light && stressed === stressedThere) continue;
      if (kind === "emphasis" && dropsItalics(pair.targetLocale)) continue;
      if (light && isCjk(pair.targetLocale) && stressedThere >= stressed) continue;
      // Marks that stand on the page are the business of markup/emphasis.
      if (target.length < source.length && hasLiteral(pair, source[0]!.raw)) continue;
      const lost = kind !== "emphasis" && target.length === 0 && (!light || stressedThere === 0);
      report({
        message: sentence(NAMES[kind]!, source.length, target.length),
        ...(lost && !covers(source, pair.source) && !isSaidOtherwise(pair, source)
          ? {}
          : { severity: "info" }),
        ...(source[0] && { sourceSpan: spanOf(pair.sourceMessage, source[0]) }),
        ...(target[0] && { targetSpan: spanOf(pair.targetMessage, target[0]) }),
        expected: String(source.length),
        found: String(target.length),
      });
    }
  },
};

/** Quotation marks in place of the stress, or the stress of a small word for which Chinese, Japanese and Korean have an ending. */
function isSaidOtherwise(pair: Pair, codes: readonly Code[]): boolean {
  const quoted = (text: string): number => text.match(QUOTES)?.length ?? 0;
  if (quoted(pair.targetShown) > quoted(pair.sourceShown)) return true;
  if (!isCjk(pair.targetLocale)) return false;
  return codes.every((code) => {
    const { start, end } = spanOf(pair.sourceMessage, code);
    return SMALL.test(pair.source.slice(start, end));
  });
}

const QUOTES = /["“„«「『《【][^"“”„«»「」『』《》【】]{1,80}["”»」』》】]/gu;
/** Words that the source stresses and that are none of their own in the translation. */
const SMALL =
  /^(?:\*\*|__)(?:all|also|and|any|are|before|both|can|cannot|could|do|does|each|every|is|may|must|never|no|not|only|or|should|will|without)(?:\*\*|__)$/i;

function count(pair: Pair, side: "source" | "target", ...kinds: CodeKind[]): number {
  return codesOf(side === "source" ? pair.sourceMessage : pair.targetMessage, ...kinds).length;
}

function hasLiteral(pair: Pair, raw: string): boolean {
  const literal = (message: Message): boolean =>
    literalMarks(message).some((mark) => mark.raw.length === raw.length && mark.raw !== "`");
  return literal(pair.targetMessage) && !literal(pair.sourceMessage);
}

function sentence(name: string, source: number, target: number): string {
  if (target === 0) return `Expected ${name} as in the source, found none`;
  return source === 0
    ? `Expected no ${name}, found ${target}`
    : `Expected ${source} × ${name}, found ${target}`;
}

/** Emphasis around the whole unit says how it looks, not which word counts. */
function covers(codes: readonly Code[], text: string): boolean {
  return codes.length === 1 && codes[0]!.start === 0 && text.endsWith(codes[0]!.raw);
}
