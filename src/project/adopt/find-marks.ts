import type { Mark, MarkKind } from "../../adopt/index.ts";
import type { Message } from "../../model/index.ts";
import { readMentions } from "../../qa/numbers/index.ts";
import { codeSpanContent } from "../../segment/code-span-content.ts";
import { readAttributes } from "../../segment/read-attributes.ts";

/**
 * Find what a text says in any language: where its links lead, its code, its numbers by value, and its
 * words as they are written, since names and cognates are among them.
 *
 * `text` is the message in plain words; `near` the destination that the slot belongs to.
 */
export function findMarks(
  message: Message,
  text: string,
  near: string | undefined,
  locale: string,
  locales: readonly string[],
): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, value: string): void => {
    if (value !== "") marks.push({ kind, value });
  };
  if (near !== undefined) add("image", plainDestination(near, locales));
  for (const code of message) {
    if (typeof code === "string" || code.type === "close") continue;
    if (code.kind === "code-span") add("code", codeSpanContent(code.raw));
    else if (/^(?:math|expression|template|placeholder)$/.test(code.kind)) add("code", code.raw);
    else if (code.kind === "footnote-reference") add("footnote", code.target ?? "");
    else if (code.kind === "html" || code.kind === "jsx") {
      const attributes = readAttributes(code.raw);
      for (const name of ["href", "src", "to"]) {
        const value = attributes.get(name);
        if (value !== undefined) add("link", plainDestination(value, locales));
      }
      add("tag", /^<([\w.:-]+)/.exec(code.raw)?.[1] ?? "");
    } else if (code.target !== undefined && !code.kind.endsWith("reference")) {
      add(code.kind === "image" ? "image" : "link", plainDestination(code.target, locales));
    }
  }
  for (const mention of readMentions(text, locale)) {
    if (mention.vague) continue;
    if (mention.code !== undefined) add("number", mention.code);
    else {
      for (const { role, value, form } of mention.parts) {
        // "One", "first" and "both" come and go with the language.
        if (role === "month" || role === "weekday" || (form === "words" && value.n <= 12n))
          continue;
        add("number", `${value.n}/${value.d}`);
      }
    }
  }
  for (const word of new Set(text.toLowerCase().match(WORD))) add("word", word);
  return marks;
}

/** What is written in one go, and so also `next.js`, `@octocat` or `node_modules`. */
const WORD = /[@\p{L}\p{N}][\p{L}\p{N}\p{M}_@.'’-]*[\p{L}\p{N}\p{M}]/gu;

/**
 * Write a destination so that those of two languages compare: without protocol, fragment, the name of
 * a locale among its folders, and `../`, which depends on where a file lies.
 */
function plainDestination(raw: string, locales: readonly string[]): string {
  if (raw.startsWith("#")) return raw;
  const [path = ""] = raw.replace(/^<|>$/g, "").split("#");
  const named = new Set(locales.map((locale) => locale.toLowerCase()));
  return path
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .split("/")
    .filter((part) => !/^\.{0,2}$/.test(part) && !named.has(part.toLowerCase().replace("_", "-")))
    .join("/");
}
