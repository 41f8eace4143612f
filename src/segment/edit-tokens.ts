import type { Code, Message } from "../model/index.ts";
import { segmentWords } from "../text/words.ts";
import { codeSpanContent } from "./code-span-content.ts";
import type { InlineGrammar } from "./inline-grammar.ts";
import { shownText, THING, UNSEEN } from "./shown-text.ts";

/** A word, a number, a mark or a code that a reader sees, with its place. */
export interface EditToken {
  readonly type: "word" | "number" | "mark" | "code";
  /** Two tokens with the same key are the same to a reader. */
  readonly key: string;
  /** What is read: decoded, and of a code span what it holds. */
  readonly text: string;
  /** Offsets into the text that the message was read from. */
  readonly start: number;
  readonly end: number;
  readonly code?: Code;
  /** Whether it is the first word of a sentence, or of the text. */
  readonly first: boolean;
}

/** What a reader sees of a message, token by token; blanks and unseen markup are between the tokens. */
export function editTokens(message: Message, grammar: InlineGrammar, locale: string): EditToken[] {
  const { seen, places, things } = seenText(message, grammar);
  const tokens: EditToken[] = [];
  let at = 0;
  let first = true;
  for (const text of segmentWords(seen, locale).flatMap(apart)) {
    const start = places[at]!;
    const thing = things.get(at);
    const end = thing === undefined ? places[at + text.length - 1]! + 1 : start + thing.raw.length;
    at += text.length;
    if (thing !== undefined) {
      const read = thing.kind === "code-span" ? codeSpanContent(thing.raw) : thing.raw;
      const key = `${THING}${thing.kind} ${read}`;
      tokens.push({ type: "code", key, text: read, start, end, code: thing, first });
      first = false;
    } else if (/\S/u.test(text)) {
      const type = typeOf(text);
      tokens.push({
        type,
        key: text.normalize("NFC"),
        text,
        start,
        end,
        first: first && type !== "mark",
      });
      first = type === "mark" && (first || /^[.!?:。！？…؟।]/u.test(text));
    }
  }
  return tokens;
}

/** A code has no word around it; a segmenter that joins the two is put right. */
function apart(segment: string): string[] {
  return segment.includes(THING) && segment !== THING
    ? segment.split(/(\uE001)/u).filter(Boolean)
    : [segment];
}

function typeOf(text: string): EditToken["type"] {
  if (/\p{N}/u.test(text)) return "number";
  return /\p{L}/u.test(text) ? "word" : "mark";
}

function seenText(message: Message, grammar: InlineGrammar) {
  const shown = shownText(message, grammar);
  const places: number[] = [];
  const things = new Map<number, Code>();
  let seen = "";
  let offset = 0;
  for (const part of message) {
    const { length } = typeof part === "string" ? part : part.raw;
    if (typeof part !== "string" && shown[offset] === THING) {
      things.set(seen.length, part);
      seen += THING;
      places.push(offset);
    } else {
      for (let at = offset; at < offset + length; at++) {
        if (shown[at] === UNSEEN) continue;
        seen += shown[at]!;
        places.push(at);
      }
    }
    offset += length;
  }
  return { seen, places, things };
}
