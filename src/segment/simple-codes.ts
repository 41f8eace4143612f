import type { FoundCode } from "./inline-code.ts";
import type { InlineGrammar } from "./inline-grammar.ts";

/**
 * Find the inline codes of a text that has none but code spans, plain links and plain emphasis;
 * `undefined` for every other text.
 *
 * Law: where it answers, it gives what micromark's tokens give, many times faster. It answers only
 * where each mark can be read in one way, by the marks beside it alone: emphasis that can only open
 * or only close, links without brackets, blanks or escapes in them.
 *
 * `text` is one line; `masked` is the same with its placeholders hidden.
 */
export function simpleCodes(
  masked: string,
  text: string,
  { math }: Pick<InlineGrammar, "math">,
): FoundCode[] | undefined {
  if (CONTROL.test(masked)) return undefined;
  const found: FoundCode[] = [];
  const marks: Mark[] = [];
  // The bracket that is open, and how many marks were when it opened.
  let link: { readonly start: number; readonly marks: number; readonly at: number } | undefined;
  let words = 0;
  const addresses = holdsAddress(masked);
  const mayAddress = (from: number, to: number): boolean =>
    addresses && ADDRESS.test(masked.slice(from, to));
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(masked); match; match = SPECIAL.exec(masked)) {
    const start = match.index;
    const run = match[0];
    const end = start + run.length;
    switch (run[0]) {
      case "`": {
        const close = closingRun(masked, end, run.length);
        if (close === undefined || mayAddress(words, start)) return undefined;
        found.push({ type: "hold", kind: "code-span", start, end: close });
        words = SPECIAL.lastIndex = close;
        break;
      }
      case "*":
      case "_": {
        if (run.length > 2) return undefined;
        const opens = canOpen(masked, start, end);
        const closes = canClose(masked, start, end);
        if (run[0] === "_") {
          // Beside another mark of emphasis it counts differently.
          if (ATTENTION.test(masked[start - 1] ?? "") || ATTENTION.test(masked[end] ?? ""))
            return undefined;
          // Within a word, or apart from any, it is a character.
          if (opens === closes && isCharacter(masked, start, end)) break;
        }
        if (opens === closes) return undefined;
        const kind = run.length === 2 ? "strong" : "emphasis";
        if (opens) {
          marks.push({ kind, sign: run[0], pair: {} });
          found.push({ type: "open", kind, start, end, pair: marks.at(-1)!.pair });
          break;
        }
        const mark = marks.length > (link?.marks ?? 0) ? marks.pop() : undefined;
        if (mark?.kind !== kind || mark.sign !== run[0]) return undefined;
        found.push({ type: "close", kind, start, end, pair: mark.pair });
        break;
      }
      case "[":
        if (link || masked[start - 1] === "!" || masked[end] === "^") return undefined;
        link = { start, marks: marks.length, at: found.length };
        break;
      case "]": {
        DESTINATION.lastIndex = end;
        const resource = link && end - link.start > 2 && DESTINATION.exec(masked);
        if (!link || !resource || link.marks !== marks.length) return undefined;
        if (mayAddress(words, start)) return undefined;
        const pair = {};
        const close = DESTINATION.lastIndex;
        const target = text.slice(end + 1, close - 1);
        const opening: FoundCode = {
          type: "open",
          kind: "link",
          start: link.start,
          end: link.start + 1,
          pair,
          target,
        };
        found.splice(link.at, 0, opening);
        found.push({ type: "close", kind: "link", start, end: close, pair });
        link = undefined;
        words = SPECIAL.lastIndex = close;
        break;
      }
      case "$":
        if (math) return undefined;
        break;
      default:
        return undefined;
    }
  }
  if (link || marks.length > 0 || mayAddress(words, masked.length)) return undefined;
  return found;
}

/** Emphasis that is open. */
interface Mark {
  readonly kind: "strong" | "emphasis";
  readonly sign: string;
  readonly pair: object;
}

/** What cannot stand in one line of words, changes how its characters are counted, or is DocFX's. */
const CONTROL = /[\0-\x1F\x7F\uFEFF]|:::/;
const SPECIAL = /`+|\*+|_+|[[\]\\<{~$]/g;
const ATTENTION = /[*_~]/;
/** A destination in which nothing has to be balanced, decoded or skipped. */
const DESTINATION = /\([^\s()<>\\`]+\)/y;
/** What makes an address of words: wider than what the tokenizer takes for one. */
const ADDRESS = /@|www\.|https?:/i;

/** The same of the whole text, without a pattern: most have none. */
function holdsAddress(text: string): boolean {
  const lower = text.toLowerCase();
  return lower.includes("@") || lower.includes("www.") || lower.includes("http");
}

/** Where the next run of just so many backticks ends. */
function closingRun(text: string, from: number, size: number): number | undefined {
  for (let at = text.indexOf("`", from); at >= 0; at = text.indexOf("`", at)) {
    const start = at;
    while (text[at] === "`") at++;
    if (at - start === size) return at;
  }
  return undefined;
}

/** Whether underscores can neither open nor close: between two letters, or between blanks. */
function isCharacter(text: string, start: number, end: number): boolean {
  const before = classOf(text, start - 1);
  return before === classOf(text, end) && before !== "mark";
}

/** As micromark's attention has it, for asterisks; for underscores where the two differ. */
function canOpen(text: string, start: number, end: number): boolean {
  const after = classOf(text, end);
  return after === "word" || (after === "mark" && classOf(text, start - 1) !== "word");
}

function canClose(text: string, start: number, end: number): boolean {
  const before = classOf(text, start - 1);
  return before === "word" || (before === "mark" && classOf(text, end) !== "word");
}

/** By UTF-16 unit, as micromark does. */
function classOf(text: string, index: number): "blank" | "mark" | "word" {
  const character = text[index];
  if (character === undefined || /\s/.test(character)) return "blank";
  return /[\p{P}\p{S}]/u.test(character) ? "mark" : "word";
}
