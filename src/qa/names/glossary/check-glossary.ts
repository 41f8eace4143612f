import type { Span } from "../../../model/index.ts";
import { type Glossary, type GlossaryTerm, formsFor } from "./glossary.ts";
import { matchTerm } from "./match-term.ts";
import type { NameFinding } from "../name-finding.ts";
import { placeIndex } from "../places/place-index.ts";
import type { PlaceMention } from "../places/place.ts";
import { readText } from "../reading/reading.ts";
import { fold, tokenize } from "../reading/token.ts";

/** What the glossary says of a unit. The spans that it decided are no other rule's business. */
export interface GlossaryOutcome {
  readonly findings: readonly NameFinding[];
  readonly checked: number;
  readonly sourceSpans: readonly Span[];
  readonly targetSpans: readonly Span[];
}

/**
 * Check the terms of the source against the glossary: each has to be in the translation in an accepted form, or as it
 * is where it must not be translated, and in none that is forbidden. The longest term at a place counts, so that
 * "health" is not looked for in "Health Care Program".
 */
export function checkGlossary(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
  glossary: Glossary,
): GlossaryOutcome {
  const sourceTokens = tokenize(source);
  const targetTokens = tokenize(target);
  const findings: NameFinding[] = [];
  const sourceSpans: Span[] = [];
  const targetSpans: Span[] = [];
  let checked = 0;
  const inTarget = (form: string): Span[] => matchTerm(target, form, targetLocale, targetTokens);
  for (const { term, spans } of termsIn()) {
    const accepted = [...(formsFor(term.forms, targetLocale) ?? [])];
    const forbidden = formsFor(term.forbidden, targetLocale) ?? [];
    if (term.keep) accepted.push(...[term.term, ...term.aliases].map((name) => `=${name}`));
    const found = accepted.flatMap(inTarget);
    if (found.length === 0) found.push(...asPlace(term, spans, accepted));
    targetSpans.push(...found);
    if (accepted.length > 0) {
      checked += 1;
      sourceSpans.push(...spans);
      if (found.length === 0) findings.push(absent(term, spans[0]!, accepted[0]!));
    }
    for (const form of forbidden) {
      const span = inTarget(form).find(
        (at) => !found.some((good) => at.start >= good.start && at.end <= good.end),
      );
      if (span) findings.push(banned(term, spans[0]!, span, accepted[0]));
    }
  }
  return { findings, checked, sourceSpans, targetSpans };

  function termsIn(): { term: GlossaryTerm; spans: Span[] }[] {
    const found = glossary.terms.flatMap((term) =>
      [term.term, ...term.aliases].flatMap((name) =>
        matchTerm(source, name, sourceLocale, sourceTokens).map((span) => ({ term, span })),
      ),
    );
    const free = found.filter(
      ({ span }) =>
        !found.some(
          ({ span: other }) =>
            other.start <= span.start &&
            other.end >= span.end &&
            other.end - other.start > span.end - span.start,
        ),
    );
    const byTerm = new Map<GlossaryTerm, Span[]>();
    for (const { term, span } of free) byTerm.set(term, [...(byTerm.get(term) ?? []), span]);
    return [...byTerm].map(([term, spans]) => ({ term, spans }));
  }

  /** A country's adjective, and forms of its name that endings do not explain: Francja, francuski; США, американский. */
  function asPlace(
    term: GlossaryTerm,
    spans: readonly Span[],
    accepted: readonly string[],
  ): Span[] {
    const ids = placesOf(term.term, sourceLocale);
    if (ids.length === 0) return [];
    const adjective = spans.some(({ start, end }) => {
      const there = fold(source.slice(start, end));
      return (
        !ids.some((id) => fold(nameOf(id, sourceLocale)) === there) && there !== fold(term.term)
      );
    });
    return readText(target, targetLocale)
      .places.filter((place) => place.ids.some((id) => ids.includes(id)))
      .filter(
        (place) =>
          (adjective && !isNameOf(place, targetLocale)) ||
          accepted.some((form) => haveOneStem(form, place.text)),
      )
      .map(({ span }) => span);
  }

  function absent(term: GlossaryTerm, span: Span, form: string): NameFinding {
    const written = source.slice(span.start, span.end);
    const expected = form.replace(/^=/, "");
    return {
      rule: term.keep ? "glossary/do-not-translate" : "glossary/term",
      severity: "error",
      message: term.keep
        ? `Expected ${expected} as it is, found it in no such form`
        : `Expected ${expected} for ${written}, found no accepted form`,
      sourceSpan: span,
      expected,
      sure: true,
    };
  }

  function banned(term: GlossaryTerm, span: Span, at: Span, form: string | undefined): NameFinding {
    const found = target.slice(at.start, at.end);
    const expected = form?.replace(/^=/, "");
    return {
      rule: "glossary/forbidden",
      severity: "error",
      message: `Expected ${expected ?? `another form of ${term.term}`}, found ${found}, which the glossary forbids`,
      sourceSpan: span,
      targetSpan: at,
      ...(expected !== undefined && { expected }),
      found,
      sure: true,
    };
  }
}

/** The places that a term names, if it is a place. */
function placesOf(term: string, locale: string): readonly string[] {
  const [place, another] = readText(term, locale).places;
  return place && !another && place.sure && place.text.length === term.length ? place.ids : [];
}

function nameOf(id: string, locale: string): string {
  return placeIndex(locale).byId.get(id)?.[0]?.text ?? "";
}

/** Named as CLDR names it: no adjective, and no form that somebody would have to choose. */
function isNameOf({ ids, text }: PlaceMention, locale: string): boolean {
  return ids.some((id) => fold(nameOf(id, locale)) === fold(text));
}

function haveOneStem(form: string, text: string): boolean {
  const [a, b] = [fold(form), fold(text)];
  const least = Math.min(4, a.length, b.length);
  return least > 1 && a.slice(0, least) === b.slice(0, least);
}
