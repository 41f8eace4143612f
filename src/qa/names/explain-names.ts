import type { Span } from "../../model/index.ts";
import { inspectNames, type NameOptions } from "./check-names.ts";
import { type FoundName, findName } from "./forms/find-name.ts";
import type { NameFinding } from "./name-finding.ts";
import { readNames } from "./read-names.ts";
import { readText } from "./reading/reading.ts";
import type { NameKind } from "./source-name.ts";

/** A name that was read in a source text, and what came of it. Spans are offsets into the two texts. */
export interface NameReading {
  readonly name: string;
  readonly kind: NameKind | "place";
  readonly span: Span;
  /** Where the translation has it: one piece for each word that was found. */
  readonly matches: readonly NameMatch[];
  /** `different`: see the finding. `not checked`: nothing could be said. */
  readonly outcome: "found" | "different" | "not checked";
  readonly finding?: NameFinding;
}

/** A piece of the translation that stands for a word of a name. */
export interface NameMatch {
  readonly text: string;
  readonly span: Span;
  /** `table`: the tables know the form. Otherwise as `findName` found it: by its letters or by its sound. */
  readonly how: FoundName["how"] | "table";
  /** From 1, the same letters or a form of the tables, down to 0. */
  readonly likeness: number;
}

/** Tell which names were read in a unit, and how each was matched: what `inspectNames` judges by, for a person to read. */
export function explainNames(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
  options: NameOptions = {},
): NameReading[] {
  const { findings } = inspectNames(source, target, sourceLocale, targetLocale, options);
  const from = readText(source, sourceLocale);
  const to = readText(target, targetLocale);
  const names =
    options.memory?.namesIn(source, sourceLocale) ??
    readNames(source, sourceLocale, from.places, undefined, from.tokens, from.small);
  const readings: NameReading[] = [];
  for (const { text, span, ids } of from.places) {
    const there = to.places.filter((place) => place.ids.some((id) => ids.includes(id)));
    const matches = there.map((place): NameMatch => ({
      text: place.text,
      span: place.span,
      how: "table",
      likeness: 1,
    }));
    readings.push(outcomeOf(text, "place", span, matches));
  }
  for (const { text, span, kind, parts } of names) {
    if (readings.some((reading) => overlaps(reading.span, span) && reading.matches.length > 0))
      continue;
    const matches = parts.flatMap((part): NameMatch[] => {
      const { found } = findName(part, to);
      if (!found) return [];
      const { start, end, how, distance } = found;
      return [{ text: found.text, span: { start, end }, how, likeness: 1 - Math.min(1, distance) }];
    });
    readings.push(outcomeOf(text, kind, span, matches));
  }
  return readings.sort((a, b) => a.span.start - b.span.start);

  function outcomeOf(
    name: string,
    kind: NameReading["kind"],
    span: Span,
    matches: readonly NameMatch[],
  ): NameReading {
    const finding = findings.find(({ sourceSpan }) => sourceSpan && overlaps(sourceSpan, span));
    const outcome = finding ? "different" : matches.length > 0 ? "found" : "not checked";
    return { name, kind, span, matches, outcome, ...(finding && { finding }) };
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
