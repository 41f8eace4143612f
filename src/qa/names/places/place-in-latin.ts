import { isGloss } from "../forms/is-gloss.ts";
import type { NameFinding } from "../name-finding.ts";
import { placeIndex } from "./place-index.ts";
import type { PlaceMention } from "./place.ts";
import type { PlaceReading } from "./place-reading.ts";

/** Report a place in the source's Latin letters where the script of the translation has a form for it. */
export function placeInLatin(
  mention: PlaceMention,
  { to: { text, locale, writing }, memory }: PlaceReading,
): NameFinding | undefined {
  const { script } = writing;
  if (script === "Latn" || script === "other" || !/^[\p{Script=Latin}\s.’'-]+$/u.test(mention.text))
    return undefined;
  // US and EU are written so in many scripts.
  if (!/\p{Ll}/u.test(mention.text) && mention.text.length < 5) return undefined;
  if (memory?.leavesLetters(locale)) return undefined;
  const at = text.indexOf(mention.text);
  const forms = (placeIndex(locale).byId.get(mention.ids[0]!) ?? []).filter(({ weak }) => !weak);
  const form = forms[0]?.text;
  // A form with its ending cut off is nothing to show.
  const whole = forms.find(({ text: own }) => !own.includes("*"))?.text;
  if (at < 0 || !form || /^\p{Script=Latin}/u.test(form)) return undefined;
  // Among other words in Latin letters it is part of a title or an address.
  const end = at + mention.text.length;
  if (
    /\p{Script=Latin}[^\p{L}]{0,2}$/u.test(text.slice(0, at)) ||
    /^[^\p{L}]{0,2}\p{Script=Latin}/u.test(text.slice(end))
  ) {
    return undefined;
  }
  if (isGloss(text, at, end)) return undefined;
  return {
    rule: "names/script",
    severity: "warning",
    message: `Expected ${whole ?? `${mention.text} in the script of the translation`}, found ${mention.text} in Latin letters`,
    sourceSpan: mention.span,
    targetSpan: { start: at, end },
    ...(whole !== undefined && { expected: whole }),
    found: mention.text,
    sure: false,
  };
}
