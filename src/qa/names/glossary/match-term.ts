import type { Span } from "../../../model/index.ts";
import { PARTICLE } from "../reading/candidates.ts";
import { isInflection } from "../forms/is-inflection.ts";
import { type Token, fold, tokenize } from "../reading/token.ts";
import { type Writing, writingOf } from "../reading/writing.ts";

/**
 * Find where a text has a term, endings and joined particles aside. A term in capitals (ON, RFA) and a term with
 * a capital letter are matched with theirs; `=` before a term allows no ending.
 * Where words are not parted by blanks the letters alone count.
 */
export function matchTerm(
  text: string,
  term: string,
  locale: string,
  tokens: readonly Token[] = tokenize(text),
): Span[] {
  const writing = writingOf(locale);
  const exact = term.startsWith("=");
  const wanted = tokenize(exact ? term.slice(1) : term);
  if (wanted.length === 0) return [];
  const spans: Span[] = [];
  if (writing.words === "unspaced" && !/^[\p{Script=Latin}\p{N}\p{P}\p{Z}]+$/u.test(term)) {
    const needle = exact ? term.slice(1) : term;
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      spans.push({ start: at, end: at + needle.length });
    }
    return spans;
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const last = fitsAt(i);
    if (last === undefined) continue;
    spans.push({ start: tokens[i]!.start, end: tokens[last]!.end });
    i = last;
  }
  return spans;

  /** The last token of the term, if it begins at this one. */
  function fitsAt(first: number): number | undefined {
    let at = first - 1;
    for (const [i, word] of wanted.entries()) {
      at += 1;
      // Étienne’a Dubreuila: an ending after an apostrophe is a token of its own.
      if (i > 0 && !exact && isApart(tokens[at]) && tokens[at + 1]) at += 1;
      const token = tokens[at];
      if (!token || !isForm(word, token, exact, writing)) return undefined;
      if (i > 0 && !/^[\s\p{P}]{0,3}$/u.test(token.gap)) return undefined;
    }
    return at;
  }
}

function isApart(token: Token | undefined): boolean {
  return token !== undefined && /^['’]$/.test(token.gap) && token.text.length < 5 && !token.capital;
}

function isForm(word: Token, token: Token, exact: boolean, writing: Writing): boolean {
  if (
    isUpper(word.text) && word.text.length > 1
      ? !token.text.startsWith(word.text)
      : word.capital && !token.capital
  ) {
    return false;
  }
  const { folded } = token;
  if (folded === word.folded) return true;
  if (exact) return false;
  const heads = joined(folded, writing);
  if (heads.includes(word.folded)) return true;
  // 탐은: one syllable, and a particle.
  if (writing.words === "hangul" && word.folded.length === 1) {
    return folded.startsWith(word.folded) && PARTICLE.exec(folded)?.index === 1;
  }
  if (word.folded.length < 2) return false;
  for (const head of heads) {
    const form = isInflection(word.folded, head, word.capital ? writing.language : common(writing));
    // Languages whose endings are not listed, and those that add one ending to another.
    if (form ?? isLonger(head, word.folded, writing)) return true;
  }
  return false;
}

/** Words in small letters have genders in languages where names have none. */
function common({ language }: Writing): string {
  return `${language} words`;
}

function isLonger(head: string, word: string, writing: Writing): boolean {
  const cut = writing.inflected && word.length > 6 && !AGGLUTINATIVE.has(writing.language) ? 1 : 0;
  const open =
    writing.words === "hangul"
      ? 4
      : AGGLUTINATIVE.has(writing.language)
        ? 6
        : writing.inflected
          ? 4
          : 2;
  return head.startsWith(word.slice(0, word.length - cut)) && head.length - word.length <= open;
}

const AGGLUTINATIVE = new Set(["tr", "az", "fi", "et", "hu", "kk", "ky", "uz", "eu", "ka"]);

/** A word as it stands and without the particles that Arabic and Hebrew join to its beginning. */
function joined(word: string, { script }: Writing): string[] {
  if (script !== "Arab" && script !== "Hebr") return [word];
  const particles = script === "Arab" ? /^[وف]?[بكل]?(?:ال|(?<=ل)ل)?/u : /^[והבלמשכ]{0,2}/u;
  const longest = particles.exec(word)![0].length;
  return Array.from({ length: longest + 1 }, (_, cut) => word.slice(cut)).flatMap((rest) => [
    rest,
    fold(rest).replace(/^ال(?=..)/u, ""),
  ]);
}

function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
