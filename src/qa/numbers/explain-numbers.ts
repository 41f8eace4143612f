import type { Atom } from "./atom.ts";
import type { Masks } from "./masks.ts";
import { lexiconOf } from "./lex/lexicon.ts";
import { matchMentions } from "./match/match-mentions.ts";
import type { Pair } from "./pair.ts";
import type { Mention } from "./mention.ts";
import { readBoth } from "./match/read-both.ts";
import { show } from "./rational.ts";

/** How one value of the source was answered. */
export interface ValueAnswer {
  /** The value in plain ASCII: `12000`, `2.5`, `1/3`. */
  readonly value: string;
  readonly source?: Mention;
  readonly target?: Mention;
  /**
   * `equal`; `class` (a quantity for a year, a rank for a day); `reading` (a shared scale, the other
   * half of the day); `convention` (only against the separators of the locale); `unit` (a unit on one
   * side alone); `converted`; `changed`; `missing`; `added`; `repeated` (said once on the other side).
   */
  readonly how:
    | "equal"
    | "class"
    | "reading"
    | "convention"
    | "unit"
    | "converted"
    | "changed"
    | "missing"
    | "added"
    | "repeated";
}

/** What was read on both sides, and how the values were matched. */
export interface NumberExplanation {
  readonly source: readonly Mention[];
  readonly target: readonly Mention[];
  /** In order of the source, then what only the target has. */
  readonly answers: readonly ValueAnswer[];
  /** Whether number words are read in both locales; digits, months and separators always are. */
  readonly wordsRead: boolean;
}

/**
 * Show the mentions that `checkNumbers` reads in a source and its translation, and what it takes for
 * what. Law: every value of both sides is in exactly one answer.
 */
export function explainNumbers(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
  masks: Masks = {},
): NumberExplanation {
  const { from, to } = readBoth(source, target, sourceLocale, targetLocale, masks);
  const { pairs, changed, missing, added, excused } = matchMentions(from, to);
  const alone = (atom: Atom, how: ValueAnswer["how"]): [number, ValueAnswer] => {
    const own = from.includes(atom.mention);
    const side = own ? { source: atom.mention } : { target: atom.mention };
    const place = own ? atom.index : from.length * 100 + atom.index;
    return [place, { value: show(atom.part.value), ...side, how }];
  };
  const answers: [number, ValueAnswer][] = [
    ...pairs.map((pair): [number, ValueAnswer] => [
      pair.source.index,
      {
        value: show(pair.value),
        source: pair.source.mention,
        target: pair.target.mention,
        how: howOf(pair),
      },
    ]),
    ...changed.map((pair): [number, ValueAnswer] => [
      pair.source.index,
      {
        value: show(pair.source.part.value),
        source: pair.source.mention,
        target: pair.target.mention,
        how: "changed",
      },
    ]),
    ...missing.map((atom) => alone(atom, "missing")),
    ...added.map((atom) => alone(atom, "added")),
    ...excused.map((atom) => alone(atom, "repeated")),
  ];
  return {
    source: from,
    target: to,
    answers: answers.sort(([a], [b]) => a - b).map(([, answer]) => answer),
    wordsRead: lexiconOf(sourceLocale).full && lexiconOf(targetLocale).full,
  };
}

function howOf({ source, target, value, against, converted }: Pair): ValueAnswer["how"] {
  if (converted) return "converted";
  if (against) return "convention";
  if (source.type !== target.type) return "class";
  const same = show(source.part.value) === show(value) && show(target.part.value) === show(value);
  if (!same) return "reading";
  const units = source.mention.unit.length > 0 === target.mention.unit.length > 0;
  return units ? "equal" : "unit";
}
