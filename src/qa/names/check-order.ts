import { findName } from "./forms/find-name.ts";
import type { NameFinding } from "./name-finding.ts";
import type { PeopleReading } from "./people/people-reading.ts";
import { sameForm } from "./forms/same-form.ts";
import type { SourceName } from "./source-name.ts";

/**
 * Find two people of a unit who stand in the other order in the translation, in languages that keep the order of the source: who did
 * what to whom has most likely been turned round. Lists, speakers ("…, Weber said") and passives ("by") may stand as a
 * language wants, and so may whoever is named more than once. One pair at most is reported for a unit.
 *
 * How often a right translation does that is in docs/measured/names.md.
 */
export function checkOrder(reading: PeopleReading): NameFinding[] {
  const { source, to } = reading;
  if (!KEEPING.has(to.writing.language)) return [];
  const people = reading.names.filter(
    (name) => isPerson(name, reading) && !(name.parts.length === 1 && isWhere(source, name)),
  );
  for (const [at, first] of people.entries()) {
    for (const second of people.slice(at + 1)) {
      const between = source.slice(first.span.end, second.span.start);
      if (mayTurn(between, source.slice(second.span.end))) continue;
      const [a, b] = [placeOf(first, reading), placeOf(second, reading)];
      if (!a || !b || b.end > a.start) continue;
      // Where names have capitals, a word without one only sounds like somebody.
      if (to.writing.capitals && /^\p{Ll}/u.test(a.text)) continue;
      if (to.writing.capitals && /^\p{Ll}/u.test(b.text)) continue;
      return [
        {
          rule: "names/swapped",
          severity: "warning",
          message: `Expected ${first.text} before ${second.text} as in the source, found ${b.text} before ${a.text}`,
          sourceSpan: first.span,
          targetSpan: { start: b.start, end: b.end },
          expected: first.text,
          found: b.text,
          sure: false,
        },
      ];
    }
  }
  return [];
}

/** From Guwahati: a single name behind such a word is most likely a place. */
function isWhere(source: string, { span }: SourceName): boolean {
  return /(?:^|\s)(?:in|from|to|at|near|off|around|via|through|outside|over) $/iu.test(
    source.slice(Math.max(0, span.start - 9), span.start),
  );
}

/** By its form, or because the document has somebody's full name with it: firms, clubs and brands do nothing to each other. */
function isPerson(
  { kind, parts, certain, places, span }: SourceName,
  { source, memory, to }: PeopleReading,
): boolean {
  // The Comité des Vins: what a name in another language begins before it.
  if (
    /(?:^|\s)the (?:\p{Lu}\S* (?:\p{Ll}{1,3} )*)+$/u.test(
      source.slice(Math.max(0, span.start - 40), span.start),
    )
  )
    return false;
  // The Baton Rouge police.
  if (/(?:^|\s)the $/iu.test(source.slice(Math.max(0, span.start - 5), span.start))) return false;
  if (kind === "person") return true;
  if (kind !== "name" || places !== undefined) return false;
  if (certain && parts.length > 1) return true;
  return memory?.standing(parts.at(-1)!, to.locale)?.family === true;
}

/** What languages order in their own ways: lists, who speaks, who is acted upon. */
function mayTurn(between: string, after: string): boolean {
  // Paltrow's brand: who owns acts on nobody, and many languages name the owner last.
  if (/^(?:['’]s|(?<=s)['’]) /u.test(between)) return true;
  if (/^[\s,]*(?:(?:and|or|nor|with|as well as|,)\s*)?$/u.test(between)) return true;
  if (/^[^.;!?]*\sby\s/u.test(between) && !/[;.]/u.test(between)) return true;
  // "When asked about Weber, …": a clause of its own may stand before the other, or behind it.
  if (CLAUSE.test(between)) return true;
  return SAYS.test(after) || SAID.test(between);
}

/** Where the one mention of a name stands in the translation. */
function placeOf(
  { parts }: SourceName,
  { names, to }: PeopleReading,
): { text: string; start: number; end: number } | undefined {
  const part = parts.at(-1)!;
  if (names.filter((name) => name.parts.includes(part)).length > 1) return undefined;
  const { found } = findName(part, to);
  if (!found || found.how === "near") return undefined;
  const alike = to.pieces.filter(({ text }) => sameForm(text, found.text, to.writing));
  return new Set(alike.map(({ start }) => start)).size === 1 ? found : undefined;
}

const CLAUSE =
  /\s(?:when|if|after|before|because|while|since|although|though|unless|until|once)\s/u;
const VERBS =
  "said|says|say|told|tells|added|adds|wrote|writes|asked|asks|argued|noted|explained|announced|reported|believes|thinks|replied|insisted";
/** "…, Weber said": who speaks stands behind what is said, or before it. */
const SAYS = new RegExp(`^(?:,[^,.]{0,60},)?,? (?:\\p{Ll}+ly )?(?:${VERBS})\\b`, "u");
const SAID = new RegExp(`(?:^|[\\s,”"])(?:${VERBS}|according to)(?: [\\p{L}’'-]+){0,4} $`, "u");

/** Languages that put people into the order of an English sentence: measured. */
const KEEPING = new Set(
  "en fr es it pt ca gl ro nl de sv da nb nn pl cs sk ru uk be bg hr sr sl el vi id".split(" "),
);
