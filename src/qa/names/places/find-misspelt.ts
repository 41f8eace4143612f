import { isInflection } from "../forms/is-inflection.ts";
import type { NameFinding } from "../name-finding.ts";
import { placeIndex } from "./place-index.ts";
import type { PlaceMention } from "./place.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import { edgesOf } from "../reading/clusters.ts";
import { type Token, fold, tokenize } from "../reading/token.ts";
import type { Script, Writing } from "../reading/writing.ts";
import { soundsAlike } from "../sounds/sounds-alike.ts";
import { bareWord } from "./bare-word.ts";
import { isNearWord } from "./is-near-word.ts";
import { nearWindow } from "./near-window.ts";
import type { PlaceReading } from "./place-reading.ts";

/** Find a word that is a letter or two from a form of the place, and no word of another place. */
export function findMisspelt(
  mention: PlaceMention,
  reading: PlaceReading,
): NameFinding | "variant" | undefined {
  const { target, known } = reading;
  const { text, locale, writing, tokens } = reading.to;
  // In the source's own letters the place is there.
  if (writing.script !== "Latn" && text.includes(mention.text)) return undefined;
  const forms = mention.ids.flatMap((id) => placeIndex(locale).byId.get(id) ?? []);
  const taken = (start: number, end: number): boolean =>
    target.some(({ span, sure }) => sure && start < span.end && span.start < end) ||
    known.some((span) => start < span.end && span.start < end) ||
    // हेनरी, هنري: who is heard there is no هندي.
    (writing.words !== "unspaced" &&
      reading.voiced().some((span) => span.start <= start && end <= span.end));
  const isEdge = edgesOf(text, writing.script);
  for (const form of forms) {
    if (
      form.weak ||
      form.words.some(({ open, stem }) => open > 4 && stem.length < 5 && writing.capitals)
    )
      continue;
    if (writing.words === "unspaced") {
      const at = nearWindow(fold(form.text), fold(text), taken, isEdge);
      const there = at && text.slice(at.start, at.end);
      if (there && writing.script === "Thai" && isVariant(mention, form.text, there, writing))
        return "variant";
      if (at) return misspelt(mention, form.text, at.start, at.end, reading);
      continue;
    }
    for (let i = 0; i + form.words.length <= tokens.length; i += 1) {
      const run = tokens.slice(i, i + form.words.length);
      if (taken(run[0]!.start, run.at(-1)!.end)) continue;
      if (
        form.words.every((word, at) => isNearWord(word, run[at]!, writing, form.words.length > 1))
      ) {
        if (isInflected(form.text, run, writing)) return undefined;
        if (isEnglish(mention, run)) return undefined;
        if (isVariant(mention, form.text, wordsOf(run), writing)) return "variant";
        // At least one word has to differ in more than what an ending may change.
        if (
          run.some((token, at) => !bareWord(token.folded, writing).startsWith(form.words[at]!.stem))
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
  if (!inflected || run.length > 1 || !ENDING.has(script)) return false;
  const known = fold(form.replaceAll("*", ""));
  const { folded } = run[0]!;
  let common = 0;
  while (common < known.length && known[common] === folded[common]) common += 1;
  return common >= Math.max(3, known.length - 3);
}

const ENDING: ReadonlySet<Script> = new Set(["Latn", "Cyrl", "Grek"]);

/**
 * Another way to write the same sounds in this script: as near to the English name as the table's own form is. A
 * slip is farther away.
 */
function isVariant(
  mention: PlaceMention,
  form: string,
  there: string,
  { script }: Writing,
): boolean {
  if (script === "Latn") return false;
  if (soundsAlike(form.replaceAll("*", ""), there.replace(/^[وفبكل]?(?=....)/u, ""), script))
    return true;
  if (soundsAlike(form.replaceAll("*", ""), there, script)) return true;
  const name = soundsOf(romanize(mention.text));
  const known = soundDistance(name, soundsOf(romanize(form)), script, 2);
  const found = soundDistance(name, soundsOf(romanize(there)), script, 2);
  return found <= Math.max(Math.min(known, 0.3), 0.08);
}

function wordsOf(run: readonly Token[]): string {
  return run.map(({ text }) => text).join("");
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
