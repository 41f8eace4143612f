import type { Span } from "../model/index.ts";
import type { DiffHunk } from "../text/diff-tokens.ts";
import type { EditKind, EditPart } from "./edit-kind.ts";
import type { EditToken } from "./edit-tokens.ts";
import { isTypo } from "./is-typo.ts";
import { countNegations, isOpposite } from "./negation.ts";

/** Tell what one stretch of changed words, numbers, marks and codes is. */
export function classifyHunk(
  before: readonly EditToken[],
  after: readonly EditToken[],
  hunk: DiffHunk,
  locale: string,
): EditPart[] {
  const { wasStart, wasEnd, isStart, isEnd } = hunk;
  const went = before.slice(wasStart, wasEnd);
  const came = after.slice(isStart, isEnd);
  const at = { was: spanOf(before, wasStart, wasEnd), is: spanOf(after, isStart, isEnd) };
  const neighbours = [before[wasStart - 1], before[wasEnd]];

  const coded = [...went, ...came].some(isCode);
  const recoded = went.filter(isCode).length !== came.filter(isCode).length;
  if (recoded && read(went) === read(came)) return [{ kind: "markup", ...at }];
  if ([...went, ...came].every(isMark))
    return [{ kind: kindOfMarks(went, came, before, after, hunk), ...at }];
  if (!coded && letters(went) === letters(came) && numbers(went) === numbers(came)) {
    const words = (tokens: readonly EditToken[]) =>
      tokens.filter(isWord).map(({ text }) => straight(text));
    const same = words(went).join(" ") === words(came).join(" ");
    const kind = asks(went) !== asks(came) ? "words-changed" : same ? "punctuation" : "typo";
    return [{ kind, ...at }];
  }
  const pairs = pairUp(went, came, locale);
  if (pairs !== undefined) return pairs;
  return [{ kind: kindOfWords(went, came, neighbours, locale), ...at }];
}

/** One to one: each pair alike but for a number, a destination, capitals or a slip. */
function pairUp(
  went: readonly EditToken[],
  came: readonly EditToken[],
  locale: string,
): EditPart[] | undefined {
  if (went.length !== came.length) return undefined;
  const parts: EditPart[] = [];
  for (const [index, was] of went.entries()) {
    const is = came[index]!;
    if (was.key === is.key) continue;
    const kind = kindOfPair(was, is, locale);
    if (kind === undefined) return undefined;
    parts.push({ kind, was: spanOf([was], 0, 1), is: spanOf([is], 0, 1) });
  }
  return parts;
}

function kindOfPair(was: EditToken, is: EditToken, locale: string): EditKind | undefined {
  if (was.type !== is.type) return undefined;
  switch (was.type) {
    case "mark":
      return asks([was]) !== asks([is]) ||
        (MEANING.test(was.text + is.text) && !DASHES.test(was.text + is.text))
        ? undefined
        : "punctuation";
    case "code":
      if (was.code?.kind !== is.code?.kind) return undefined;
      return was.code?.kind === "autolink" ? "link-target" : "code";
    case "number":
      return frame(was.text) === frame(is.text) ? "number" : undefined;
    case "word":
      break;
  }
  if (isOpposite(was.text, is.text, locale)) return "negation";
  if (was.text.toLowerCase() === is.text.toLowerCase()) {
    return isHarmlessCase(was, is, locale) ? "case" : undefined;
  }
  if (/^en\b/iu.test(locale) && /^an?$/iu.test(was.text) && /^an?$/iu.test(is.text)) return "typo";
  return isTypo(was.text, is.text, locale, !(was.first && is.first)) ? "typo" : undefined;
}

