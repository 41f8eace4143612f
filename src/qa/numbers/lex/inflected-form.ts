import type { Lexicon } from "./lexicon.ts";
import { unknownWord, type Word } from "./word.ts";

/**
 * Read a month, a weekday or a scale word with an ending, or in Hebrew with a letter before it, in a language that has
 * no table of its own: "syyskuussa", "miljardiin", "септембару", בספטמבר. CLDR has few of a name's forms; what begins as
 * they do is taken for it, if the ending is short. Months and weekdays are vague then: they answer, and raise no alarm.
 */
export function inflectedForm(run: string, lexicon: Lexicon): Word | undefined {
  if (lexicon.full || run.length < (ALPHABET.test(run) ? LEAST : SHORT)) return undefined;
  const stems = stemsOf(lexicon);
  for (const start of lexicon.language === "he" && HEBREW.test(run) ? [0, 1, 2] : [0]) {
    const word = run.slice(start);
    for (let end = word.length; end >= Math.max(SHORT, word.length - ENDING); end -= 1) {
      const found = stems.get(word.slice(0, end));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const LEAST = 4;
/** Of scripts in which a letter is a syllable. */
const SHORT = 3;
/** The longest ending. */
const ENDING = 6;
const ALPHABET = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const HEBREW = /^[בלמהושכ]/u;

const cache = new WeakMap<Lexicon, ReadonlyMap<string, Word>>();

/** The names and scales of a lexicon, whole and without their last one or two letters. */
function stemsOf(lexicon: Lexicon): ReadonlyMap<string, Word> {
  const known = cache.get(lexicon);
  if (known !== undefined) return known;
  const stems = new Map<string, Word>();
  const clash = new Set<string>();
  for (const [form, word] of lexicon.words) {
    const made = nameOf(word);
    if (made === undefined || !/^[\p{L}\p{M}]+$/u.test(form)) continue;
    // "mil." is a million, "milimetru" and "mile" are a millimetre and miles: what is cut short takes no ending.
    if (made.scale !== undefined && lexicon.words.has(`${form}.`)) continue;
    // "милион" is cut to "милио", never to "мили", which are miles. Indian endings come to the whole form of a scale.
    const least = leastOf(form, made);
    const cut = new Set([form, form.replace(/[\u0BCD\u0C4D\u0CCD\u0D4D]$/u, "")]);
    for (let end = Math.max(least, form.length - 2); end < form.length; end += 1)
      cut.add(form.slice(0, end));
    for (const stem of cut) {
      const other = stems.get(stem);
      if (other !== undefined && !isSame(other, made)) clash.add(stem);
      stems.set(stem, made);
    }
  }
  for (const stem of clash) if (lexicon.words.get(stem) === undefined) stems.delete(stem);
  cache.set(lexicon, stems);
  return stems;
}

/** How much of a form has to stand there. */
function leastOf(form: string, { scale }: Word): number {
  if (ALPHABET.test(form)) return scale === undefined ? LEAST : LEAST + 1;
  // "ഡിസംബർ", "ഡിസംബറിൽ": the last sign of a name gives way.
  return scale === undefined && form.length > LEAST ? form.length - 1 : form.length;
}

function nameOf({ monthName, weekday, scale, short, unit }: Word): Word | undefined {
  if (short === true || unit !== undefined) return undefined;
  if (monthName !== undefined) return { ...unknownWord(), monthName, vague: true };
  if (weekday !== undefined) return { ...unknownWord(), weekday, vague: true };
  return scale !== undefined && scale.n >= 1000n ? { ...unknownWord(), scale } : undefined;
}

function isSame(a: Word, b: Word): boolean {
  return a.monthName === b.monthName && a.weekday === b.weekday && a.scale?.n === b.scale?.n;
}
