import { classAt } from "./chars.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./word.ts";
import { inflectedForm } from "./inflected-form.ts";
import { hasForm } from "./longest-word.ts";
import { splitCompound } from "./split-compound.ts";
import { turkishForm } from "./turkish-ending.ts";
import { type Starts, startsOf } from "./word-starts.ts";

/**
 * Tell whether a normalised text may have a number, a date, a time or a code in it.
 *
 * Law: where it says no, the reader finds no mention. Most texts have neither a digit nor a word that is
 * worth a value, and need not be cut into tokens to know it.
 */
export function mayMention(s: string, lexicon: Lexicon): boolean {
  const hot = hotOf(lexicon);
  const arabic = lexicon.language === "ar";
  const turkish = lexicon.language === "tr";
  let before = 0;
  for (let i = 0; i < s.length; i += 1) {
    const code = s.charCodeAt(i);
    if (code === 32) {
      before = 0;
      continue;
    }
    // Halves of a pair, fractions, and what addresses and code begin with: the reader knows.
    if (UNSURE.has(code) || (code & 0xf8_00) === 0xd8_00) return true;
    const type = classAt(s, i);
    if (type === 3) return true;
    // What is left out as a file name or an address may end where letters go on that are not ASCII.
    const begins = type !== 1 || before !== 1 || (code > 0x7f && s.charCodeAt(i - 1) < 0x80);
    before = type;
    if (!begins) continue;
    if (hasForm(s, i, hot.words, hot.starts)) return true;
    if (type !== 1) continue;
    if (arabic && afterPrefix(s, i, hot)) return true;
    if (!lexicon.full && inflectedForm(wordAt(s, i), lexicon) !== undefined) return true;
    if (turkish && turkishForm(wordAt(s, i), lexicon) !== undefined) return true;
    if ((lexicon.compound || lexicon.prefixes.length > 0) && hasNumberWithin(s, i, lexicon)) {
      return true;
    }
  }
  return false;
}

/** The forms of a lexicon that are worth a value, or stand beside a Roman one. */
interface Hot {
  readonly words: ReadonlyMap<string, Word>;
  readonly starts: Starts;
}

const cache = new WeakMap<Lexicon, Hot>();

function hotOf(lexicon: Lexicon): Hot {
  const known = cache.get(lexicon);
  if (known !== undefined) return known;
  const words = new Map([...lexicon.words].filter(([, word]) => isHot(word)));
  const made = { words, starts: startsOf(words.keys()) };
  cache.set(lexicon, made);
  return made;
}

function isHot(word: Word): boolean {
  return (
    word.cardinal !== undefined ||
    word.scale !== undefined ||
    word.ordinal !== undefined ||
    word.fraction !== undefined ||
    word.approximate !== undefined ||
    word.monthName !== undefined ||
    word.weekday !== undefined ||
    word.decadeName !== undefined ||
    word.marks?.has("century") === true ||
    word.marks?.has("half") === true ||
    word.marks?.has("halfMore") === true
  );
}

/** Fractions; `@{}`, backtick and hash. */
const UNSURE = new Set(Array.from("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞@{`#", (char) => char.charCodeAt(0)));

function wordAt(s: string, i: number): string {
  let end = i + 1;
  while (classAt(s, end) === 1) end += 1;
  return s.slice(i, end);
}

/** Arabic joins conjunctions, prepositions and the article to a word. */
function afterPrefix(s: string, i: number, { words, starts }: Hot): boolean {
  return [1, 2, 3].some((length) => hasForm(s, i + length, words, starts));
}

/** Numbers in one word with others, or with what there are so many of. */
function hasNumberWithin(s: string, i: number, lexicon: Lexicon): boolean {
  let end = i + 1;
  while (classAt(s, end) === 1) end += 1;
  // An apostrophe, or a letter of a script without blanks, ties more to a short word.
  const next = end < s.length ? s.charCodeAt(end) : 0;
  if (end - i < 6 && next !== 39 && classAt(s, end) !== 2) return false;
  const run = s.slice(i, end);
  if (lexicon.compound) {
    if (splitCompound(run, lexicon) !== undefined) return true;
    for (let length = 6; length < 10 && length < run.length; length += 1) {
      if (lexicon.words.get(run.slice(0, length))?.monthName !== undefined) return true;
    }
  }
  return lexicon.prefixes.some(([form]) => s.startsWith(form, i));
}
