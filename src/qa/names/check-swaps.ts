import type { NameFinding } from "./name-finding.ts";
import { placeIndex } from "./place-index.ts";
import type { PlaceMention } from "./place.ts";
import { roleOf } from "./roles.ts";
import { fold } from "./token.ts";
import { writingOf } from "./writing.ts";

/** The places of a unit, and the texts that they stand in. */
export interface SwapReading {
  readonly source: string;
  readonly target: string;
  readonly sourceLocale: string;
  readonly targetLocale: string;
  readonly required: readonly PlaceMention[];
  readonly there: readonly PlaceMention[];
}

/**
 * Find two places that changed places with one another. Three signs count: the words beside them say so (from A to B,
 * from B to A); A stands twice and B once, and B twice and A once in the translation; or their order is turned
 * round between two languages whose sentences are built alike. One pair at most is reported for a unit.
 */
export function checkSwaps(reading: SwapReading): NameFinding[] {
  const { source, target, required, there } = reading;
  const groups: { mentions: PlaceMention[]; found: PlaceMention[] }[] = [];
  for (const mention of required) {
    const group = groups.find(({ mentions }) => shares(mentions[0]!, mention));
    if (group) group.mentions.push(mention);
    else
      groups.push({
        mentions: [mention],
        found: there.filter((other) => other.sure && shares(mention, other)),
      });
  }
  const present = groups.filter(({ found }) => found.length > 0);
  for (const [i, a] of present.entries()) {
    for (const b of present.slice(i + 1)) {
      const counts = [
        a.mentions.length,
        b.mentions.length,
        a.found.length,
        b.found.length,
      ] as const;
      const single = counts.every((count) => count === 1);
      const exchanged =
        counts[0] === counts[3] && counts[1] === counts[2] && counts[0] !== counts[1];
      if (exchanged || (single && (rolesTurned(a, b) || orderTurned(a, b)))) return [swapped(a, b)];
    }
  }
  return [];

  function rolesTurned(a: (typeof groups)[number], b: (typeof groups)[number]): boolean {
    const from = [a.mentions[0]!, b.mentions[0]!].map((mention) =>
      role(source, mention, reading.sourceLocale),
    );
    const to = [a.found[0]!, b.found[0]!].map((mention) =>
      role(target, mention, reading.targetLocale),
    );
    // "In" is said of so much that it tells nothing: bought in Greece, bought from Greece.
    if (from.includes("in")) return false;
    return from[0] !== from[1] && from[0] === to[1] && from[1] === to[0] && from.every(Boolean);
  }

  function orderTurned(a: (typeof groups)[number], b: (typeof groups)[number]): boolean {
    const languages = [reading.sourceLocale, reading.targetLocale].map(
      (tag) => writingOf(tag).language,
    );
    if (!languages.every((language) => ALIKE.has(language))) return false;
    const [first, second] = [a.mentions[0]!, b.mentions[0]!];
    const between = source.slice(first.span.end, second.span.start);
    // What stands close together is one phrase, which every language orders in its own way.
    if (!/\p{Ll}+[ ,]+\p{Ll}+[ ,]+\p{Ll}+/u.test(between) || /[.!?:;()"“”|\n]/u.test(between))
      return false;
    if (/(?:^|\s)(?:by|and|or|nor)(?:\s|$)/u.test(between)) return false;
    if (![first, second].every((mention) => isNoun(mention, reading.sourceLocale))) return false;
    return a.found[0]!.span.start > b.found[0]!.span.start;
  }

  function swapped(a: (typeof groups)[number], b: (typeof groups)[number]): NameFinding {
    const [first, second] = [a.mentions[0]!, b.mentions[0]!];
    return {
      rule: "names/swapped",
      severity: "warning",
      message: `Expected ${first.text} and ${second.text} as in the source, found ${a.found[0]!.text} and ${b.found[0]!.text} in each other’s place`,
      sourceSpan: first.span,
      targetSpan: a.found[0]!.span,
      expected: first.text,
      found: b.found[0]!.text,
      sure: false,
    };
  }
}

/** Languages that put subject, verb and object in this order and have no case endings to allow another. */
const ALIKE = new Set(["en", "fr", "es", "it", "pt", "vi"]);

function role(text: string, { span }: PlaceMention, locale: string): string | undefined {
  return (
    roleOf(text.slice(0, span.start), text.slice(span.end), writingOf(locale).language) ?? undefined
  );
}

function shares(a: PlaceMention, b: PlaceMention): boolean {
  return a.ids.some((id) => b.ids.includes(id));
}

/** Named as CLDR names it: adjectives and nationalities go with other words. */
function isNoun(mention: PlaceMention, locale: string): boolean {
  const forms = placeIndex(locale).byId.get(mention.ids[0]!) ?? [];
  return fold(forms[0]?.text ?? "") === fold(mention.text);
}
