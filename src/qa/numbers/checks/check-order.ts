import type { Atom } from "../atom.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import type { Matching } from "../match/match-mentions.ts";
import type { Pair } from "../pair.ts";
import { normalize } from "../lex/normalize.ts";
import type { NumberFinding } from "../number-finding.ts";
import { anchored } from "./anchored.ts";
import { keepsCounted } from "./keeps-counted.ts";
import { keepsName } from "./keeps-name.ts";
import { isPer } from "./is-per.ts";
import { checkCounted } from "./check-counted.ts";
import { checkDates } from "./check-dates.ts";
import { checkLeftDates } from "./check-left-dates.ts";
import { checkParts } from "./check-parts.ts";
import { checkShares } from "./check-shares.ts";
import { byUnit } from "./by-unit.ts";
import { isLoser } from "./is-loser.ts";
import { checkOnes } from "./check-ones.ts";
import { checkMovedUnits } from "./check-moved-units.ts";
import { checkYears } from "./check-years.ts";
import { checkTimeOrder } from "./check-time-order.ts";
import { partDirection } from "./part-direction.ts";
import { compare, equal } from "../rational.ts";
import { isInsteadOf } from "./instead-of.ts";
import { isSaidInTurn } from "./said-in-turn.ts";
import { isYearSpan } from "./is-year-span.ts";
import { isTied } from "./tied.ts";
import { withoutBounds } from "./without-bounds.ts";
import { saysOfThem } from "./says-of-them.ts";
import { acrossClasses, acrossRanges } from "./exchanged-places.ts";
import { pairFinding } from "./pair-finding.ts";
import type { Texts } from "../texts.ts";
import { isTurnedClause } from "./turned-clause.ts";
import { isTurnedByHand } from "./turned-by-hand.ts";

/** Languages that turn clauses round against the order of the others: the order proves little. */
const HEAD_LAST = new Set(
  "bn fa gu hi ja kk kn ko ky ml mn mr my ne pa si ta te tr ug ur uz".split(" "),
);

/**
 * Find values that have changed places: the ends of a range, the part and the whole ("4,000 of
 * 12,000"), or two quantities of a list.
 */
export function checkOrder(matching: Matching, texts: Texts): NumberFinding[] {
  if (matching.pairs.length === 0) return [];
  return orderFindings(matching, texts).filter(
    ({ targetSpan }) => targetSpan === undefined || !isTurnedByHand(targetSpan, texts),
  );
}

function orderFindings(matching: Matching, texts: Texts): NumberFinding[] {
  const { pairs } = matching;
  const findings: NumberFinding[] = [];
  const byPart = new Map(pairs.map((pair) => [pair.source.part, pair]));
  const seen = new Set<Pair>();
  for (const pair of pairs) {
    const [from, to] = pair.source.mention.parts;
    if (pair.source.part.role !== "from" || from === undefined || to === undefined) continue;
    const other = byPart.get(to);
    if (other === undefined || other.target.mention !== pair.target.mention) continue;
    if (
      pair.target.part.role === "to" &&
      other.target.part.role === "from" &&
      !equal(pair.value, other.value)
    ) {
      seen.add(pair);
      seen.add(other);
      if (isLoser(pair.source, texts)) continue;
      findings.push(
        pairFinding(
          "numbers/range",
          "error",
          pair.source.mention.text,
          pair.target.mention.text,
          pair,
          0.9,
        ),
      );
    }
  }
  findings.push(...acrossRanges(pairs, seen));
  findings.push(...acrossClasses(pairs, seen, texts));
  // Where words are not read, the parts of a date may stand apart.
  if (texts.to.full)
    findings.push(...checkDates(pairs, seen), ...checkLeftDates(pairs, seen, texts.target));
  findings.push(...checkMovedUnits(pairs, seen, texts), ...checkTimeOrder(pairs, seen));
  findings.push(...checkParts(pairs, seen, texts), ...checkShares(pairs, seen, texts));
  findings.push(...checkCounted(pairs, seen, texts), ...checkYears(pairs, seen, texts));
  findings.push(...checkOnes(matching, seen, texts));
  const counts = pairs.filter(
    (pair) =>
      !seen.has(pair) && isCounted(pair.source) && (isCounted(pair.target) || isRoundAge(pair)),
  );
  const digits = counts.filter(({ source, target }) => !isSpelled(source) && !isSpelled(target));
  const plain = digits.filter((pair) => !isYear(pair));
  const words = digits.length === counts.length ? [] : counts.filter((pair) => !isYear(pair));
  const others = pairs.filter((pair) => !seen.has(pair) && pair.source.type === pair.target.type);
  const times = others.filter(({ source }) => source.type === "time" && !source.mention.vague);
  const decades = others.filter(({ source }) => source.type === "decade");
  const months = others.filter(({ source }) => source.type === "month" && !source.mention.vague);
  const centuries = pairs.filter(
    (pair) => !seen.has(pair) && pair.target.type === "century" && isRank(pair.source),
  );
  const apart = byUnit(plain);
  const lists = [digits.filter(isYear), plain, ...apart, words, times, decades, months, centuries];
  for (const list of lists) {
    for (const [i, second] of list.entries()) {
      const first = list[i - 1];
      if (first === undefined || equal(first.value, second.value)) continue;
      if (seen.has(first) && seen.has(second)) continue;
      const beside = anchored(first, second, pairs);
      // What stands beside one of two that others part may as well belong to those.
      const left = beside === "left" && !apart.includes(list);
      const found = beside === "kept" ? undefined : swapped(first, second, texts, left);
      if (found === undefined) continue;
      findings.push(found);
      seen.add(first);
      seen.add(second);
    }
  }
  return findings;
}

