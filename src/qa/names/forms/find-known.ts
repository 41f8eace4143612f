import { brandForms } from "../words/brand-names.ts";
import { chineseNames } from "../words/chinese-names.ts";
import { familyForms } from "../words/family-names.ts";
import { findPinyin } from "./find-pinyin.ts";
import { type FoundName, found } from "./found-name.ts";
import { findSpelled } from "../words/letter-names.ts";
import type { Piece, Reading } from "../reading/reading.ts";

/** Find a word of a name in a form that no sound leads to and that is known: of a brand, of a family, by its characters. */
export function findKnown(word: string, reading: Reading): FoundName | undefined {
  return findBrand(word, reading) ?? findFamily(word, reading) ?? findRead(word, reading);
}

/** Find what an agency or a company is called in the language (法新社 for AFP), or its letters by their names. */
function findBrand(word: string, { text, writing }: Reading): FoundName | undefined {
  const known = writing.script === "Hans" ? chineseNames(word) : [];
  for (const form of [...brandForms(word, writing.script), ...known]) {
    const at = text.toLowerCase().indexOf(form.toLowerCase());
    if (at >= 0) return found("sound", { text: form, start: at }, 0.1);
  }
  const spelled = findSpelled(word, text, writing.script);
  return (
    spelled &&
    found("sound", { text: text.slice(spelled.start, spelled.end), start: spelled.start }, 0.1)
  );
}

/** Find a family name of East Asia by its characters: 金 in 金瑞妍, 김 in 김서연. */
function findFamily(
  word: string,
  { text, places, pieces, writing }: Reading,
): FoundName | undefined {
  if (writing.script === "Hang") return findKoreanFamily(word, pieces);
  for (const form of familyForms(word, writing.script)) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const taken = places.some(({ span, sure }) => sure && span.start <= at && at < span.end);
      if (!taken) return found("sound", { text: form, start: at }, 0.2);
    }
  }
  return undefined;
}

/** Find 김 in 김서연, or by itself: 리가 말했다. 이 is "this" as well, and begins any word: it comes last. */
function findKoreanFamily(word: string, pieces: readonly Piece[]): FoundName | undefined {
  const forms = familyForms(word, "Hang");
  const alone = forms.filter((form) => form !== "이" && pieces.some(({ text }) => text === form));
  for (const form of [...alone, ...forms]) {
    const piece =
      pieces.find(({ text }) => text === form) ??
      pieces.find(({ text }) => text.startsWith(form) && text.length === 3) ??
      pieces.find(({ text }) => text.startsWith(form) && text.length < 6);
    if (piece) return found("sound", { text: form, start: piece.start }, 0.2);
  }
  return undefined;
}

/** Find a Chinese name by how its characters are read. */
function findRead(word: string, reading: Reading): FoundName | undefined {
  const run = findPinyin(word, reading);
  return run && found("sound", run, 0.1);
}
