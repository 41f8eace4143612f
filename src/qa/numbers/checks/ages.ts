import type { Atom } from "../atom.ts";
import type { Matching } from "../match/match-mentions.ts";
import type { Texts } from "../texts.ts";

/**
 * Whether a decade of the source is someone's age, which languages tell in their own ways: "in their
 * twenties or thirties" as vent'enni, 二三十岁, "entre veinte y cuarenta años". A number that is no end of a
 * decade there is none of these.
 */
export function isAge(atom: Atom, { added }: Matching, texts: Texts): boolean {
  if (!isDecadeOfAge(atom, texts) || !added.every(isEndOfDecade)) return false;
  // 40代, 40대, 四十多岁: where an age is told by a number, one has to stand there.
  const numbered = /^(?:ja|ko|zh)$/u.test(texts.to.language);
  return !numbered || added.length > 0 || NUMBERED.test(texts.target);
}

const NUMBERED =
  /[一二三四五六七八九十两兩\p{Nd}][\s]?(?:代|대|多?[歲岁歳]|[几幾来來])|스물|서른|마흔|쉰|예순|일흔|여든|아흔|이십|삼십|사십|오십|육십|칠십|팔십|구십/u;

/** Whether a value of the source is a decade of someone's life that the target tells by its ends. */
export function isAgeByEnds(source: Atom, target: Atom, texts: Texts): boolean {
  return target.type === "quantity" && isDecadeOfAge(source, texts) && isEndOfDecade(target);
}

function isDecadeOfAge({ type, mention }: Atom, { source, from }: Texts): boolean {
  if (type !== "decade" || from.language !== "en") return false;
  return AGED.test(source.slice(0, mention.span.start).slice(-40));
}

function isEndOfDecade({ part: { form, value } }: Atom): boolean {
  if (form === "words" || value.d !== 1n) return true;
  return value.n % 10n === 0n ? value.n >= 20n : value.n % 10n === 9n || value.n > 120n;
}

const AGED =
  /\b(?:his|her|their|my|our|your|one[’']s)\s(?:(?:early|mid|late)[\s-])?(?:(?:\p{L}+ties|\d0s)(?:\s(?:or|and|to)\s|,\s)(?:(?:early|mid|late)[\s-])?)?$/iu;
