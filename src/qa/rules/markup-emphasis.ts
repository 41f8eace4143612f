import type { Edit } from "../../model/index.ts";
import { markupOf } from "../../segment/inline-grammar.ts";
import { codesOf, spanOf } from "../codes.ts";
import { type LiteralMark, literalMarks } from "../literal-marks.ts";
import type { Pair } from "../pair.ts";
import type { Rule, RuleProblem } from "../rule.ts";

/** `markup/emphasis`: marks that the reader would see, and words stressed by accident. */
export const emphasis: Rule = {
  id: "markup/emphasis",
  severity: "warning",
  fix: "certain",
  summary: "Stars, underscores and backticks do their work and are not left on the page.",
  explanation:
    "A `**` without its partner is shown as it stands. The same happens where a closing mark follows punctuation and a letter comes next (`**注意。**次`): Markdown does not see the end there. Put the punctuation behind the mark (`**注意**。次`). Two stars inside words (`Nutzer*innen`, `Leser*innen`) stress what lies between them: write `\\*`.",
  examples: [
    { source: "**Note:** read", target: "**Hinweis:** lesen", targetLocale: "de" },
    { source: "snake_case and 2 * 3", target: "snake_case und 2 * 3", targetLocale: "de" },
    {
      source: "All users",
      target: "Alle Nutzer*innen",
      targetLocale: "de",
      because: "One star inside a word is no mark.",
    },
    {
      source: "It is **free** to use.",
      target: "Es ist **kostenlos.",
      targetLocale: "de",
      says: ["Expected a partner for **, found none: it is shown as it stands"],
    },
    {
      source: "**Note.** Next",
      target: "**注意。**次に",
      targetLocale: "ja",
      says: [
        "Expected the marks around **注意。** to stress, found them shown as they stand: Markdown does not see ** between “。” and “次”; write **注意**。",
      ],
    },
    {
      source: "a **“quoted”** word",
      target: "それは**「引用」**です",
      targetLocale: "ja",
      says: [
        "Expected the marks around **「引用」** to stress, found them shown as they stand: Markdown does not see ** between “は” and “「”; write 「**引用**」",
      ],
    },
    {
      source: "Readers and users",
      target: "Leser*innen und Nutzer*innen",
      targetLocale: "de",
      says: [
        "Expected stars inside words to be written \\*, found *innen und Nutzer* read as emphasis",
      ],
    },
  ],
  check(pair, report) {
    if (markupOf(pair.grammar) !== "markdown") return;
    reportAccidents(pair, report);
    const marks = literalMarks(pair.targetMessage).filter(isSuspicious);
    if (marks.length === 0) return;
    const known = new Set(literalMarks(pair.sourceMessage).map(({ raw }) => raw));
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index]!;
      if (known.has(mark.raw)) continue;
      const partner = marks[index + 1]?.raw === mark.raw ? marks[index + 1] : undefined;
      const blind = partner && explain(mark, partner, pair.target);
      if (blind) index++;
      report(blind ?? lonely(mark));
    }
  },
};

const PUNCTUATION = /[\p{P}\p{S}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** A mark between blanks is a sign of its own, one between letters part of a word. */
function isSuspicious({ raw, before, after }: LiteralMark): boolean {
  if (raw.startsWith("`")) return true;
  if (raw.length > 3) return false;
  const blank = (character: string): boolean => character === "" || /\s/.test(character);
  if (blank(before) && blank(after)) return false;
  if (raw.length === 1) return false;
  return !(raw.startsWith("_") && LETTER.test(before) && LETTER.test(after));
}

function lonely({ raw, start }: LiteralMark): RuleProblem {
  return {
    message: `Expected a partner for ${raw}, found none: it is shown as it stands`,
    targetSpan: { start, end: start + raw.length },
    found: raw,
  };
}

function explain(open: LiteralMark, close: LiteralMark, text: string): RuleProblem | undefined {
  const blindClose = PUNCTUATION.test(close.before) && LETTER.test(close.after);
  const blindOpen = PUNCTUATION.test(open.after) && LETTER.test(open.before);
  if (!blindClose && !blindOpen) return undefined;
  const span = { start: open.start, end: close.start + close.raw.length };
  const [before, after] = blindOpen ? [open.before, open.after] : [close.before, close.after];
  const fixed = moveOut(open, close, text, blindOpen, blindClose);
  const advice = fixed ? `write ${fixed}` : "put a blank or the punctuation outside";
  const fix: Edit[] = fixed ? [{ span, text: fixed }] : [];
  return {
    message: `Expected the marks around ${text.slice(span.start, span.end)} to stress, found them shown as they stand: Markdown does not see ${open.raw} between “${before}” and “${after}”; ${advice}`,
    targetSpan: span,
    ...(fixed && { fix }),
  };
}

/** Put the punctuation at the edges of stressed words outside of the marks. */
function moveOut(
  { raw, start }: LiteralMark,
  close: LiteralMark,
  text: string,
  first: boolean,
  last: boolean,
): string | undefined {
  const words = text.slice(start + raw.length, close.start);
  const lead = /^[\p{Ps}\p{Pi}"']+/u.exec(words)?.[0] ?? "";
  // No one writes more marks in a row, and looking further would be quadratic.
  const trail = /[\p{P}\p{S}]+$/u.exec(words.slice(-20))?.[0] ?? "";
  const quoted = lead !== "" && /[\p{Pe}\p{Pf}"']/u.test(trail);
  if (first && lead === "") return undefined;
  const head = first || quoted ? lead : "";
  const tail = last || quoted ? trail : "";
  const inner = words.slice(head.length, words.length - tail.length);
  return inner === "" ? undefined : head + raw + inner + raw + tail;
}

/** Stars inside of words that happen to have found each other. */
function reportAccidents(pair: Pair, report: (problem: RuleProblem) => void): void {
  const codes = codesOf(pair.targetMessage, "emphasis");
  if (codes.length <= codesOf(pair.sourceMessage, "emphasis").length) return;
  for (const code of codes) {
    const { start, end } = spanOf(pair.targetMessage, code);
    const inside = LETTER.test(pair.target[start - 1] ?? "") && LETTER.test(pair.target[end] ?? "");
    // Where no blanks are written, a mark is between letters as a rule.
    if (!inside || !/\s/.test(pair.target.slice(start, end))) continue;
    report({
      message: `Expected stars inside words to be written \\*, found ${pair.target.slice(start, end)} read as emphasis`,
      targetSpan: { start, end },
      fix: [
        { span: { start, end: start + 1 }, text: "\\*" },
        { span: { start: end - 1, end }, text: "\\*" },
      ],
    });
  }
}
