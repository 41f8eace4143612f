import type { Edit } from "../../model/index.ts";
import { markupOf } from "../../segment/inline-grammar.ts";
import type { Pair } from "../pair.ts";
import type { Rule } from "../rule.ts";
import { languageOf } from "../scripts.ts";

/** `text/whitespace`: blanks too many or in the wrong place. */
export const whitespace: Rule = {
  id: "text/whitespace",
  severity: "warning",
  fix: "certain",
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
      source: "A, b, c",
      target: "Aa  bb  cc",
      targetLocale: "de",
      says: ["Expected one blank, found 2 in 2 places"],
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
  check(pair, report) {
    if (pair.grammar.slot === "code" || pair.targetShown.trim() === "") return;
    for (const { message, edits, quiet } of slips(pair)) {
      const [first] = edits;
      if (!first) continue;
      const places = edits.length > 1 ? ` in ${edits.length} places` : "";
      report({
        message: message + places,
        ...(quiet ? { severity: "info" } : {}),
        targetSpan: first.span,
        fix: edits,
      });
    }
  },
};

interface Slip {
  readonly message: string;
  readonly edits: readonly Edit[];
  readonly quiet: boolean;
}

function* slips(pair: Pair): Generator<Slip> {
  const { source, sourceShown, target, targetShown } = pair;
  // A page shows any number of blanks as one; front matter and attributes may not.
  const quiet = markupOf(pair.grammar) !== "none";
  const start = /^[ \t\n\r\u00A0\u3000]+/.exec(target)?.[0].length ?? 0;
  const end = target.length - (/[ \t\n\r\u00A0\u3000]+$/.exec(target.slice(-200))?.[0].length ?? 0);
  if (start > 0 && !/^\s/.test(source)) {
    const message = "Expected no blank at the start, found one";
    yield { message, edits: [edit(0, start, "")], quiet };
  }
  if (end < target.length && !/\s$/.test(source)) {
    const message = "Expected no blank at the end, found one";
    yield { message, edits: [edit(end, target.length, "")], quiet };
  }
  const words = targetShown.slice(0, end);
  // Looking behind is slow, and most texts have nothing to look behind from.
  if (words.includes("  ") && !/\S {2,}\S/.test(sourceShown)) {
    const runs = [...words.matchAll(/(?<=\S) {2,}(?=\S)/g)];
    const message = `Expected one blank, found ${runs[0]?.[0].length ?? 0}`;
    const edits = runs.map(({ index, 0: run }) => edit(index, index + run.length, " "));
    yield { message, edits, quiet };
  }
  if (BLANK_AND_MARK.test(words) && sourceShown.search(beforeMark(pair.sourceLocale)) === -1) {
    const runs = [...words.matchAll(beforeMark(pair.targetLocale))];
    const message = `Expected no blank before “${runs[0]?.[0].at(-1) ?? ""}”, found one`;
    const edits = runs.map(({ index, 0: run }) => edit(index, index + run.length - 1, ""));
    yield { message, edits, quiet: false };
  }
  if (/[.!?]\p{Lu}/u.test(words) && !/\p{Ll}{2}[.!?]\p{Lu}\p{Ll}/u.test(sourceShown)) {
    const marks = [...words.matchAll(/(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll})/gu)];
    const message = `Expected a blank after “${marks[0]?.[0] ?? ""}”, found none`;
    yield {
      message,
      edits: marks.map(({ index }) => edit(index + 1, index + 1, " ")),
      quiet: true,
    };
  }
}

function edit(start: number, end: number, text: string): Edit {
  return { span: { start, end }, text };
}

/** A blank, then a mark that closes up to the word: not `...`, `.5`, `.md` or `!` in French. */
function beforeMark(locale: string): RegExp {
  return languageOf(locale) === "fr" ? FRENCH : OTHERS;
}

const BLANK_AND_MARK = /[ \u00A0][,.;!?،؛؟।]/;
// What is before the blank is asked last: letters stand everywhere, a mark behind a blank hardly anywhere.
const FRENCH = /[ \u00A0][,.](?<=[\p{L}\p{N}\p{M}][ \u00A0].)(?=\s|$)/gu;
const OTHERS = /[ \u00A0][,.;!?،؛؟।](?<=[\p{L}\p{N}\p{M}][ \u00A0].)(?=\s|$)/gu;
