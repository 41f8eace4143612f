import type { NameFinding } from "../name-finding.ts";
import { placeName } from "../place-forms.ts";
import { placeIndex } from "../place-index.ts";
import type { PlaceMention } from "../place.ts";
import type { PlaceReading } from "./place-reading.ts";

/** Report a place that is not in the translation: an error where a stranger stands in its stead. */
export function missingPlace(
  mention: PlaceMention,
  stranger: PlaceMention | undefined,
  { to: { locale } }: PlaceReading,
): NameFinding {
  const form = placeIndex(locale).byId.get(mention.ids[0]!)?.[0]?.text;
  const expected = form ?? placeName(mention.ids[0]!);
  const shown = expected === mention.text ? expected : `${expected} (${mention.text})`;
  return {
    rule: "names/missing",
    severity: stranger ? "error" : "warning",
    message: stranger
      ? `Expected ${shown}, found ${stranger.text}`
      : `Expected ${shown}, found no such name`,
    sourceSpan: mention.span,
    ...(stranger && { targetSpan: stranger.span, found: stranger.text }),
    expected,
    sure: stranger !== undefined,
  };
}
