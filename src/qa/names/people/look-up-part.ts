import { findForm } from "../forms/find-form.ts";
import { type NameSearch, searchPieces } from "../forms/find-name.ts";
import { findInRun } from "../forms/find-in-run.ts";
import { findPart } from "../forms/find-part.ts";
import { isMereWord } from "../memory/is-mere-word.ts";
import { romanize, soundsOf } from "../sounds/romanize.ts";
import { soundDistance } from "../sounds/sound-distance.ts";
import type { Reading } from "../reading/reading.ts";
import { findFormRunOn, findSoundRunOn } from "../forms/find-run-on.ts";
import type { Script } from "../reading/writing.ts";
import { isKept } from "./is-kept.ts";
import type { Part } from "./part.ts";
import type { PeopleReading } from "./people-reading.ts";
import { usualPiece } from "./usual-piece.ts";

/**
 * Look for a word of a name: first in the form that it usually has, then by its letters and its sound. `claimed`: see
 * `claimPieces`.
 */
export function lookUpPart(
  part: string,
  reading: PeopleReading,
  claimed: ReadonlyMap<number, string>,
): Part {
  const { to, memory } = reading;
  const { locale, writing } = to;
  const standing = memory?.standing(part, locale);
  const usual = standing?.forms[0];
  if (usual && usual.count > 1) {
    const there =
      usualPiece(usual.text, to) ??
      // 甘迺迪: a character that few names have is in no run of those that names are written with.
      (writing.script === "Hans" && usual.text.length > 2 ? findForm(usual.text, to) : undefined);
    if (there) {
      const { text: form, start, end } = there;
      return {
        part,
        standing,
        search: { found: { how: usual.how, text: form, start, end, distance: 0 }, close: 0 },
      };
    }
  }
  const taught = findForm(memory?.learned(part, locale), to);
  let search: NameSearch = taught
    ? { found: taught, close: 0 }
    : findPart(part, reading.source, to);
  const by = search.found?.how === "sound" ? claimed.get(search.found.start) : undefined;
  if (by !== undefined && !isSameName(by, part)) {
    // What another name of the text, or of the document, is written as is not this one's sound.
    search = searchPieces(
      part,
      to.pieces.filter(({ start }) => isSameName(claimed.get(start) ?? part, part)),
      writing,
    );
  }
  // The document has a form for it, and this is neither that nor as like the name as that is.
  if (
    usual &&
    usual.count > 1 &&
    usual.how === "sound" &&
    search.found?.how === "sound" &&
    writing.words === "unspaced" &&
    search.found.distance > 0.35 &&
    soundDistance(
      soundsOf(romanize(usual.text)),
      soundsOf(romanize(search.found.text)),
      writing.script,
    ) > 0.3
  ) {
    return { part, standing, search: { close: 1 } };
  }
  // Where names are left in Latin letters, a word that sounds like one is most likely a word.
  const chance =
    search.found?.how === "sound" &&
    isKept(standing, reading) &&
    search.found.distance > (CHANCE[writing.script] ?? 0.58);
  const word =
    search.found?.how === "sound" &&
    memory !== undefined &&
    isMereWord(search.found, part, locale, memory);
  const other = word && search.found?.text;
  const heard = chance ? { close: search.close } : other ? apartFrom(other, part, to) : search;
  if (heard.found && heard.found.distance < DOUBTFUL) return { part, standing, search: heard };
  const run = search.found ? undefined : findInRun(part, reading.source, to);
  if (run) return { part, standing, search: run };
  const runOn = (usual && findFormRunOn(usual.text, to)) ?? findSoundRunOn(part, to);
  if (!runOn) return { part, standing, search: heard };
  const { text, start, end } = runOn;
  return {
    part,
    standing,
    search: { found: { how: "sound", text, start, end, distance: 0.2 }, close: 0 },
    runOn,
  };
}

/** The Clintons are Clinton, and Insta is Instagram. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || long === `${short}s` || (short.length > 3 && long.startsWith(short));
}

/** Farther pieces are looked at again: the name may be in a longer word. */
const DOUBTFUL = 0.45;
/** Scripts without vowels sound alike sooner, and so do runs that are cut anywhere. */
const CHANCE: Partial<Record<Script, number>> = { Arab: 0.42, Hebr: 0.42, Thai: 0.46 };

/** Look once more without what is a word: only what is clearly the name counts now. */
function apartFrom(word: string, part: string, { pieces, writing }: Reading): NameSearch {
  const others = pieces.filter((piece) => piece.text !== word);
  const search = searchPieces(part, others, writing);
  return search.found && search.found.distance > CLEAR ? { close: search.close } : search;
}

const CLEAR = 0.4;
