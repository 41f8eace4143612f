import type { NameFinding } from "../name-finding.ts";
import { findFormRunOn, type RunOn } from "../forms/find-run-on.ts";
import { runOnName } from "../run-on-name.ts";
import { isCity } from "./place-forms.ts";
import { placeIndex } from "./place-index.ts";
import type { PlaceMention } from "./place.ts";
import { findMisspelt } from "./find-misspelt.ts";
import { isBeforeOffice } from "./is-before-office.ts";
import { isCurrency } from "./is-currency.ts";
import { isExplained } from "./is-explained.ts";
import { isHidden } from "./is-hidden.ts";
import { isPeriphrasis } from "./is-periphrasis.ts";
import { mayBeAsked } from "./may-be-asked.ts";
import { missingPlace } from "./missing-place.ts";
import { placeInLatin } from "./place-in-latin.ts";
import type { PlaceReading } from "./place-reading.ts";
import { sharesPlace } from "./shares-place.ts";
import { mayStandFor } from "./relations.ts";

/** What came of the check: places that were found, and places of which nothing can be said. */
export interface PlaceOutcome {
  readonly findings: readonly NameFinding[];
  readonly checked: number;
  readonly unanswered: readonly PlaceMention[];
}

/**
 * Check that every place of the source is in the translation. A place that is missing where another one has
 * come in is an error; one that is missing altogether is a warning, for sentences can be turned so
 * that they do without.
 */
export function checkPlaces(reading: PlaceReading): PlaceOutcome {
  const findings: NameFinding[] = [];
  let checked = 0;
  const unanswered: PlaceMention[] = [];
  const strangers = strangersOf(reading);
  const index = placeIndex(reading.to.locale);
  for (const need of needsOf(reading.required)) {
    const { mention } = need;
    // The tables have the names of regions in some languages only, and the words of a country (British, Dutch) too.
    if (!mention.ids.some((id) => index.byId.has(id))) {
      unanswered.push(mention);
      continue;
    }
    const present = reading.target.filter((other) => sharesPlace(other, mention));
    if (present.some(({ sure, text }) => sure || isInRun(text))) {
      checked += 1;
      if (present.length >= need.count || !mayBeAsked(mention, reading.to.locale)) continue;
      const slip = findMisspelt(mention, reading);
      if (slip && slip !== "variant") findings.push(slip);
      else if (!slip && standIns(mention) < need.count) short(need);
      continue;
    }
    if (!mayBeAsked(mention, reading.to.locale)) {
      // Only another place in its stead tells that it is not there by another of its names.
      const [other] =
        present.length > 0 || isHidden(mention, reading) ? [] : strangers.splice(0, 1);
      if (other) findings.push({ ...missingPlace(mention, other, reading), severity: "warning" });
      if (other) checked += 1;
      else unanswered.push(mention);
      continue;
    }
    const runOn = findRunOn(need);
    if (runOn) {
      checked += 1;
      findings.push(runOnName(mention.span, runOn));
      continue;
    }
    const misspelt = findMisspelt(mention, reading);
    if (misspelt) {
      checked += 1;
      if (misspelt !== "variant") findings.push(misspelt);
      continue;
    }
    if (present.length > 0) {
      checked += 1;
      continue;
    }
    const latin = placeInLatin(mention, reading);
    if (latin) {
      checked += 1;
      findings.push(latin);
      continue;
    }
    if (isHidden(mention, reading)) {
      unanswered.push(mention);
      continue;
    }
    const stranger = strangers.shift();
    if (!stranger && (isBeforeOffice(mention, reading) || isPeriphrasis(mention, reading))) {
      unanswered.push(mention);
      continue;
    }
    checked += 1;
    findings.push(missingPlace(mention, stranger, reading));
  }
  return { findings, checked, unanswered };

  function findRunOn({ mention }: Need): RunOn | undefined {
    for (const id of mention.ids) {
      for (const { text, weak } of index.byId.get(id) ?? []) {
        const found = weak ? undefined : findFormRunOn(text, reading.to);
        if (found) return found;
      }
    }
    return undefined;
  }

  /** How often the place is there, or one that stands for it: eastern Europe is Europe, too. */
  function standIns(mention: PlaceMention): number {
    return reading.target.filter((other) => mayStandFor(other, mention)).length;
  }

  /** Named often enough in the source, too seldom in the translation, and a stranger in its place. */
  function short({ mention }: Need): void {
    const kind = isCity(mention.ids[0]!);
    const at = strangers.findIndex(({ ids }) => isCity(ids[0]!) === kind);
    if (at >= 0) findings.push(missingPlace(mention, strangers.splice(at, 1)[0], reading));
  }
}

/** ヨーロッパチーム: in a longer run of katakana it may be part of another word, and where it is expected it is none. */
function isInRun(text: string): boolean {
  return /^[\p{Script=Katakana}\p{Script=Han}ー]{3,}$/u.test(text);
}

interface Need {
  readonly mention: PlaceMention;
  count: number;
}

function needsOf(required: readonly PlaceMention[]): Need[] {
  const needs: Need[] = [];
  for (const mention of required) {
    const known = needs.find((need) => sharesPlace(need.mention, mention));
    if (known) known.count += 1;
    else needs.push({ mention, count: 1 });
  }
  return needs;
}

/** Places in the translation that nothing in the source answers for. */
function strangersOf(reading: PlaceReading): PlaceMention[] {
  const { source, target, to } = reading;
  return target.filter(
    (mention) =>
      mention.sure &&
      !isExplained(mention, reading) &&
      !isCurrency(to.text, mention.span) &&
      !source.some((other) => mayStandFor(other, mention)),
  );
}
