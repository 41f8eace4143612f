import type { Span } from "../../../model/index.ts";
import type { Draft, Reading } from "./draft.ts";
import { hasMark, originalOf } from "./draft.ts";
import { eraYear } from "./era-year.ts";
import { lex } from "../lex/lex.ts";
import { lexiconOf } from "../lex/lexicon.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import type { Mark, Word } from "../lex/word.ts";
import type { Mention, Part } from "../mention.ts";
import { mayMention } from "../lex/may-mention.ts";
import { normalize } from "../lex/normalize.ts";
import { compare, decimal, multiply, rational } from "../rational.ts";
import { readDate } from "./read-date.ts";
import { readNeighbours } from "./read-neighbours.ts";
import { readQuantity } from "./read-quantity.ts";
import { readTimeRange } from "./read-time-range.ts";
import { readTime } from "./read-time.ts";
import { mayBeRoman, readWord } from "./read-word.ts";
import type { Token } from "../lex/token.ts";

/**
 * Find every number, date, time and code in a text of a locale, in order and without overlap.
 *
 * `text` is plain words, inline markup removed; `masks` are spans of it to leave out. Offsets are
 * UTF-16. Law: the time is linear in the length of the text.
 */
export function readMentions(
  text: string,
  locale: string,
  masks: readonly Span[] = [],
): readonly Mention[] {
  const kind =
    masks.length === 0
      ? locale
      : `${locale} ${masks.map(({ start, end }) => `${start}-${end} `).join("")}`;
  let texts = cache.get(kind);
  const known = texts?.get(text);
  if (known !== undefined) return known;
  const mentions = read(text, locale, masks);
  if (size >= MOST_TEXTS) {
    cache.clear();
    size = 0;
    texts = undefined;
  }
  if (texts === undefined) cache.set(kind, (texts = new Map()));
  texts.set(text, mentions);
  size += 1;
  return mentions;
}

/** Forget the texts that were read. Law: reading them again gives the same. */
export function forgetMentions(): void {
  cache.clear();
  size = 0;
}

/** A source is read once for all its translations, a translation once for all that is asked of it. */
const cache = new Map<string, Map<string, readonly Mention[]>>();
let size = 0;
const MOST_TEXTS = 10_000;

function read(text: string, locale: string, masks: readonly Span[]): Mention[] {
  const lexicon = lexiconOf(locale);
  const normal = normalize(text, lexicon.language);
  if (masks.length === 0 && !mayMention(normal.s, lexicon)) return [];
  const tokens = lex(normal, lexicon, masks);
  const reading: Reading = { tokens, lexicon, normal };
  const mentions: Mention[] = [];
  let last = 0;
  let i = 0;
  while (i < tokens.length) {
    const draft = isMute(tokens[i]!, normal.s) ? undefined : readAt(reading, i);
    if (draft === undefined) {
      i += 1;
      continue;
    }
    const before = mentions.at(-1);
    const mention = finish(draft, reading);
    const gap = draft.start - last;
    // "12 из 48 тыс.": a part and its whole share nothing.
    const apart = tokens.slice(last, draft.start).some((token) => hasMark(token, "partOf"));
    if (before !== undefined && gap > 0 && gap < 3 && !apart)
      shareScale(mentions, before, draft, mention);
    mentions.push(mention);
    last = draft.end;
    i = Math.max(draft.end, i + 1);
  }
  const dated = mentions.map((mention, k) =>
    daysOfMonth(mention, mentions[k - 1], mentions[k + 1], text),
  );
  for (const [k, mention] of dated.entries())
    dated[k] = dayBeside(mention, dated[k - 1], dated[k + 1], text, lexicon);
  const eras = lexicon.language === "ja" || lexicon.language === "zh";
  return eras ? dated.map((mention) => eraYear(mention, text)) : dated;
}

const DAY = ["day"];

