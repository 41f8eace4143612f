import type { Atom } from "../atom.ts";
import type { Matching } from "../match/match-mentions.ts";
import type { NumberFinding } from "../number-finding.ts";
import { equal } from "../rational.ts";
import type { Texts } from "../texts.ts";

/**
 * Find another number before the colon that both texts open with: "2014: A quake of 6.1" as "6,1: Ein Beben der Stärke
 * 2014". Only what is said elsewhere in the source has changed places.
 */
export function checkOpening({ pairs }: Matching, { source, target }: Texts): NumberFinding[] {
  const own = pairs.find((pair) => opens(pair.source, source));
  const other = pairs.find((pair) => opens(pair.target, target));
  if (own === undefined || other === undefined || own === other) return [];
  if (own.converted || other.converted || equal(own.value, other.value)) return [];
  const expected = own.source.mention.text;
  const found = other.target.mention.text;
  return [
    {
      rule: "numbers/swapped",
      severity: "warning",
      message: `Expected ${expected} before the colon, found ${found}`,
      sourceSpan: own.source.mention.span,
      targetSpan: other.target.mention.span,
      expected,
      found,
      sure: 0.8,
    },
  ];
}

function opens({ part, mention }: Atom, text: string): boolean {
  return (
    part.form === "digits" &&
    mention.parts.length === 1 &&
    /^[\s\p{P}]*$/u.test(text.slice(0, part.span.start)) &&
    part.span.start < 4 &&
    COLON.test(text.slice(part.span.end, part.span.end + 4))
  );
}

/** A colon, with the word of a year before it in Japanese, Korean and Chinese. */
const COLON = /^\s?[年년]?\s?[:：](?!\d)/u;
