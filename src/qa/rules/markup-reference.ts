import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Code, Message } from "../../model/index.ts";
import { markupOf } from "../../segment/inline-grammar.ts";
import { codesOf, compareBags, spanOf } from "../codes.ts";
import type { Rule } from "../rule.ts";
import { twinsOf } from "../twin-of.ts";

/** `markup/reference`: labels of links and footnotes that were lost, added or are not defined. */
export const reference: Rule = {
  id: "markup/reference",
  severity: "error",
  summary: "Reference links and footnote marks carry the labels of the source.",
  explanation:
    "`[words][label]` and `[^1]` point to a definition elsewhere in the document. The words are translated, the label is not: a translated or mistyped label leaves brackets on the page. Where the source writes `[label]` alone, write `[words][label]`. A further mention of a label is only mentioned, and so is a link with an address of its own in place of a label.",
  examples: [
    {
      source: "See [the report][r].",
      target: "Siehe [den Bericht][r].",
      targetLocale: "de",
      grammar: { definitions: ["r"] },
    },
    {
      source: "See [report].",
      target: "Siehe [Bericht][report].",
      targetLocale: "de",
      grammar: { definitions: ["report"] },
    },
    {
      source: "See [the report][r].",
      target: "Siehe [den Bericht](https://x.org/de/bericht).",
      targetLocale: "de",
      grammar: { definitions: ["r"] },
      says: ["Expected a link with the label r, found a link with an address"],
    },
    {
      source: "It fell.[^1]",
      target: "Es fiel.",
      targetLocale: "de",
      grammar: { footnotes: ["1"] },
      says: ["Expected the footnote mark [^1], found none"],
    },
    {
      source: "See [report].",
      target: "Siehe [Bericht].",
      targetLocale: "de",
      grammar: { definitions: ["report"] },
      says: ["Expected a link with the label report, found none: write [words][report]"],
    },
    {
      source: "It fell.[^1]",
      target: "Es fiel.[^l]",
      targetLocale: "de",
      grammar: { footnotes: ["1"] },
      says: ["Expected the footnote mark [^1], found [^l], which is not defined"],
    },
  ],
  check(pair, report) {
    const { sourceMessage, targetMessage } = pair;
    const source = codesOf(
      sourceMessage,
      "link-reference",
      "image-reference",
      "footnote-reference",
    );
    const target = codesOf(
      targetMessage,
      "link-reference",
      "image-reference",
      "footnote-reference",
    );
    const { missing, added } = compareBags(source, target, keyOf);
    const undefinedMarks =
      markupOf(pair.grammar) === "markdown"
        ? literalMarks(pair.target, pair.targetShown, pair.sourceShown)
        : [];
    let links = linksOf(targetMessage) - linksOf(sourceMessage);
    for (const code of missing) {
      const stray = code.kind === "footnote-reference" ? undefinedMarks.shift() : undefined;
      const again = target.some((there) => keyOf(there) === keyOf(code));
      const inline = !again && code.kind === "link-reference" && links-- > 0;
      const none = inline ? "found a link with an address" : `found none${advice(code)}`;
      report({
        message: lost(code) + (stray ? `found ${stray[0]}, which is not defined` : none),
        ...(again || inline ? { severity: "info" } : {}),
        sourceSpan: spanOf(sourceMessage, code),
        ...(stray && { targetSpan: { start: stray.index, end: stray.index + stray[0].length } }),
        expected: code.target ?? "",
      });
    }
    for (const code of added) {
      const again = source.some((there) => keyOf(there) === keyOf(code));
      report({
        message: `Expected no ${code.kind === "footnote-reference" ? "footnote mark" : "reference to"} ${show(code)}, which the source does not have`,
        severity: again ? "info" : "warning",
        targetSpan: spanOf(targetMessage, code),
        found: code.target ?? "",
      });
    }
    for (const { 0: raw, index } of undefinedMarks) {
      report({
        message: `Expected the label of a footnote, found ${raw}, which is not defined`,
        targetSpan: { start: index, end: index + raw.length },
        found: raw,
      });
    }
  },
};

/** How many links say where they lead. */
function linksOf(message: Message): number {
  return codesOf(message, "link", "autolink").length + twinsOf(message, "link").length;
}

function keyOf(code: Code): string {
  return `${code.kind} ${normalizeIdentifier(code.target ?? "")}`;
}

function show(code: Code): string {
  return code.kind === "footnote-reference" ? `[^${code.target}]` : `${code.target}`;
}

function lost(code: Code): string {
  if (code.kind === "footnote-reference") return `Expected the footnote mark ${show(code)}, `;
  return `Expected ${code.kind === "link-reference" ? "a link" : "an image"} with the label ${code.target}, `;
}

function advice(code: Code): string {
  if (code.kind === "footnote-reference") return "";
  return `: write ${code.kind === "image-reference" ? "!" : ""}[words][${code.target}]`;
}

/** Footnote marks that are words to the parser, since nothing defines them. */
function literalMarks(target: string, shown: string, sourceShown: string): RegExpExecArray[] {
  const marks = [...shown.matchAll(/\[\^[^\]\s]+\](?!\()/g)];
  return marks.filter(
    ({ 0: raw, index }) => target[index - 1] !== "\\" && !sourceShown.includes(raw),
  );
}
