import type { Span } from "../../model/index.ts";
import { editDistance } from "./edit-distance.ts";
import { searchPieces } from "./find-name.ts";
import type { NameFinding } from "./name-finding.ts";
import { isGloss } from "./is-gloss.ts";
import { isInflection } from "./is-inflection.ts";
import { type IndexedWord, placeIndex } from "./place-index.ts";
import { isCity, placeName } from "./place-forms.ts";
import type { PlaceMention } from "./place.ts";
import type { Reading } from "./reading.ts";
import { areRelated } from "./relations.ts";
import { romanize, soundsOf } from "./romanize.ts";
import { soundDistance } from "./sound-distance.ts";
import { type Token, fold, tokenize } from "./token.ts";
import type { Writing } from "./writing.ts";

/** The places of a unit: what the source asks for and what the translation has. */
export interface PlaceReading {
  /** Sure mentions that stand by themselves, not inside a longer name. */
  readonly required: readonly PlaceMention[];
  /** All that the source may mean: also mentions inside other names, and unsure ones. */
  readonly source: readonly PlaceMention[];
  readonly target: readonly PlaceMention[];
  /** Pieces of the translation that are accounted for. */
  readonly known: readonly Span[];
  /** The translation. */
  readonly to: Reading;
}

/** What came of the check: places that were found, and places of which nothing can be said. */
export interface PlaceOutcome {
  readonly findings: readonly NameFinding[];
  readonly checked: number;
  readonly notChecked: number;
}

/**
 * Check that every place of the source is in the translation. A place that is missing where another one has
 * come in is an error; one that is missing altogether is a warning, for sentences can be turned so
 * that they do without.
 */
export function checkPlaces(reading: PlaceReading): PlaceOutcome {
  const findings: NameFinding[] = [];
  let checked = 0;
  let notChecked = 0;
  const strangers = strangersOf(reading);
  for (const need of needsOf(reading.required)) {
    const { mention } = need;
    const present = reading.target.filter((other) => shares(other, mention));
    if (present.some(({ sure }) => sure)) {
      checked += 1;
      const slip = present.length < need.count ? nearMiss(mention, reading) : undefined;
      if (slip) findings.push(slip);
      else if (present.length < need.count) short(need);
      continue;
    }
    const misspelt = nearMiss(mention, reading);
    if (misspelt) {
      checked += 1;
      findings.push(misspelt);
      continue;
    }
    if (present.length > 0) {
      checked += 1;
      continue;
    }
    const latin = leftInLatin(mention, reading);
    if (latin) {
      checked += 1;
      findings.push(latin);
      continue;
    }
    if (isHidden(mention, reading)) {
      notChecked += 1;
      continue;
    }
    checked += 1;
    findings.push(missing(mention, strangers.shift(), reading));
  }
  return { findings, checked, notChecked };

  /** Named often enough in the source, too seldom in the translation, and a stranger in its place. */
  function short({ mention }: Need): void {
    const kind = isCity(mention.ids[0]!);
    const at = strangers.findIndex(({ ids }) => isCity(ids[0]!) === kind);
    if (at >= 0) findings.push(missing(mention, strangers.splice(at, 1)[0], reading));
  }
}

interface Need {
  readonly mention: PlaceMention;
  count: number;
}

function needsOf(required: readonly PlaceMention[]): Need[] {
  const needs: Need[] = [];
  for (const mention of required) {
    const known = needs.find((need) => shares(need.mention, mention));
    if (known) known.count += 1;
    else needs.push({ mention, count: 1 });
  }
  return needs;
}

function shares(a: PlaceMention, b: PlaceMention): boolean {
  return a.ids.some((id) => b.ids.includes(id));
}

/** Places in the translation that nothing in the source answers for. */
function strangersOf({ source, target }: PlaceReading): PlaceMention[] {
  return target.filter(
    (mention) =>
      mention.sure &&
      !source.some((other) => other.ids.some((a) => mention.ids.some((b) => areRelated(a, b)))),
  );
}

/**
 * Tell whether the place may be there in a way that the tables do not know: named by a related place, by a
 * word with the same beginning, by sound, or by the source's own letters.
 */
