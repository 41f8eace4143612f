import type { AbbreviationKind, CompiledRules } from "./rules-for.ts";

/**
 * Tell whether the period at `stop` belongs to an abbreviation, an initial or an ordinal numeral
 * with which the sentence goes on, rather than ending the sentence that began at `start`.
 *
 * `word` is the offset of what follows, `first` its first word.
 */
export function isAbbreviation(
  text: string,
  start: number,
  stop: number,
  word: number,
  first: string,
  language: CompiledRules,
): boolean {
  const token = tokenBefore(text, start, stop);
  if (token === "") return false;
  const isDigit = /^\p{N}/u.test(first);
  const starter = startsSentence(text, word, first, language);
  switch (kindOf(text, start, stop, token, word, first, language)) {
    case "before":
      // "عام 2010 م.": a year, not the title; other scripts tell by the capital.
      return !(
        /^\p{Lo}$/u.test(token) && AFTER_NUMBER.test(text.slice(Math.max(0, stop - 3), stop - 1))
      );
    case "number":
      if (starter || isDigit) return isDigit;
      return /^\p{Lu}$/u.test(token) || /^[IVXLC]+$|^\p{L}$/u.test(first);
    case "inside":
      // Where no first words are known, a capital is all there is to go by.
      if (language.starters.size === 0) return isDigit;
      return isDigit || (!starter && !isTimeThenTitle(text, start, stop, token, first, language));
    case "ends":
      return false;
    case undefined:
  }
  if (/^\p{N}+$/u.test(token))
    return isOrdinal(text, start, stop, token, word, first, starter, language);
  if (isInitial(text, stop, token, language)) return isDigit ? /^\p{L}$/u.test(token) : !starter;
  if (isDigit) return !isOrdinaryWord(token);
  if (starter || !isSpelledLikeOne(token, language)) return false;
  // "32.5 kg. Three …": a unit after its number.
  const before = stop - token.length;
  return /^\p{Lu}/u.test(token) || !AFTER_NUMBER.test(text.slice(Math.max(0, before - 2), before));
}

const AFTER_NUMBER = /[\p{N}%/][\s\u00a0]?$/u;
const TOKEN_BREAK = /[\s\u00a0("'“”„«»‘’[{<>(/|—–]/u;
const TOKEN_LIMIT = 40;

/** Give the word before `stop`, without the period at `stop`, opening marks and markup left out. */
function tokenBefore(text: string, start: number, stop: number): string {
  let from = stop;
  while (from > start && stop - from < TOKEN_LIMIT && !TOKEN_BREAK.test(text[from - 1]!)) from--;
  return text
    .slice(from, stop)
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]|^[*_#¿¡]+/gu, "");
}

function kindOf(
  text: string,
  start: number,
  stop: number,
  token: string,
  word: number,
  first: string,
  { abbreviations }: CompiledRules,
): AbbreviationKind | undefined {
  const end = `${token}.`;
  // "z. B.", "Lt. Col.": the word before, if it has a period too, is part of it.
  const before = stop - token.length;
  if (/\s/u.test(text[before - 1] ?? "")) {
    const previous = tokenBefore(text, start, before - 1);
    const pair = `${previous} ${end}`;
    const kind = abbreviations.get(pair) ?? abbreviations.get(lowerFirst(pair));
    if (kind) return kind;
  }
  // "EE." of "EE. UU."
  const behind = `${end} ${text.slice(word, word + first.length + 1)}`;
  if (behind.endsWith(".") && abbreviations.has(behind)) return "before";
  const part = end.slice(end.lastIndexOf("-") + 1);
  return (
    abbreviations.get(end) ??
    // "V." is an initial, "v." versus.
    (token.length > 1 ? abbreviations.get(lowerFirst(end)) : undefined) ??
    (part === end ? undefined : abbreviations.get(part))
  );
}

/** A known first word, or an opening quotation mark, begins a sentence even after "Inc.". */
function startsSentence(
  text: string,
  word: number,
  first: string,
  { starters }: CompiledRules,
): boolean {
  if (/["“„«»¿¡]/u.test(text[word - 1] ?? "")) return true;
  if (/^\p{Lu}{2,}$/u.test(first)) return false;
  if (/^\p{Lu}$/u.test(first) && text[word + first.length] === ".") return false;
  return starters.has(first.toLowerCase());
}

/** "He left at 6 P.M. Mr. Smith …", but "At 5 a.m. Mr. Smith …": no sentence yet. */
function isTimeThenTitle(
  text: string,
  start: number,
  stop: number,
  token: string,
  first: string,
  { abbreviations }: CompiledRules,
): boolean {
  if (!/^[ap]\.m$/iu.test(token) || abbreviations.get(`${first}.`) !== "before") return false;
  return text.slice(start, stop).trim().split(/\s+/u).length > 3;
}

/**
 * "J.", "А.С.", "U.S.A.", "Chr. B.", "जे.", "एन.आर.": letters, or the names of letters. A lone
 * letter of a script without capitals is a word more often than an initial ("و"), so that those are
 * listed; a lone small letter after a number is a unit ("5 m.").
 */
function isInitial(
  text: string,
  stop: number,
  token: string,
  { initials }: CompiledRules,
): boolean {
  if (initials.size > 0 && token.split(/[.-]/u).every((part) => initials.has(part))) return true;
  if (/^\p{Ll}$/u.test(token)) {
    return !AFTER_NUMBER.test(text.slice(Math.max(0, stop - 3), stop - 1));
  }
  if (/^\p{Lu}\p{M}*$|^\p{Script=Hebrew}$/u.test(token)) return true;
  return /^(?:\p{L}\p{M}*[.-])+\p{L}\p{M}*$|^(?:\p{Lu}\p{Ll}?\.-?)+\p{Lu}\p{Ll}?$/u.test(token);
}

function isOrdinal(
  text: string,
  start: number,
  stop: number,
  token: string,
  word: number,
  first: string,
  starter: boolean,
  { rules, counted }: CompiledRules,
): boolean {
  if (rules.dates && /^\p{N}/u.test(first)) return token.length <= 2 || token.length === 4;
  if (rules.dates && /\d\.\s*\d{1,2}\.\s*$/u.test(text.slice(Math.max(start, stop - 8), stop + 1)))
    return true;
  if (!rules.ordinals || token.length > 3) return false;
  if (/^\p{N}/u.test(first)) {
    // "4. 5. 1943"
    return token.length <= 2 && (text[word + first.length] === "." || first.length === 4);
  }
  if (counted.has(first.toLowerCase())) return true;
  return rules.ordinals === "open" && !starter && token.length <= 2;
}

/** A word that a number can follow as a new sentence ("… 500 people. 12 of them …"). */
function isOrdinaryWord(token: string): boolean {
  return (
    token.length > 3 ||
    /[\p{N}\p{Lo}%€$£]/u.test(token) ||
    /^\p{Lu}{2,}$/u.test(token) ||
    (/^[\p{Ll}]{2,3}$/u.test(token) && VOWEL.test(token))
  );
}

const VOWEL = /[aeiouyæøœаеёиоуыэюяіїєәөүұαεηιουωάέήίόύώ]/iu;

/** "Hr", "Bldg", "str": Latin letters, no vowel, not all capitals. */
function isSpelledLikeOne(token: string, { rules }: CompiledRules): boolean {
  if (rules.vowelless || !/^\p{Lu}?\p{Ll}{1,4}$/u.test(token)) return false;
  const plain = token.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return /^[a-z]+$/iu.test(plain) && !VOWEL.test(plain);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