/** What stands around the digits; the endings of English ordinals are one. */
function frame(number: string): string {
  return number
    .replace(/(?<=\p{N})(?:st|nd|rd|th)$/iu, "th")
    .replace(/\p{N}+(?:[.,'’٫٬]\p{N}+)*/gu, "0");
}

/** "us" and "US", and a German "sie" and "Sie" inside a sentence, are different words. */
function isHarmlessCase(was: EditToken, is: EditToken, locale: string): boolean {
  const [a, b] = [was.text, is.text];
  if (a.length > 1 && a.length <= 3 && (a === a.toUpperCase()) !== (b === b.toUpperCase()))
    return false;
  return was.first || is.first || !/^de\b/iu.test(locale);
}

function kindOfWords(
  went: readonly EditToken[],
  came: readonly EditToken[],
  neighbours: readonly (EditToken | undefined)[],
  locale: string,
): EditKind {
  const lost = went.filter(isWord);
  const won = came.filter(isWord);
  const negations = (tokens: readonly EditToken[]) =>
    countNegations(
      tokens.filter(({ type }) => type === "word").map(({ text }) => text),
      locale,
    );
  if (isPhrase(went) && isPhrase(came) && negations(went) !== negations(came)) return "negation";
  if (lost.length > 0 && won.length > 0) {
    const codes = [...lost, ...won].every(isCode);
    return codes ? "code" : "words-changed";
  }
  const only = lost.length > 0 ? lost : won;
  if (only.every(isCode)) return "code";
  const [single] = only;
  const doubled = neighbours.some((next) => next?.key.toLowerCase() === single?.key.toLowerCase());
  if (won.length === 0 && only.length === 1 && doubled) return "typo";
  return lost.length > 0 ? "words-removed" : "words-added";
}

/** Whole sentences that come or go speak for themselves, and do not turn what stood there. */
function isPhrase(tokens: readonly EditToken[]): boolean {
  const words = tokens.filter(isWord).length;
  return words <= 12 && !(words > 4 && tokens.some(({ text }) => /^[.!?。！？؟।]$/u.test(text)));
}

/** Marks that mean something: signs of arithmetic and currency, per cent, a minus at a number. */
const MEANING = /[%‰§&#@*/]|(?![`´^¨|])\p{S}/u;

/** One sign for another: a hyphen, a dash, a minus. */
const DASHES = /^[\p{Pd}−]+$/u;

function kindOfMarks(
  went: readonly EditToken[],
  came: readonly EditToken[],
  before: readonly EditToken[],
  after: readonly EditToken[],
  { wasEnd, isEnd }: DiffHunk,
): EditKind {
  const marks = [...went, ...came].map(({ text }) => text).join("");
  if (went.length === came.length && DASHES.test(marks)) return "punctuation";
  if (MEANING.test(marks) || asks(went) !== asks(came)) return "words-changed";
  const signs = isSign(went.at(-1), before[wasEnd]) !== isSign(came.at(-1), after[isEnd]);
  return signs && (went.length === 0 || came.length === 0) ? "words-changed" : "punctuation";
}

/** How many question marks there are: what is asked is not said. */
function asks(tokens: readonly EditToken[]): number {
  return tokens.filter(({ text }) => /^[?？؟⁈⁇]+$/u.test(text)).length;
}

function isSign(mark: EditToken | undefined, next: EditToken | undefined): boolean {
  return /^[-−–]$/u.test(mark?.text ?? "") && next?.type === "number" && next.start === mark?.end;
}

function isMark({ type }: EditToken): boolean {
  return type === "mark";
}

function isCode({ type }: EditToken): boolean {
  return type === "code";
}

function isWord({ type }: EditToken): boolean {
  return type !== "mark";
}

function read(tokens: readonly EditToken[]): string {
  return tokens
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/gu, "");
}

/** Without what may come and go between letters; a name such as `add_one` or `main.rs` keeps its marks. */
function letters(tokens: readonly EditToken[]): string {
  return read(tokens).replace(/[\p{Pd}\p{Pi}\p{Pf}'"`´,;:!?()]|\.$/gu, "");
}

function numbers(tokens: readonly EditToken[]): string {
  return tokens
    .filter(({ type }) => type === "number")
    .map(({ text }) => text)
    .join(" ");
}

function straight(word: string): string {
  return word.replace(/['’‘`]/gu, "");
}

/** An empty range lies behind the token before it. */
function spanOf(tokens: readonly EditToken[], from: number, to: number): Span {
  if (from === to) {
    const at = tokens[from - 1]?.end ?? 0;
    return { start: at, end: at };
  }
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
