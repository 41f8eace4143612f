import type { Atom } from "../atom.ts";
import { add, equal, rational } from "../rational.ts";
import type { Texts } from "../texts.ts";

/** How languages say the second half of a match, whose minutes they count anew. */
const SECOND_HALF: Readonly<Record<string, RegExp>> = {
  ar: /الشوط الثاني/u,
  es: /segund[oa] (?:tiempo|parte|mitad)/u,
  ja: /後半/u,
  ko: /후반/u,
  pt: /segund[oa] (?:tempo|parte|etapa)/u,
  tr: /ikinci yarı/u,
  zh: /下半/u,
};

/** Whether a number is a minute of the second half: "the 86th" as 후반 41분, "aos 41 do segundo tempo". */
export function isMinuteOfSecondHalf(
  { part }: Atom,
  said: readonly Atom[],
  { target, to }: Texts,
): boolean {
  if (SECOND_HALF[to.language]?.test(target) !== true) return false;
  const minute = add(part.value, rational(45n));
  return said.some((atom) => equal(atom.part.value, minute));
}
