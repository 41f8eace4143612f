import type { Span } from "../../model/index.ts";

/**
 * Tell whether an English text says "he" or "the company" of somebody: a translation may name there whom the source does not, as good
 * style has it.
 */
export function standsIn(source: string): boolean {
  return STAND_IN.test(source);
}

/**
 * Tell whether what stands at `found` in a translation may be whom an English source calls "he": a pronoun of the source stands nearer
 * to that place than `lost` does. Places are shares of the text, the one thing in which languages of different orders can be compared.
 */
export function mayNamePronoun(
  texts: { readonly source: string; readonly target: string },
  found: Span,
  lost: Span,
): boolean {
  const far = (span: Span): number => shareApart(texts, span, found);
  return [...texts.source.matchAll(EACH)].some(
    ({ 0: { length }, index }) => far({ start: index, end: index + length }) < far(lost),
  );
}

/** How far two places are apart, of a source and of its translation, as shares of the texts: 0 to 1. */
export function shareApart(
  { source, target }: { readonly source: string; readonly target: string },
  there: Span,
  here: Span,
): number {
  return Math.abs(middle(there) / source.length - middle(here) / target.length);
}

function middle({ start, end }: Span): number {
  return (start + end) / 2;
}

const STAND_IN =
  /(?<!\p{L})(?:he|she|him|his|hers?|they|them|their|the (?:company|organi[sz]ation|firm|group|agency|club|team|man|woman|victim|suspect|defendant|airline|bank|party|business|retailer|brand|commission|president|minister|senator|judge|nominee|candidate|author|actor|actress|singer|rapper|player|coach|manager|teenager|boy|girl|child|student|driver|officer|couple|pair|duo|two|country|city|storm))(?!\p{L})/iu;
const EACH = new RegExp(STAND_IN.source, "giu");
