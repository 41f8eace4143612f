import { hasRightToLeft } from "./isolate.ts";
import { visible } from "./visible.ts";
import type { DiffPart } from "./word-diff.ts";

/** Where a diff is to be read: as plain text, on a terminal, or in a comment on a forge. */
export type DiffStyle = "plain" | "ansi" | "markdown";

/**
 * Write a word diff for people: `[-was-]{+is+}` as git does, struck out and underlined in colour, or
 * `<del>` and `<ins>`, which hold in scripts without blanks, where `~~` and `**` do not.
 *
 * Law: the result is one line that commands no terminal and is no markup but its own. Texts from right
 * to left are isolated as a whole and piece by piece, so that words and signs keep their order.
 */
export function showDiff(parts: readonly DiffPart[], style: DiffStyle): string {
  const whole = parts.map(({ text }) => text).join("");
  const initiator = hasRightToLeft(whole) ? initiatorOf(whole) : "";
  const inDirection = (text: string) => (initiator === "" ? text : initiator + text + "\u2069");
  return inDirection(
    parts
      .map(({ type, text }) => {
        const shown = style === "markdown" ? escapeMarkdown(visible(text)) : visible(text);
        const [open, close] = SIGNS[style][type];
        return type === "same" ? shown : open + inDirection(shown) + close;
      })
      .join(""),
  );
}

/** RLI or LRI, by the first letter: inside isolates FSI would find nothing to go by. */
function initiatorOf(text: string): string {
  return hasRightToLeft(/\p{L}/u.exec(text)?.[0] ?? "") ? "\u2067" : "\u2066";
}

type Signs = Readonly<Record<DiffPart["type"], readonly [open: string, close: string]>>;

const SIGNS: Readonly<Record<DiffStyle, Signs>> = {
  plain: { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] },
  ansi: {
    same: ["", ""],
    removed: ["\u001B[31;9m", "\u001B[39;29m"],
    added: ["\u001B[32;4m", "\u001B[39;24m"],
  },
  markdown: { same: ["", ""], removed: ["<del>", "</del>"], added: ["<ins>", "</ins>"] },
};

/**
 * References rather than backslashes: they hold inside table cells and beside any character. Addresses
 * make no link, and an empty comment keeps a forge from calling people by their `@name`.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[!#$&()*+<>@[\\\]^_`{|}~-]|:(?=\/\/)|(?<=www)\./giu, (mark) => {
      return `&#${mark.codePointAt(0)};`;
    })
    .replaceAll("&#64;", "&#64;<!-- -->");
}