/** "10–12 January", "Jan. 10 to 12": a range of days counts nothing, wherever the month stands. */
function daysOfMonth(
  mention: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
  text: string,
): Mention {
  if (mention.kind !== "range" || mention.unit.length > 0 || mention.form === "words")
    return mention;
  const days = mention.parts.every(({ value: { n, d } }) => d === 1n && n >= 1n && n <= 31n);
  if (!days) return mention;
  const month = (other: Mention | undefined): boolean =>
    other?.parts.some(({ role }) => role === "month") === true &&
    !other.parts.some(({ role }) => role === "day");
  const near = (from = 0, to = 0): boolean =>
    to - from < 6 && !/[,;:(]/u.test(text.slice(from, to));
  const dated =
    (month(after) && near(mention.span.end, after?.span.start)) ||
    (month(before) && near(before?.span.end, mention.span.start));
  return dated ? { ...mention, unit: DAY } : mention;
}

/** "November 26 and 27", "26. und 27. November": a number beside a day of a month is another. */
function dayBeside(
  mention: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
  text: string,
  lexicon: Lexicon,
): Mention {
  const [part] = mention.parts;
  const counts =
    (mention.kind === "quantity" && mention.unit.length === 0) ||
    mention.kind === "ordinal" ||
    (mention.kind === "measure" && mention.unit.includes("day"));
  if (part === undefined || !counts || mention.parts.length > 1 || mention.form !== "digits")
    return mention;
  const { n, d } = part.value;
  if (d !== 1n || n < 1n || n > 31n) return mention;
  const day = (other: Mention | undefined): boolean =>
    other?.kind === "date" &&
    other.parts.length === 2 &&
    other.parts.some(({ role }) => role === "month") &&
    other.parts.some(({ role, value }) => role === "day" && value.n !== n);
  const and = (from = 0, to = 0): boolean => {
    if (to - from > 8 || to < from) return false;
    const words = normalize(text.slice(from, to), lexicon.language)
      .s.split(/[\s.,]+/u)
      .filter(Boolean);
    return (
      words.length > 0 &&
      words.every(
        (word) =>
          lexicon.words.get(word)?.marks?.has("and") === true ||
          /^(?:和|と|及|및|y|e|und|et|en|och|dan|ve|và|และ|와|과|th|nd|rd|st|le|el|den|der|a|i|и|й|і|та|в|o|os)$/u.test(
            word,
          ),
      )
    );
  };
  const beside =
    (day(after) && and(mention.span.end, after?.span.start)) ||
    (day(before) && and(before?.span.end, mention.span.start));
  return beside
    ? { ...mention, kind: "date", unit: [], parts: [{ ...part, role: "day" }] }
    : mention;
}

/** Whether nothing begins at a token: most are words that the lexicon does not have, or marks. Law: `readAt` reads nothing there. */
function isMute({ kind, start, text }: Token, s: string): boolean {
  return kind === "other" ? !mayBeRoman(s, start) : kind === "sign" && text !== "-";
}

function readAt(reading: Reading, at: number): Draft | undefined {
  const token = reading.tokens[at];
  if (token === undefined || token.kind === "other" || token.kind === "sign") {
    if (token?.kind === "sign" && token.text === "-") return readQuantity(reading, at);
    return token === undefined ? undefined : readWord(reading, at);
  }
  if (token.kind === "code") return code(token, at);
  if (token.kind === "word" && !mayStart(token.word)) return readWord(reading, at);
  const neighbours = readNeighbours(reading, at);
  if (neighbours !== undefined) return neighbours;
  const date = readDate(reading.tokens, at, reading.lexicon, (t) => originalOf(t, reading.normal));
  if (date !== undefined) return { kind: "date", unit: [], ...date };
  return (
    readTimeRange(reading, at) ??
    readTime(reading, at) ??
    readQuantity(reading, at) ??
    readWord(reading, at)
  );
}

/** "von 2,4 auf 3,1 Milliarden", "с 9,8 до 14,3 тыс.": the scale stands at the second value alone. */
function shareScale(mentions: Mention[], before: Mention, draft: Draft, after: Mention): void {
  const [one] = before.parts;
  const [other] = after.parts;
  const scale = draft.parts[0]?.scale;
  if (one === undefined || other === undefined || scale === undefined) return;
  if (before.kind !== "quantity" || before.form !== "digits" || before.parts.length > 1) return;
  const scaled = multiply(one.value, scale);
  if (compare(one.value, scale) >= 0) return;
  const part = { ...one, others: [...one.others, scaled] };
  mentions[mentions.length - 1] = { ...before, parts: [part] };
}

/** Whether a date, a time or a quantity may start with a word; all other words speak for themselves. */
function mayStart(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    word.cardinal !== undefined ||
    word.scale !== undefined ||
    word.ordinal !== undefined ||
    word.monthName !== undefined ||
    word.currency !== undefined ||
    word.unit?.includes("percent") === true ||
    (word.marks !== undefined && STARTING.some((mark) => word.marks?.has(mark)))
  );
}

const STARTING: readonly Mark[] = ["minus", "percentBefore", "halfMore", "am", "pm", "day", "year"];

function code(token: Token, at: number): Draft {
  const name = token.text.replace(/[\s()-]/gu, "").replaceAll("٫", ".");
  // "1.2A" is what it measures.
  const measured = /^\d{1,6}\.\d{1,6}(?=\p{L}{1,3}$)/u.exec(name)?.[0];
  const digits = BigInt((name.match(/\d/gu) ?? ["0"]).join("").slice(0, 40));
  return {
    kind: "identifier",
    start: at,
    end: at + 1,
    unit: [],
    vague: false,
    code: name,
    parts: [
      {
        role: "code",
        value: measured === undefined ? rational(digits) : decimal(measured),
        others: [],
        form: "digits",
        start: at,
        end: at + 1,
      },
    ],
  };
}

/** Every mention has all fields in one order: what compares them is compiled once. */
function finish(draft: Draft, { tokens, normal }: Reading): Mention {
  const spanOf = (start: number, end: number): Span => {
    const first = tokens[start];
    const last = tokens[end - 1];
    return {
      start: normal.from[first?.start ?? 0] ?? 0,
      end: normal.to[(last?.end ?? 1) - 1] ?? 0,
    };
  };
  const { kind, unit, vague, code, start, end, parts } = draft;
  const span = spanOf(start, end);
  const [first] = parts;
  const alike = parts.every((part) => part.form === first?.form);
  return {
    kind,
    unit,
    vague,
    span,
    text: normal.original.slice(span.start, span.end),
    form: alike && first !== undefined ? first.form : "mixed",
    parts: parts.map(({ start: from, end: to, digits, role, value, others, form }): Part => {
      const span = spanOf(from, to);
      if (digits === undefined) return { role, value, others, form, span, digits };
      const { token, conforms, others: readings, scale } = digits;
      const at = { start: normal.from[token.start] ?? 0, end: normal.to[token.end - 1] ?? 0 };
      return {
        role,
        value,
        others,
        form,
        span,
        digits: { span: at, conforms, others: readings, scale },
      };
    }),
    code,
  };
}
