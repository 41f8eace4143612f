import type { NameFinding } from "../name-finding.ts";
import { isOwnLanguage } from "./is-own-language.ts";
import { placeIndex } from "./place-index.ts";
import type { PlaceMention } from "./place.ts";
import type { PlaceReading } from "./place-reading.ts";

/**
 * Report a place that is not in the translation: an error where a stranger stands in its stead, a note where that is the language of the
 * translation itself.
 */
export function missingPlace(
  mention: PlaceMention,
  stranger: PlaceMention | undefined,
  { to: { locale } }: PlaceReading,
): NameFinding {
  const forms = placeIndex(locale).byId.get(mention.ids[0]!) ?? [];
  // A form with its ending cut off is nothing to show.
  const whole = forms.find(({ text, weak }) => !weak && !text.includes("*"));
  const expected = (whole ?? forms.find(({ text }) => !text.includes("*")))?.text ?? mention.text;
  const shown = expected === mention.text ? expected : `${expected} (${mention.text})`;
  return {
    rule: "names/missing",
    severity: stranger ? (isOwnLanguage(mention, stranger, locale) ? "info" : "error") : "warning",
    message: stranger
      ? `Expected ${shown}, found ${stranger.text}`
      : `Expected ${shown}, found no such name`,
    sourceSpan: mention.span,
    ...(stranger && { targetSpan: stranger.span, found: stranger.text }),
    expected,
    sure: stranger !== undefined,
  };
}
