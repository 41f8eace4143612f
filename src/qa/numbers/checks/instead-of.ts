import type { Texts } from "../texts.ts";

/**
 * Tell whether one of two numbers is there "instead of" the other, and the translation has the one that was replaced first, as its
 * grammar asks: 80 대신 9999 for "9999 instead of 80". `before` and `after` are what stands between them in the source and in
 * the target.
 */
export function isInsteadOf(before: string, after: string, { from, to }: Texts): boolean {
  if (from.language !== "en" || before.length > REACH || after.length > REACH) return false;
  return INSTEAD.test(before) && REPLACED[to.language]?.test(after) === true;
}

const REACH = 60;
const INSTEAD = /\b(?:instead of|rather than|in place of|in lieu of|and not)\b/u;

/** What follows the number that is replaced, where it stands first. */
const REPLACED: Readonly<Record<string, RegExp>> = {
  ja: /(?:の代わり|ではな[くい]|でな[くい]|じゃな[くい]|よりも?)/u,
  ko: /(?:대신|아니라|아닌|보다)/u,
  tr: /(?<!\p{L})(?:yerine|değil)(?!\p{L})/u,
  hi: /(?:बजाय|जगह|बदले|नहीं)/u,
};
