import type { Code } from "../../model/index.ts";
import { codeSpanContent } from "../../segment/code-span-content.ts";
import { codesOf, compareBags, spanOf } from "../codes.ts";
import type { Pair } from "../pair.ts";
import type { Rule } from "../rule.ts";
import { saysTheSame } from "../same-saying.ts";
import { twinsOf } from "../twin-of.ts";

/** `markup/code-span`: code that was lost, changed or added. */
export const codeSpan: Rule = {
  id: "markup/code-span",
  severity: "warning",
  ofCodes: true,
  summary: "Code spans say what they say in the source.",
  explanation:
    "What stands between backticks is typed by readers or names something in a program: it stays as it is. A lost or changed code span is a warning. Code that stands in the source more often than in the translation, or words that the translation alone marks as code, are only mentioned. So is what a translator may change: a blank at the edge, the `()` of a name, what is to be filled in (`<your name>`), or several words that are no code (`leave blank`). `<code>` counts as backticks do.",
  examples: [
    { source: "Run `npm ci`.", target: "Führen Sie `npm ci` aus.", targetLocale: "de" },
    {
      source: "Run `npm ci` first; `npm ci` is fast.",
      target: "Zuerst `npm ci`, das ist schnell.",
      targetLocale: "de",
      says: ["Expected `npm ci` 2 times, found 1"],
    },
    {
      source: "Run `npm ci`.",
      target: "Führen Sie `npm cl` aus.",
      targetLocale: "de",
      says: ["Expected the code `npm ci`, found `npm cl`"],
    },
    {
      source: "Choose `leave blank` for `<your name>`.",
      target: "Wählen Sie bei `<Ihr Name>` die Wahl `nichts eintragen`.",
      targetLocale: "de",
      says: [
        "Expected the code `leave blank`, found `nichts eintragen`",
        "Expected the code `<your name>`, found `<Ihr Name>`",
      ],
    },
    {
      source: "Set `port`.",
      target: "<code>port</code> setzen.",
      targetLocale: "de",
    },
    {
      source: "Run `npm ci`.",
      target: "Führen Sie npm ci aus.",
      targetLocale: "de",
      says: ["Expected the code `npm ci`, found none: put it between backticks"],
    },
  ],
  check(pair, report) {
    const source = codesOf(pair.sourceMessage, "code-span");
    const target = codesOf(pair.targetMessage, "code-span");
    if (source.length === 0 && target.length === 0) return;
    const { missing, added } = compareBags(source, target, contentOf);
    const tagged = twinsOf(pair.targetMessage, "code-span").map((tag) => insideOf(pair, tag));
    for (const code of missing) {
      const content = contentOf(code);
      const times = countOf(target, content);
      const sourceSpan = spanOf(pair.sourceMessage, code);
      if (times > 0) {
        const message = `Expected \`${content}\` ${countOf(source, content)} times, found ${times}`;
        report({ message, severity: "info", sourceSpan });
        continue;
      }
      const tag = tagged.indexOf(content);
      if (tag !== -1) {
        tagged.splice(tag, 1);
        continue;
      }
      const like =
        added.length > MANY
          ? -1
          : added.findIndex((there) => saysTheSame(content, contentOf(there)));
      const other = like === -1 ? added.shift() : added.splice(like, 1)[0];
      const plain = pair.targetShown.includes(content) ? ": put it between backticks" : "";
      report({
        message: `Expected the code \`${content}\`, found ${other ? `\`${contentOf(other)}\`` : `none${plain}`}`,
        ...(like === -1 ? {} : { severity: "info" }),
        sourceSpan,
        ...(other && { targetSpan: spanOf(pair.targetMessage, other), found: contentOf(other) }),
        expected: content,
      });
    }
    for (const code of added) {
      report({
        message: `Expected no code \`${contentOf(code)}\`, which the source does not have`,
        severity: "info",
        targetSpan: spanOf(pair.targetMessage, code),
        found: contentOf(code),
      });
    }
  },
};

/** A unit with more code spans is no prose: they are paired in order. */
const MANY = 200;

/** What stands between a tag and its partner. */
function insideOf({ targetMessage, target }: Pair, tag: Code): string {
  const { start, end } = spanOf(targetMessage, tag);
  const close = target.lastIndexOf("</", end);
  return close < start ? "" : target.slice(start + tag.raw.length, close).trim();
}

function contentOf(code: Code): string {
  return codeSpanContent(code.raw);
}

function countOf(codes: readonly Code[], content: string): number {
  return codes.filter((code) => contentOf(code) === content).length;
}
