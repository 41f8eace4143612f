import type { Code, CodeKind } from "../../model/index.ts";
import { readAttributes } from "../../segment/read-attributes.ts";
import { isWordsAttribute } from "../../text/words-attribute.ts";
import { codesOf, compareBags, spanOf } from "../codes.ts";
import { isSameAddress } from "../locale-address.ts";
import type { Pair } from "../pair.ts";
import type { Rule } from "../rule.ts";
import { twinOf } from "../twin-of.ts";

/** `markup/html`: HTML and JSX tags that were lost or whose attributes changed. */
export const html: Rule = {
  id: "markup/html",
  severity: "error",
  ofCodes: true,
  summary: "HTML and JSX tags of the source stand in the translation, with their attributes.",
  explanation:
    "Tags such as `<kbd>` or `<br>` and components such as `<Note>` belong to the page. They may move with the words, but none may be lost, and their attributes stay, except for the words in `alt`, `title`, `label`, `placeholder` and `aria-label`, in the `text` or `caption` of a component and the like, and for `lang`, `dir` and addresses in the reader's language. Markdown may stand for a tag that says the same (`**…**` for `<strong>`, a link for `<a href>`). A lost `<br>` is only a warning, and at the end, where no reader sees it, a mention. Tags that the source does not have are reported by `safety/construct`.",
  examples: [
    { source: "Press <kbd>Esc</kbd>.", target: "<kbd>Esc</kbd> drücken.", targetLocale: "de" },
    {
      source: 'A <abbr title="World">W</abbr>',
      target: 'Eine <abbr title="Welt">W</abbr>',
      targetLocale: "de",
    },
    {
      source: 'Now <Badge kind="beta" text="New" />',
      target: 'Jetzt <Badge kind="beta" text="Neu" />',
      targetLocale: "de",
      grammar: { syntax: "mdx" },
    },
    {
      source: "It is <b>free</b>.",
      target: "Es ist **kostenlos**.",
      targetLocale: "de",
    },
    {
      source: "Press <kbd>Esc</kbd>.",
      target: "Esc drücken.",
      targetLocale: "de",
      says: ["Expected the tag <kbd>, found none"],
    },
    {
      source: "Press <kbd>Esc</kbd>.",
      target: "<kbd>Esc drücken.",
      targetLocale: "de",
      says: ["Expected </kbd> after <kbd>, found none"],
    },
    {
      source: 'A <span class="x">word</span>',
      target: 'Ein <span class="y">Wort</span>',
      targetLocale: "de",
      says: ['Expected class="x" in <span>, found class="y"'],
    },
  ],
  check(pair, report) {
    const source = openingTags(pair, "sourceMessage");
    const target = openingTags(pair, "targetMessage");
    const same = compareBags(source, target, (code) => code.raw);
    const { missing } = compareBags(same.missing, same.added, tagName);
    const written = new Map<CodeKind, number>();
    for (const code of missing) {
      const kind = twinOf(code)?.kind;
      if (kind !== undefined) {
        const left = written.get(kind) ?? surplus(pair, kind);
        written.set(kind, left - 1);
        if (left > 0) continue;
      }
      const ends = code.start + code.raw.length === pair.source.trimEnd().length;
      report({
        ...(kind === "hard-break" && { severity: ends ? "info" : "warning" }),
        message: `Expected the tag <${tagName(code)}>, found none`,
        sourceSpan: spanOf(pair.sourceMessage, code),
        expected: code.raw,
      });
    }
    for (const code of same.added) {
      const index = same.missing.findIndex((other) => tagName(other) === tagName(code));
      const [before] = index === -1 ? [] : same.missing.splice(index, 1);
      const change = before && changedAttribute(before, code, pair);
      if (!change) continue;
      report({
        message: `Expected ${change.expected} in <${tagName(code)}>, found ${change.found}`,
        sourceSpan: spanOf(pair.sourceMessage, before),
        targetSpan: spanOf(pair.targetMessage, code),
        ...change,
      });
    }
    for (const code of unclosed(source, target)) {
      report({
        message: `Expected </${tagName(code)}> after ${code.raw}, found none`,
        targetSpan: spanOf(pair.targetMessage, code),
      });
    }
  },
};

/** How many more the translation has of a kind of Markdown. */
function surplus(pair: Pair, kind: CodeKind): number {
  const kinds = kind === "link" ? (["link", "autolink", "link-reference"] as const) : [kind];
  return (
    codesOf(pair.targetMessage, ...kinds).length - codesOf(pair.sourceMessage, ...kinds).length
  );
}

function openingTags(pair: Pair, side: "sourceMessage" | "targetMessage"): Code[] {
  return codesOf(pair[side], "html", "jsx").filter(({ raw }) => /^<(?:[\p{L}_$]|>)/u.test(raw));
}

/** Tags that the source closes, and of which the translation leaves more open. */
function unclosed(source: readonly Code[], target: readonly Code[]): Code[] {
  const closed = new Set(source.filter(({ type }) => type === "open").map(tagName));
  const isOpen = (code: Code): boolean => code.type === "hold" && closed.has(tagName(code));
  return compareBags(source.filter(isOpen), target.filter(isOpen), tagName).added.filter(
    ({ raw }) => !raw.endsWith("/>"),
  );
}

function tagName(code: Code): string {
  const name = /^<([^\s/>{]*)/.exec(code.raw)![1]!;
  return code.kind === "html" ? name.toLowerCase() : name;
}

function changedAttribute(
  source: Code,
  target: Code,
  pair: Pair,
): { expected: string; found: string } | undefined {
  const before = readAttributes(source.raw);
  const after = readAttributes(target.raw);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const one = before.get(name);
    const other = after.get(name);
    if (one === other || isWordsAttribute(name, one ?? "", source.raw)) continue;
    if (one !== undefined && other !== undefined && /^(?:href|src)$/.test(name)) {
      if (isSameAddress(one, other, pair.sourceLocale, pair.targetLocale)) continue;
    }
    return { expected: show(name, one), found: show(name, other) };
  }
  return undefined;
}

function show(name: string, value: string | undefined): string {
  if (value === undefined) return `no ${name}`;
  return value === "" ? name : `${name}="${value}"`;
}