/** "20 años": the twenties to one reader, an age beside "20-year-old". */
function isRoundAge({ source, target }: Pair): boolean {
  return target.type === "decade" && source.mention.unit.includes("year");
}

/** A value in digits, alone or as an end of a range: its place can be compared. */
function isCounted(atom: Atom): boolean {
  const { type, mention, part } = atom;
  // "one per cent" is a number, as "one" alone may not be.
  const vague = mention.vague && !mention.unit.includes("percent");
  return type === "quantity" && !vague && mention.kind !== "fraction" && part.role !== "code";
}

function swapped(
  first: Pair,
  second: Pair,
  texts: Texts,
  left: boolean,
): NumberFinding | undefined {
  const turned = first.target.part.span.start > second.target.part.span.start;
  const [a, b] = turned ? [second, first] : [first, second];
  const before = texts.source.slice(
    first.source.mention.span.end,
    second.source.mention.span.start,
  );
  const after = texts.target.slice(a.target.mention.span.end, b.target.mention.span.start);
  const whole =
    compare(first.value, second.value) > 0 && opens(first.source, texts.source, texts.from, true);
  const told = partDirection(before, texts.from, 24) ?? (whole ? "whole" : undefined);
  // In the order of the source, only what is told of a part, or was left behind, can be wrong: most texts are passed by.
  const instead = isInsteadOf(before, after, texts);
  if (!turned && told === undefined && !left && !instead) return undefined;
  const shown = partDirection(after, texts.to, 24);
  // "61 bodies, 12 of them children": which is a part of which is said on both sides.
  const them = saysOfThem(before, second.source, texts.source, texts.from);
  const themToo = saysOfThem(after, b.target, texts.target, texts.to);
  const expected = texts.source.slice(
    first.source.mention.span.start,
    second.source.mention.span.end,
  );
  const found = texts.target.slice(a.target.mention.span.start, b.target.mention.span.end);
  // "16 inches of rain in 12 hours": nothing is a part of what has another unit.
  const [one, other] = [first, second].map(({ source }) => unitOf(source, texts.source));
  const apart = unitOf(first.target, texts.target) !== unitOf(second.target, texts.target);
  if (one !== "" && other !== "" && one !== other && (apart || !texts.to.full)) return undefined;
  if (told !== undefined && shown !== undefined) {
    // Both say which is the part: the same value has to be it.
    const part = told === "part" ? first : second;
    const partInTarget = shown === "part" ? a : b;
    if (part === partInTarget) return undefined;
    return pairFinding("numbers/swapped", "error", expected, found, first, 0.85);
  }
  if (them && themToo && compare(first.value, second.value) > 0)
    return b === second
      ? undefined
      : pairFinding("numbers/swapped", "warning", expected, found, first, 0.8);
  // "22 charges that include 8" as 8項，其中22項: nothing has more in it than there is.
  if (themToo && turned && one === other && compare(a.value, b.value) < 0)
    return pairFinding("numbers/swapped", "warning", expected, found, first, 0.7);
  // Only what is told and shown in so many words can be said of words.
  const spelled = [first, second].some(
    ({ source }) => source.type === "quantity" && isSpelled(source),
  );
  // Measured for English alone: Chinese sources turn months round, and "two" is many a word.
  const named = spelled || first.source.type === "month";
  if (named && texts.from.language !== "en") return undefined;
  if ([first, second].some(({ target }) => target.type === "quantity" && isSpelled(target)))
    return undefined;
  // Units that went with their values prove that nothing was swapped.
  const linked = first.target.mention.unit.length > 0 || second.target.mention.unit.length > 0;
  if (one !== other && linked && apart) return undefined;
  // "2,706 in 2011" as 2011年の1,127人: what stood beside one stands beside the other.
  if (left) return pairFinding("numbers/swapped", "warning", expected, found, first, 0.6);
  if (keepsCounted(first, second, texts) || keepsName(first, second, texts)) return undefined;
  // "von den 48.000 Menschen … 12.000" for "12,000 of the 48,000 people".
  if (told !== undefined && opens(a.target, texts.target, texts.to, false))
    return (told === "whole" ? first : second) === a
      ? undefined
      : pairFinding("numbers/swapped", "warning", expected, found, first, 0.6);
  if (a === second && isPer(before, a.target, texts.target)) return undefined;
  // "9999 instead of 80" as 80 대신 9999, and as 9999 대신 80.
  if (instead)
    return a === second
      ? undefined
      : pairFinding("numbers/swapped", "warning", expected, found, first, 0.7);
  // "de" stands between many numbers: alone it says nothing of a part.
  if (!turned || (told !== undefined && !whole) || shown === "whole") return undefined;
  // The ends of a range in other words: "von 5,4 auf 7,9".
  const ends = first.source.mention === second.source.mention;
  if (ends && after.length < 24)
    return isLoser(first.source, texts)
      ? undefined
      : pairFinding("numbers/range", "warning", expected, found, first, 0.7);
  // "from 25,000 in May to 45,000" as 4.5万から2.5万: a range that neither text has in this order.
  const range = turned && a.target.mention === b.target.mention && one === other;
  if (range && before.length < 40 && !BACK.test(before))
    return pairFinding("numbers/range", "warning", expected, found, first, 0.7);
  // What a Chinese verb is done to, for and with stands before it.
  const chinese = texts.from.language === "zh";
  const free = chinese || HEAD_LAST.has(texts.from.language) || HEAD_LAST.has(texts.to.language);
  const parted = SENTENCES.test(before) && SENTENCES.test(after);
  // 17個國家的118座: what a Chinese noun belongs to stands before it.
  const ofNoun = /的\s?[约約近]?\s?$/u;
  if (texts.to.language === "zh" && after.length < 14 && ofNoun.test(after)) return undefined;
  if (texts.from.language === "zh" && before.length < 24 && /的/u.test(before)) return undefined;
  // "the 1980s and '90s together": a list of decades is a sum.
  if (first.source.type === "decade" && isList(before, texts.from)) return undefined;
  const listed = parted || (isList(before, texts.from) && isList(after, texts.to));
  // "the 2005 level … by 2020": what is far apart and what is in brackets moves about.
  const rest = texts.source.slice(second.source.mention.span.end);
  const score = [first, second].some(({ source }) => isScore(source));
  const loose = score || (isYear(first) && before.length > 30) || /[()（）]/u.test(before + after);
  // What is quoted and who says it, what counts and what is counted of it, stand in any order.
  // Where two things are quoted in a row, nobody has turned a speech and its speaker round.
  const quoted = (before.match(/[“”„«»「」"]/gu)?.length ?? 0) % 2 === 1;
  const compared =
    (texts.to.language === "zh" && THAN.test(withoutBounds(before))) ||
    (texts.to.language === "th" && LESS_THAN.test(before));
  const aside = ASIDE.test(before);
  // "to 46.8, from 43.9", "2.1 million, up 330,000": the later before the earlier, as no other language has it.
  const back = texts.from.language === "en" && BACK.test(before) && before.length < 24;
  // "24 hours a day, 7 days a week": each of them says how often in its own words.
  const [often, again] = [RATE.exec(before)?.[0], RATE.exec(rest)?.[0]];
  if (often !== undefined && again !== undefined && often !== again) return undefined;
  const turns = them || /^ (?:more|less|fewer)\b/u.test(rest);
  // "two in three" is a share, for `checkShares`; Chinese has "with six to play" before "two behind".
  if (spelled && SHARE.test(before)) return undefined;
  const tied = isTied(before, texts);
  const inTurn = isSaidInTurn(first, second, before, after, texts);
  const turnedByNature =
    !inTurn &&
    ((free && (spelled || turns || tied)) ||
      (spelled && WITH.test(before) && texts.to.language === "zh"));
  const quiet =
    compared ||
    aside ||
    back ||
    isTurnedClause(before, after, a.target, texts) ||
    ((quoted || !listed) && (quoted || loose || turnedByNature));
  const severity = quiet ? "info" : "warning";
  return pairFinding("numbers/swapped", severity, expected, found, first, free ? 0.3 : 0.5);
}

/** The unit of a value, which goes without saying in "Ronaldo, 33, said": it is the age of somebody. */
function unitOf({ mention, part }: Atom, text: string): string {
  if (mention.unit.length > 0) return mention.unit.join();
  const { start, end } = mention.span;
  const aside =
    part.value.d === 1n &&
    part.value.n <= 120n &&
    /\p{Lu}[^\s,]*[,(（，]\s?$/u.test(text.slice(Math.max(0, start - 24), start)) &&
    /^\s?[,)），]/u.test(text.slice(end, end + 2));
  return aside ? "year" : "";
}

/** "3–1": goals, which stand before or after whatever else is said. */
function isScore({ mention }: Atom): boolean {
  const [from, to] = mention.parts;
  return (
    mention.kind === "range" &&
    to !== undefined &&
    from !== undefined &&
    compare(from.value, to.value) > 0
  );
}

function isRank({ type }: Atom): boolean {
  return type === "century" || type === "ordinal";
}

function isSpelled({ part }: Atom): boolean {
  return part.form === "words";
}

/** "$20 less than the price of …, $90", which Thai turns round. */
const THAN = /\bthan\b(?!.*(?:[,;]|\band\b))/u;
const LESS_THAN = /^\s(?:\p{L}+\s)?(?:more|less|fewer|\p{L}+er)\sthan\b(?!.*(?:[.,;]|\band\b))/u;
/** "2 and 3 in addition to 1 and 6": what comes to the rest may come first. */
const ASIDE = /\b(?:in addition to|besides|apart from|as well as|along with)\b/u;
const WITH = /\bwith\s$/u;
const SHARE = /^\s(?:in|out of)(?:\severy)?\s$/u;
const BACK = /\b(?:from|up|down)\s(?:by\s)?[$€£]?$/u;
const RATE =
  /^\s?(?:hours?|days?|weeks?|months?)?\s(?:an?|per|every)\s(?:hour|day|week|month|year)\b/u;

const SENTENCES = /[.!?।。！？؟](?:\s|$)|[。！？]/u;

/** Whether only a few words and an "and" or a comma stand between two numbers. */
function isList(between: string, lexicon: Lexicon): boolean {
  if (between.length > 40) return false;
  if (/^[,、،，]\s*$/u.test(between)) return true;
  const { s } = normalize(between, lexicon.language);
  return s.split(/[\s,]+/u).some((word) => lexicon.words.get(word)?.marks?.has("and") === true);
}

function isYear({ source }: Pair): boolean {
  const { value } = source.part;
  if (isYearSpan(source)) return true;
  return (
    source.mention.unit.length === 0 &&
    value.d === 1n &&
    value.n >= 1500n &&
    value.n <= 2100n &&
    /^\d{4}$/u.test(source.mention.text)
  );
}

/**
 * Whether a number is the whole that a part is taken from: "Of the 12,000 people who had applied,
 * 4,000 …". `first`: only where a sentence or clause starts so.
 */
function opens({ mention }: Atom, text: string, lexicon: Lexicon, first: boolean): boolean {
  const pattern = first ? CLAUSE_WORD : LAST_WORDS;
  const found = pattern.exec(text.slice(0, mention.span.start));
  return (found?.slice(1) ?? []).some((form) => {
    const word = normalize(form ?? "", lexicon.language).s;
    return lexicon.words.get(word)?.marks?.has("partOf") === true;
  });
}

const CLAUSE_WORD = /(?:^|[\p{P}]\s*)(\p{L}+)(?:\s\p{L}+)?\s$/u;
const LAST_WORDS = /(?:^|[\p{P}\s])(\p{L}+)(?:\s(\p{L}+))?\s$/u;
