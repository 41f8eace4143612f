import type { NameFinding } from "./name-finding.ts";
import { placeIndex } from "./places/place-index.ts";
import type { PlaceMention } from "./places/place.ts";
import { roleOf } from "./roles.ts";
import { fold } from "./reading/token.ts";
import { writingOf } from "./reading/writing.ts";

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
        found: there.filter(
          (other) => other.sure && shares(mention, other) && !isInDotted(target, other),
        ),
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
      if (exchanged || (single && (rolesTurned(a, b) || orderTurned(a, b) || actorTurned(a, b))))
        return [swapped(a, b)];
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

  /** Who does something to whom: "Ukraine attacked Russia", and the other way round in the translation. */
  function actorTurned(a: (typeof groups)[number], b: (typeof groups)[number]): boolean {
    const [actor, other] = [a.mentions[0]!, b.mentions[0]!];
    if (writingOf(reading.sourceLocale).language !== "en" || !acts(source, actor, other))
      return false;
    if (![actor, other].every((mention) => isNoun(mention, reading.sourceLocale))) return false;
    const { language } = writingOf(reading.targetLocale);
    const [first, second] = [b.found[0]!, a.found[0]!];
    if (first.span.start > second.span.start) return false;
    const between = target.slice(first.span.end, second.span.start);
    if (!/\p{L}/u.test(between) || /[.!?:;,()"“”„«»|\n]/u.test(between)) return false;
    if (DECLINING.has(language)) {
      // The cases say who acts: Россия атаковала Украину. Where they do not, nothing is known.
      return isNoun(first, reading.targetLocale) && !isNoun(second, reading.targetLocale);
    }
    const passive = PASSIVE[language];
    return (
      passive !== undefined &&
      !passive.test(between) &&
      isClauseStart(target.slice(0, first.span.start))
    );
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

/** パキスタン・タリバン運動: a word of a longer name, which the dot joins in katakana. */
function isInDotted(text: string, { span }: PlaceMention): boolean {
  return /^・[\u30a1-\u30fa]/u.test(text.slice(span.end, span.end + 2));
}

/** Named as CLDR names it: adjectives and nationalities go with other words. */
function isNoun(mention: PlaceMention, locale: string): boolean {
  const forms = placeIndex(locale).byId.get(mention.ids[0]!) ?? [];
  return fold(forms[0]?.text ?? "") === fold(mention.text);
}

/** Tell whether the first of two names does something to the second, and nothing but the verb stands between. */
function acts(text: string, a: PlaceMention, b: PlaceMention): boolean {
  if (a.span.end > b.span.start || !isClauseStart(text.slice(0, a.span.start))) return false;
  const between = text.slice(a.span.end, b.span.start);
  const verb = /^ (?:(?:has|had|have|again|also|then|will|would) ){0,2}(\p{Ll}+)(?: the)? $/u.exec(
    between,
  );
  return (
    verb !== null &&
    (/(?:[^s]s|ed)$/u.test(verb[1]!) || IRREGULAR.has(verb[1]!)) &&
    !NO_ACT.has(verb[1]!)
  );
}

function isClauseStart(before: string): boolean {
  return /(?:^|[.!?:;,–—]|["“„«]|\n)\s*(?:(?:the|die|der|das|la|le|el|los|les|a|o|os|de|het|that|when|because|after|but|and) ){0,2}$/iu.test(
    before,
  );
}

const IRREGULAR = new Set(
  "hit beat struck sold bought sent gave told won lost took left met led held shot built fought invade attack beaten overran sued".split(
    " ",
  ),
);
/** Verbs that say the same when turned round, and what is no verb. */
const NO_ACT = new Set([
  "is",
  "was",
  "as",
  "has",
  "does",
  "its",
  "his",
  "this",
  "plus",
  "versus",
  "meets",
  "joined",
  "resembles",
  "borders",
  "towards",
  "besides",
]);

/** Languages whose cases tell who acts. */
const DECLINING = new Set(["ru", "uk", "pl", "cs", "sk"]);

/** Languages where the name before the verb is the one who acts, and the words that make it the other way. */
const PASSIVE: Readonly<Record<string, RegExp>> = {
  de: /(?:^|\s)(?:von|vom|durch|wird|wurden?|worden|ist|und|oder|mit)\s/iu,
  nl: /(?:^|\s)(?:door|van|wordt|werd|werden|is|en|of|met)\s/iu,
  sv: /(?:^|\s)(?:av|blev|och|med)\s/iu,
  da: /(?:^|\s)(?:af|blev|og|med)\s/iu,
  nb: /(?:^|\s)(?:av|ble|og|med)\s/iu,
  es: /(?:^|\s)(?:por|fue|es|y|o|con|se)\s/iu,
  fr: /(?:^|\s)(?:par|été|est|fut|et|ou|avec|s[’'])/iu,
  pt: /(?:^|\s)(?:por|pel[oa]s?|foi|é|e|ou|com)\s/iu,
  it: /(?:^|\s)(?:da|dal|dalla|è|fu|e|o|con)\s/iu,
  vi: /(?:^|\s)(?:bị|được|bởi|và|với)\s/iu,
};
