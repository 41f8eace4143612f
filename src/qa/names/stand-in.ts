/**
 * Tell whether an English text says "he" or "the company" of somebody: a translation may name there whom the source does not, as good
 * style has it.
 */
export function standsIn(source: string): boolean {
  return STAND_IN.test(source);
}

const STAND_IN =
  /(?<!\p{L})(?:he|she|him|his|hers?|they|them|their|the (?:company|organi[sz]ation|firm|group|agency|club|team|man|woman|victim|suspect|defendant|airline|bank|party|business|retailer|brand|commission|president|minister|senator|judge|nominee|candidate|author|actor|actress|singer|rapper|player|coach|manager|teenager|boy|girl|child|student|driver|officer|couple|pair|duo|two|country|city|storm))(?!\p{L})/iu;
