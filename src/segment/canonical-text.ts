import { decodeString } from "micromark-util-decode-string";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Code, CodeKind, Message } from "../model/index.ts";
import { codeSpanContent, isPadded } from "./code-span-content.ts";
import { decodeWords } from "./decode-words.ts";
import { type InlineGrammar, markupOf } from "./inline-grammar.ts";

/**
 * Write what a text says in one form, whatever way it is written: `UnitDraft.canonical`.
 *
 * Law: equal for `*a*` and `_a_`, `a\_b` and `a_b`, `&amp;` and `&`, another fence or white space;
 * different when words, code, destinations, titles, labels or the kinds of markup differ. It is a
 * text to compare by, not to render.
 */
export function canonicalText(
  message: Message,
  grammar: Pick<InlineGrammar, "syntax" | "slot">,
): string {
  const markup = markupOf(grammar);
  // The labels and destinations of the links that are open, to write where they close.
  const open = new Map<number, Code>();
  let text = "";
  for (const part of message) {
    if (typeof part !== "string") text += canonicalCode(part, open, grammar);
    else text += markup === "none" ? part : escapeMarkup(decodeWords(part, grammar));
  }
  // White space means something in code, and a line ending is a break in Markdown alone.
  if (grammar.slot === "code") return text;
  const breaks = markup === "markdown";
  const collapsed = text.replace(/[ \t\r\n\f]+/g, (run) =>
    breaks && run.includes("\n") ? run.replace(/[^\n]+/g, "") : " ",
  );
  return trimmed(collapsed);
}

/** Without blanks and line endings at the edges. A pattern for the end would be quadratic. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (text[start] === " " || text[start] === "\n")) start++;
  while (end > start && (text[end - 1] === " " || text[end - 1] === "\n")) end--;
  return text.slice(start, end);
}

/** What would be markup if the words stood in Markdown; underscores never are, in this form. */
function escapeMarkup(words: string): string {
  return words.replace(/[\\*`[\]<~{$]|&(?=#?[a-zA-Z0-9]+;)/g, "\\$&");
}

function canonicalCode(code: Code, open: Map<number, Code>, { slot }: { slot: string }): string {
  if (code.type === "open") open.set(code.id, code);
  const { kind } = code;
  if (kind in MARKS) return MARKS[kind]!;
  if (kind === "code-span") {
    return fenced(codeSpanContent(slot === "cell" ? code.raw.replaceAll("\\|", "|") : code.raw));
  }
  if (kind === "autolink") return `<${code.target ?? code.raw}>`;
  if (kind === "footnote-reference") return `[^${normalizeIdentifier(code.target ?? "")}]`;
  if (!/^(?:link|image)/.test(kind)) return code.raw;
  if (code.type === "open") return kind.startsWith("image") ? "![" : "[";
  return closeOf(open.get(code.id) ?? code);
}

const MARKS: Partial<Record<CodeKind, string>> = {
  emphasis: "*",
  strong: "**",
  delete: "~~",
  "hard-break": "\n",
};

function closeOf({ kind, target = "", title }: Code): string {
  if (kind.endsWith("reference")) return `][${normalizeIdentifier(target)}]`;
  return `](${decodeString(target)}${title === undefined ? "" : ` ${JSON.stringify(title)}`})`;
}

function fenced(content: string): string {
  const runs = new Set(content.match(/`+/g)?.map((run) => run.length));
  let size = 1;
  while (runs.has(size)) size++;
  const fence = "`".repeat(size);
  const space = /^`|`$/.test(content) || isPadded(content) ? " " : "";
  return fence + space + content + space + fence;
}
