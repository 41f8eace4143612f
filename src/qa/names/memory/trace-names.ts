import { findName } from "../forms/find-name.ts";
import type { FoundName } from "../forms/found-name.ts";
import { findPart } from "../forms/find-part.ts";
import { isNative } from "../forms/is-native.ts";
import { readExpansions } from "../forms/spelt-out.ts";
import { easternPlace } from "../places/eastern-places.ts";
import { readNames } from "../read-names.ts";
import { type Reading, readText } from "../reading/reading.ts";
import { fold } from "../reading/token.ts";
import type { Writing } from "../reading/writing.ts";
import type { SourceName } from "../source-name.ts";
import { besideDot } from "./beside-dot.ts";
import { isUntranslated } from "./is-untranslated.ts";
import { isNoTrace, type NameTrace, NO_TRACE, type TracedName } from "./name-trace.ts";

/**
 * Read what a unit and its translation say about names by themselves.
 *
 * Law: it depends on what it is given and on nothing else, so a trace that was kept is as good as one that is read anew.
 */
export function traceNames(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
): NameTrace {
  const from = readText(source, sourceLocale);
  const to = readText(target, targetLocale);
  const found = new Map<string, FoundName>();
  const trace: NameTrace = {
    eastern: isEastern(from),
    expansions: readExpansions(source, target),
    names: isInSourceLetters(target, to.writing) ? [] : readTraced(from, to, found),
    found,
  };
  return isNoTrace(trace) ? NO_TRACE : trace;
}

function readTraced(from: Reading, to: Reading, found: Map<string, FoundName>): TracedName[] {
  const names = namesOf(from);
  if (names.length === 0 || isUntranslated(from, to)) return [];
  return names.map((name) => {
    const { kind, certain, parts, places, region, text } = name;
    if (kind === "handle") return asHandle(name);
    const native = isNative(name, to.writing);
    const learned = !native && kind === "person" ? learn(name, to) : undefined;
    // La Paz tells nothing about somebody whose name is Paz.
    const placed = places !== undefined && region !== true && parts.length < text.split(" ").length;
    if (!placed) for (const word of parts) find(word);
    const place = places !== undefined;
    return { kind, certain, parts, native, placed, place, learned };
  });

  function find(word: string): void {
    const one = found.has(word) ? undefined : findPart(word, from.text, to).found;
    if (one) found.set(word, one);
  }
}

/** Handles are the same in every language: nothing is to be learned of them. */
function asHandle({ kind, certain, parts }: SourceName): TracedName {
  const learned = undefined;
  return { kind, certain, parts, native: false, placed: false, place: false, learned };
}

/** The names of a source, read once for all locales. */
function namesOf(from: Reading): readonly SourceName[] {
  let names = from.memo.get(NAMES) as readonly SourceName[] | undefined;
  if (!names) {
    const { text, locale, places, tokens, small } = from;
    names = readNames(text, locale, places, undefined, tokens, small);
    from.memo.set(NAMES, names);
  }
  return names;
}

/** Beside the words that were looked for, by `findName`: no word has a line break. */
const NAMES = "\n";
const EASTERN = "\neast";

/** Learn what the other word of a full name is written as, where one of the two is heard. */
function learn({ parts }: SourceName, to: Reading): readonly [string, string] | undefined {
  if (parts.length !== 2 || to.writing.words !== "unspaced") return undefined;
  const [first, second] = parts.map((part) => findName(part, to).found);
  if (!first === !second) return undefined;
  const form = first ? besideDot(first, "after", to) : besideDot(second!, "before", to);
  return form && [fold(parts[first ? 1 : 0]!), form.text];
}

/**
 * Tell whether a translation into another script has a sentence and no letter of that script: it is the source, or an older one, still
 * to be translated, and tells nothing about what is kept.
 */
function isInSourceLetters(target: string, { script }: Writing): boolean {
  if (script === "Latn" || script === "other") return false;
  if (/(?!\p{Script=Latin})\p{L}/u.test(target)) return false;
  return THREE_WORDS.test(target) && SMALL_WORD.test(target);
}

/** A sentence has three words and more, one of which has small letters throughout. */
const THREE_WORDS = /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u;
const SMALL_WORD = /(?<!\p{L})\p{Ll}{2,}(?!\p{L})/u;

/** Tell whether a source names a place of East Asia, once for all locales. */
function isEastern(from: Reading): boolean {
  let eastern = from.memo.get(EASTERN) as boolean | undefined;
  if (eastern === undefined) {
    eastern =
      from.places.some(({ ids }) => ids.some((id) => EAST.has(id))) ||
      from.tokens.some(({ capital, folded }) => capital && easternPlace(folded).length > 0);
    from.memo.set(EASTERN, eastern);
  }
  return eastern;
}

const EAST: ReadonlySet<string> = new Set(
  `CN HK JP KP KR MO TW VN Beijing Busan Hiroshima Hokkaido Hong_Kong Kyoto Osaka Pyongyang Seoul Shanghai Taipei Tibet Tokyo Xinjiang`.split(
    " ",
  ),
);
