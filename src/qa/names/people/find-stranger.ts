import type { NameMemory } from "../memory/name-memory.ts";
import { isCommonWord } from "../words/common-words.ts";
import { findStrangePlace } from "../find-strange-place.ts";
import { findUnexplained } from "../find-unexplained.ts";
import { standsIn } from "../stand-in.ts";
import { romanize } from "../sounds/romanize.ts";
import { fold } from "../reading/token.ts";
import type { PeopleReading } from "./people-reading.ts";

/** Find a form of somebody of the document whom the source does not name. `claimed`: see `claimPieces`. */
export function findStranger(
  reading: PeopleReading,
  claimed: ReadonlyMap<number, string>,
): { text: string; start: number; end: number } | undefined {
  const { names, from, to, memory } = reading;
  const { writing } = to;
  if (!memory) return undefined;
  const known = writing.script === "Latn" ? undefined : findKnown(reading, memory, claimed);
  // Other languages than English do not show by their capitals which words explain those of the translation.
  if (known || !writing.capitals || from.writing.language !== "en") return known;
  return findStrangePlace(from, to, names) ?? findUnexplained({ from, to, names, memory });
}

/** Find a form of somebody of the document, in another script, or what the document leaves in Latin letters. */
function findKnown(
  { names, source, to }: PeopleReading,
  memory: NameMemory,
  claimed: ReadonlyMap<number, string>,
): { text: string; start: number; end: number } | undefined {
  const { text, locale, writing } = to;
  // Who is "he" in the source may be named in the translation, and so may "the company".
  if (standsIn(source)) return undefined;
  const letters = fold(source);
  const folded = fold(text);
  for (const [form, word] of memory.formsIn(locale)) {
    if (form.length < 3 || letters.includes(fold(word))) continue;
    // An ordinary word may be anything, unless the document writes it by its sound again and again: Rangers.
    const usual = memory.standing(word, locale)?.forms[0];
    if (isCommonWord(fold(word)) && !(usual && usual.count > 2 && usual.distance < 0.4)) continue;
    // Another form of a name of the source.
    if (names.some(({ parts }) => parts.some((part) => beginsAlike(part, form)))) continue;
    // Nancy, where the source has Pelosi.
    if (names.some(({ parts }) => parts.some((part) => memory.areOneName(fold(part), fold(word)))))
      continue;
    const start = folded.indexOf(form);
    if (start < 0 || folded.length !== text.length) continue;
    // What the source names is none; what is claimed for nobody but the stranger is one.
    if ((claimed.get(start) ?? word) !== word) continue;
    // Of a script without blanks a common word may sound like anybody: เช่น is "such as".
    if (writing.script === "Thai" && memory.isWord(form, word, locale)) continue;
    // A piece by itself: タム is not in スタム.
    if (
      writing.script !== "Hans" &&
      !to.pieces.some((piece) => piece.start === start && piece.folded === form)
    )
      continue;
    return { text: text.slice(start, start + form.length), start, end: start + form.length };
  }
  // Google和MarineTraffic: what the document leaves in Latin letters elsewhere, and this source does not name.
  for (const { folded: word, text: written, latin, capital, gap, start, end } of to.tokens) {
    if (!latin || !capital || word.length < 3 || letters.includes(word) || isCommonWord(word))
      continue;
    // Insta, Instagram; the letters of an agency behind its words.
    if (names.some(({ parts }) => parts.some((part) => word.startsWith(fold(part))))) continue;
    const head = text.slice(0, start);
    if (/[(（]\s*$/u.test(gap) || /[(（][^)）]*$/u.test(head)) continue;
    const [usual] = memory.standing(word, locale)?.forms ?? [];
    if (usual?.how === "copy") return { text: written, start, end };
  }
  return undefined;
}

function beginsAlike(a: string, b: string): boolean {
  return romanize(a).slice(0, 3).toLowerCase() === romanize(b).slice(0, 3).toLowerCase();
}