function isHidden(mention: PlaceMention, reading: PlaceReading): boolean {
  const { required, target, to } = reading;
  const { text, locale, writing } = to;
  const related = target.some(
    (other) =>
      other.ids.some((a) => mention.ids.some((b) => areRelated(a, b))) &&
      !required.some((need) => shares(need, other)),
  );
  if (related || text.includes(mention.text)) return true;
  const free = to.pieces.filter(
    (piece) =>
      !target.some(({ span, sure }) => sure && piece.start < span.end && span.start < piece.end),
  );
  const words = tokenize(mention.text).filter((token) => token.text.length > 3);
  const heard = words.every(({ text: word }) => {
    const { found } = searchPieces(word, free, writing);
    return found !== undefined && found.how !== "near" && found.distance <= HEARD;
  });
  if (heard && words.length > 0) return true;
  if (writing.words === "unspaced") return false;
  const forms = mention.ids.flatMap((id) => placeIndex(locale).byId.get(id) ?? []);
  return forms.some(({ words: [only, second] }) => {
    if (!only || second || only.stem.length < 4) return false;
    const head = only.stem.slice(0, Math.max(4, Math.ceil(only.stem.length * 0.6)));
    return free.some((piece) => fold(piece.text).startsWith(head));
  });
}

/** A place in the source's Latin letters where the script of the translation has a form for it. */
function leftInLatin(
  mention: PlaceMention,
  { to: { text, locale, writing } }: PlaceReading,
): NameFinding | undefined {
  const { script } = writing;
  if (script === "Latn" || script === "other" || !/^[\p{Script=Latin}\s.’'-]+$/u.test(mention.text))
    return undefined;
  // US and EU are written so in many scripts.
  if (!/\p{Ll}/u.test(mention.text) && mention.text.length < 5) return undefined;
  const at = text.indexOf(mention.text);
  const form = placeIndex(locale)
    .byId.get(mention.ids[0]!)
    ?.find(({ weak }) => !weak)?.text;
  if (at < 0 || !form || /^\p{Script=Latin}/u.test(form)) return undefined;
  // Among other words in Latin letters it is part of a title or an address.
  const end = at + mention.text.length;
  if (
    /\p{Script=Latin}[^\p{L}]{0,2}$/u.test(text.slice(0, at)) ||
    /^[^\p{L}]{0,2}\p{Script=Latin}/u.test(text.slice(end))
  ) {
    return undefined;
  }
  if (isGloss(text, at, end)) return undefined;
  return {
    rule: "names/script",
    severity: "warning",
    message: `Expected ${form}, found ${mention.text} in Latin letters`,
    sourceSpan: mention.span,
    targetSpan: { start: at, end },
    expected: form.replaceAll("*", ""),
    found: mention.text,
    sure: false,
  };
}

/** Nearer than for names that no table knows: the place's own forms were not found. */
const HEARD = 0.38;

/** Find a word that is a letter or two from a form of the place, and no word of another place. */
function nearMiss(mention: PlaceMention, reading: PlaceReading): NameFinding | undefined {
  const { target, known } = reading;
  const { text, locale, writing, tokens } = reading.to;
  const forms = mention.ids.flatMap((id) => placeIndex(locale).byId.get(id) ?? []);
  const taken = (start: number, end: number): boolean =>
    target.some(({ span, sure }) => sure && start < span.end && span.start < end) ||
    known.some((span) => start < span.end && span.start < end);
  for (const form of forms) {
    if (
      form.weak ||
      form.words.some(({ open, stem }) => open > 4 && stem.length < 5 && writing.capitals)
    )
      continue;
    if (writing.words === "unspaced") {
      const at = nearWindow(fold(form.text), fold(text), taken);
      if (at) return misspelt(mention, form.text, at.start, at.end, reading);
      continue;
    }
    for (let i = 0; i + form.words.length <= tokens.length; i += 1) {
      const run = tokens.slice(i, i + form.words.length);
      if (taken(run[0]!.start, run.at(-1)!.end)) continue;
      if (form.words.every((word, at) => isNear(word, run[at]!, writing, form.words.length > 1))) {
        if (isInflected(form.text, run, writing)) return undefined;
        if (isEnglish(mention, run) || isVariant(mention, form.text, run, writing))
          return undefined;
        // At least one word has to differ in more than what an ending may change.
        if (
          run.some((token, at) => !bare(token.folded, writing).startsWith(form.words[at]!.stem))
        ) {
          return misspelt(
            mention,
            form.text.replaceAll("*", ""),
            run[0]!.start,
            run.at(-1)!.end,
            reading,
          );
        }
      }
    }
  }
  return undefined;
}

/** Wiedeń, Wiedniu; Londyn, londyński: what differs at the end of a word is grammar where nouns change their endings. */
function isInflected(
  form: string,
  run: readonly Token[],
  { inflected, script, language }: Writing,
): boolean {
  const cases = tokenize(form).every(({ folded: word }, at) => {
    const there = run[at]?.folded ?? "";
    return word === there || isInflection(word, there, language) === true;
  });
  if (cases) return true;
  if (!inflected || run.length > 1 || (script !== "Latn" && script !== "Cyrl")) return false;
  const known = fold(form.replaceAll("*", ""));
  const { folded } = run[0]!;
  let common = 0;
  while (common < known.length && known[common] === folded[common]) common += 1;
  return common >= Math.max(3, known.length - 3);
}

/**
 * Another way to write the same sounds in this script: as near to the English name as the table's own form is. A
 * slip is farther away.
 */
function isVariant(
  mention: PlaceMention,
  form: string,
  run: readonly Token[],
  { script }: Writing,
): boolean {
  if (script === "Latn") return false;
  const name = soundsOf(romanize(mention.text));
  const known = soundDistance(name, soundsOf(romanize(form)), script, 2);
  const found = soundDistance(
    name,
    soundsOf(romanize(run.map(({ text }) => text).join(""))),
    script,
    2,
  );
  return found <= Math.max(Math.min(known, 0.3), 0.08);
}

/** A form of another language is no slip: Bangladesh for Bangladés. */
function isEnglish({ ids }: PlaceMention, run: readonly Token[]): boolean {
  const text = run.map(({ folded }) => folded).join(" ");
  return ids.some((id) =>
    placeIndex("en")
      .byId.get(id)
      ?.some((form) => fold(form.text) === text),
  );
}

function isNear(
  { stem, open, capital }: IndexedWord,
  token: Token,
  writing: Writing,
  joined: boolean,
): boolean {
  if (capital && !token.capital && !joined) return false;
  const folded = bare(token.folded, writing);
  if (folded.startsWith(stem) && folded.length - stem.length <= open) return true;
  if (stem.length < (joined ? 3 : writing.words === "hangul" ? 3 : 4)) return false;
  const limit = stem.length > (writing.words === "hangul" ? 3 : 5) ? 2 : 1;
  const longest = Math.min(folded.length, stem.length + limit);
  for (let length = stem.length - limit; length <= longest; length += 1) {
    if (length < 1 || folded.length - length > Math.min(open, 4)) continue;
    if (editDistance(stem, folded.slice(0, length), limit) <= limit) return true;
  }
  return false;
}

/** A word without the article that Arabic joins to it, as the forms are kept. */
function bare(word: string, writing: Writing): string {
  return writing.script === "Arab" ? word.replace(/^[وف]?[بك]?(?:ال|لل)(?=...)/u, "") : word;
}

/** A window of the form's length with one character of at least three exchanged. */
function nearWindow(
  form: string,
  text: string,
  taken: (start: number, end: number) => boolean,
): { start: number; end: number } | undefined {
  const size = form.length;
  if (size < 3) return undefined;
  const limit = size > 4 ? 2 : 1;
  for (const n of [size, size - 1, size + 1]) {
    for (let start = 0; start + n <= text.length; start += 1) {
      const window = text.slice(start, start + n);
      if (window[0] !== form[0] && window.at(-1) !== form.at(-1)) continue;
      if (/[\s\p{P}]/u.test(window) || taken(start, start + n)) continue;
      if (editDistance(form, window, limit) <= (n === size ? limit : 1))
        return { start, end: start + n };
    }
  }
  return undefined;
}

function misspelt(
  mention: PlaceMention,
  form: string,
  start: number,
  end: number,
  { to: { text } }: PlaceReading,
): NameFinding {
  const found = text.slice(start, end);
  return {
    rule: "names/spelling",
    severity: "warning",
    message: `Expected ${form} (${mention.text}), found ${found}`,
    sourceSpan: mention.span,
    targetSpan: { start, end },
    expected: form,
    found,
    sure: false,
  };
}

function missing(
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
