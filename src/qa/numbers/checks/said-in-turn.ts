import type { Pair } from "../pair.ts";
import type { Texts } from "../texts.ts";
import { withoutBounds } from "./without-bounds.ts";

/**
 * Whether two values of an English source stand in clauses of their own ("…, while …") or are the ends of something
 * ("between … and", "from … to"), which hardly any language turns round. `before` and `after` are what stands between
 * them in the source and in the target.
 *
 * Measured on news in Japanese, Korean, Turkish, Hindi, Persian and Chinese: clauses parted by ", and", "while", "but"
 * or a comma and a participle were never turned round in 100 pairs of numbers; those parted by "in" were in 101 of 112.
 */
export function isSaidInTurn(
  first: Pair,
  second: Pair,
  before: string,
  after: string,
  texts: Texts,
): boolean {
  const { source, from, to } = texts;
  if (from.language !== "en") return false;
  if (CLAUSES.test(before) || isParallel(second, before, source)) return true;
  const { start } = first.source.mention.span;
  const opening = source.slice(Math.max(0, start - REACH), start);
  if (BETWEEN.test(opening) && /\sand\s/u.test(before)) return before.length < 30;
  const ends = FROM.test(opening) && TO.test(withoutBounds(before));
  return ends && FROM_AFTER[to.language]?.test(after) === true;
}

/** "6 bags of flour and 2 bags of salt", "$12 for adults, $10 for children": the same word after both. */
function isParallel({ source: { mention } }: Pair, before: string, source: string): boolean {
  const word = /^\s?-?(\p{L}+)/u.exec(before)?.[1];
  const other = /^\s?-?(\p{L}+)/u.exec(source.slice(mention.span.end, mention.span.end + 24))?.[1];
  return word !== undefined && word === other && LISTED.test(before) && before.length < 48;
}

const LISTED = /(?:,|\band)\s(?:\p{L}+\s){0,2}[$€£]?$/u;
const REACH = 24;
const CLAUSES = /;|\s(?:while|whereas|but)\b|(?:,|\sand)\s(?!including\b)\p{L}+ing\b|,\sand\b/u;
const BETWEEN = /\bbetween\s(?:about\s|around\s)?[$€£]?$/u;
const FROM = /\bfrom\s(?:(?:about|around|some|roughly|nearly|just|over)\s)*[$€£]?$/u;
const TO = /\bto\s+(?:(?:about|around|some|roughly|nearly|just|over)\s+)*[$€£]?$/u;

/** What follows the number that something goes from. */
const FROM_AFTER: Readonly<Record<string, RegExp>> = {
  ja: /^[^、。]{0,6}から/u,
  ko: /^[^,.]{0,6}(?:에서|부터)/u,
  tr: /^[^,.]{0,24}(?:[dt][ae]n)(?!\p{L})/u,
  hi: /^[^,।]{0,12}\sसे(?!\p{L})/u,
};
