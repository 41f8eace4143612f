import { fold } from "../reading/token.ts";
import { type Writing, writingOf } from "../reading/writing.ts";

/** What a document's translations say about the words that only sound like a name. */
export interface OrdinaryForms {
  /** Take in a unit; one that was taken in before, known by its id, is taken in anew. */
  add(source: string, target: string, locale: string, id: string): void;
  /**
   * Whether a form is a word of the language rather than what a word of a name is written as: it stands in half as
   * many units whose source does not have the name as in units whose source has it, and in two of them at the least. `least`: in so many units it
   * has to stand where the source has the name.
   */
  isWord(form: string, word: string, locale: string, least: number): boolean;
}

/** Remember the texts of a document, in scripts in which names are heard. */
export function ordinaryForms(): OrdinaryForms {
  const byLocale = new Map<string, Map<string, readonly [string, string]>>();
  const asked = new Map<string, Map<string, boolean>>();
  return {
    add(source, target, locale, id) {
      if (writingOf(locale).script === "Latn") return;
      const texts = byLocale.get(locale) ?? new Map<string, readonly [string, string]>();
      byLocale.set(locale, texts.set(id, [source, target]));
      asked.delete(locale);
    },
    isWord(form, word, locale, least) {
      const known = asked.get(locale) ?? new Map<string, boolean>();
      asked.set(locale, known);
      const key = `${form}\n${word}\n${least}`;
      let judged = known.get(key);
      if (judged === undefined) {
        judged = judge(form, word, byLocale.get(locale)?.values() ?? [], least, writingOf(locale));
        known.set(key, judged);
      }
      return judged;
    },
  };
}

function judge(
  form: string,
  word: string,
  texts: Iterable<readonly [string, string]>,
  least: number,
  writing: Writing,
): boolean {
  const name = fold(word);
  let named = 0;
  let other = 0;
  for (const [source, target] of texts) {
    if (!stands(form, target, writing)) continue;
    if (fold(source).includes(name)) named += 1;
    else other += 1;
  }
  return named < least || (other > 1 && other * 2 >= named);
}

/** As a word of its own where words are parted; in Arabic the particles that join it may stand before it. */
function stands(form: string, text: string, { words, script }: Writing): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (words !== "spaced") return true;
    const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - 5), at))![0];
    const after = /^[\p{L}\p{M}]/u.test(text.slice(at + form.length, at + form.length + 1));
    if (!after && (before === "" || (script === "Arab" && JOINED.test(before)))) return true;
  }
  return false;
}

const JOINED = /^[وفبكل]{0,2}(?:ال|ل)?$/u;
