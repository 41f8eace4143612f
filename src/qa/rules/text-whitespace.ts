import type { Edit } from "../../model/index.ts";
import { markupOf } from "../../segment/inline-grammar.ts";
import type { Rule } from "../rule.ts";
import { languageOf } from "../scripts.ts";

/** `text/whitespace`: blanks too many or in the wrong place. */
export const whitespace: Rule = {
  id: "text/whitespace",
  severity: "warning",
  summary: "Blanks stand between words, one at a time.",
  explanation:
    "A blank at the start or the end of a translation, two blanks in a row and a blank before a full stop or comma are slips, unless the source has them too; the first three are only mentioned where a page does not show them. French puts a blank before `:`, `;`, `!`, `?` and inside « », best a no-break one: that is fine. A missing blank after a full stop is only mentioned, since `Node.js` has none either.",
  examples: [
    { source: "Why? Because.", target: "Pourquoi ? Parce que.", targetLocale: "fr" },
    { source: "Why? Because.", target: "なぜ？　だから。", targetLocale: "ja" },
    { source: "Use Node.js", target: "Node.js verwenden", targetLocale: "de" },
    {
      source: "One two",
      target: "Eins  zwei",
      targetLocale: "de",
      says: ["Expected one blank, found 2"],
    },
    {
      source: "One two",
      target: "Eins zwei ",
      targetLocale: "de",
      says: ["Expected no blank at the end, found one"],
    },
    {
      source: "One, two",
      target: "Eins , zwei",
      targetLocale: "de",
      says: ["Expected no blank before “,”, found one"],
    },
    {
      source: "It ends. It starts.",
      target: "Es endet.Es beginnt.",
      targetLocale: "de",
      says: ["Expected a blank after “.”, found none"],
    },
  ],
  check({ source, sourceShown, target, targetShown, targetLocale, grammar }, report) {
    if (grammar.slot === "code" || targetShown.trim() === "") return;
    const found = (
      message: string,
      start: number,
      end: number,
      text: string,
      quiet?: boolean,
    ): void => {
      const fix: Edit[] = [{ span: { start, end }, text }];
      report({ message, targetSpan: { start, end }, fix, ...(quiet ? { severity: "info" } : {}) });
    };
    // A page shows any number of blanks as one; front matter and attributes may not.
    const unseen = markupOf(grammar) !== "none";
    const lead = /^[ \t\n\r\u00A0\u3000]+/.exec(target);
    if (lead && !/^\s/.test(source))
      found("Expected no blank at the start, found one", 0, lead[0].length, "", unseen);
    const tail = /[ \t\n\r\u00A0\u3000]+$/.exec(target.slice(lead?.[0].length ?? 0).slice(-200));
    const { length } = target;
    if (tail && !/\s$/.test(source)) {
      found("Expected no blank at the end, found one", length - tail[0].length, length, "", unseen);
    }
    const end = length - (tail?.[0].length ?? 0);
    if (!/\S {2,}\S/.test(sourceShown)) {
      for (const { index, 0: run } of targetShown.matchAll(/(?<=[^\s]) {2,}(?=[^\s])/g)) {
        found(`Expected one blank, found ${run.length}`, index, index + run.length, " ", unseen);
      }
    }
    if (!/\s[,.](?=\s|$)/.test(sourceShown)) {
      for (const { index, 0: run } of targetShown
        .slice(0, end)
        .matchAll(beforeMark(targetLocale))) {
        found(
          `Expected no blank before “${run.at(-1)}”, found one`,
          index,
          index + run.length - 1,
          "",
        );
      }
    }
    if (/\p{Ll}{2}[.!?]\p{Lu}\p{Ll}/u.test(sourceShown)) return;
    for (const { index } of targetShown.matchAll(/(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll})/gu)) {
      const mark = target[index]!;
      found(`Expected a blank after “${mark}”, found none`, index + 1, index + 1, " ", true);
    }
  },
};

/** A blank, then a mark that closes up to the word: not `...`, `.5`, `.md` or `!` in French. */
function beforeMark(locale: string): RegExp {
  return languageOf(locale) === "fr" ? FRENCH : OTHERS;
}

const FRENCH = /(?<=[\p{L}\p{N}\p{M}])[ \u00A0][,.](?=\s|$)/gu;
const OTHERS = /(?<=[\p{L}\p{N}\p{M}])[ \u00A0][,.;!?،؛؟।](?=\s|$)/gu;
