import { countryOfAdjective, hasAdjectives } from "./adjectives.ts";
import { isInflection } from "../forms/is-inflection.ts";
import {
  headKey,
  headOf,
  mayHead,
  type IndexedForm,
  type IndexedWord,
  type PlaceIndex,
  placeIndex,
} from "./place-index.ts";
import { isLooseArabic } from "./is-loose-arabic.ts";
import { ADJECTIVE, mayEnd } from "./may-end.ts";
import type { PlaceMention } from "./place.ts";
import { NO_PLACE } from "./no-places.ts";
import { fold, type Token, tokenize } from "../reading/token.ts";

/**
 * Read the places that a text names, in order, none inside another.
 *
 * The longest form wins, which is what keeps Niger from Nigeria and 朝鮮 from 北朝鮮: a form counts only
 * where no other place has a nearer one. Endings, joined particles and prefixes are read off.
 * `tokens`: the text's, where the caller has them.
 */
export function readPlaces(
  text: string,
  locale: string,
  tokens: readonly Token[] = tokenize(text),
): PlaceMention[] {
  const index = placeIndex(locale);
  return index.writing.words === "unspaced" ? scan(text, index) : walk(text, tokens, index, locale);
}

function walk(
  text: string,
  tokens: readonly Token[],
  index: PlaceIndex,
  locale: string,
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const shouted = isShouted(text);
  const adjectives = hasAdjectives(locale);
  for (let i = 0; i < tokens.length;) {
    const best =
      bestAt(tokens, i, index, shouted) ?? (adjectives ? adjective(tokens[i]!, locale) : undefined);
    if (!best) {
      i += 1;
      continue;
    }
    if (best.ids[0] === NO_PLACE) {
      i += best.length;
      continue;
    }
    const last = tokens[i + best.length - 1]!;
    // Korean joins particles and further nouns: 북한군의 names 북한.
    const end = index.writing.words === "hangul" ? last.start + best.stem : last.end;
    const span = { start: tokens[i]!.start, end };
    mentions.push({ ids: best.ids, span, text: text.slice(span.start, span.end), sure: best.sure });
    i += best.length;
  }
  return mentions;
}

interface Best {
  ids: string[];
  length: number;
  weight: number;
  sure: boolean;
  /** How long the last word is without what is joined to its end. */
  stem: number;
}

function bestAt(
  tokens: readonly Token[],
  at: number,
  index: PlaceIndex,
  shouted: boolean,
): Best | undefined {
  let best: Best | undefined;
  const { script } = index.writing;
  const joined = script === "Arab" || script === "Hebr";
  const sided = COMPOUNDING.has(index.writing.language) && SIDE.test(tokens[at]!.folded);
  if (!joined && !sided && !mayHead(index.beginnings, tokens[at]!.folded)) return undefined;
  const { capital } = tokens[at]!;
  for (const { word, start, joined: particles } of readings(tokens[at]!, index)) {
    if (joined && !mayHead(index.beginnings, word)) continue;
    for (const form of headed(index, word, capital)) {
      const { stem, whole } = form.words[0]!;
      if (whole === undefined && !word.startsWith(stem)) continue;
      const found = fits(form, tokens, at, word, index, shouted);
      if (!found) continue;
      const { length } = form.words;
      const loose = script === "Arab" && isLooseArabic(form, word, particles);
      const weight = form.weight + found.exact / 100 + start / 1000;
      const weak = form.weak || found.compound || loose;
      if (best && (length < best.length || (length === best.length && weight < best.weight)))
        continue;
      if (best && length === best.length && weight === best.weight) {
        if (!best.ids.includes(form.id)) best.ids.push(form.id);
        best.sure ||= !weak;
      } else {
        best = {
          ids: [form.id],
          length,
          weight,
          sure: !weak,
          stem: form.words.at(-1)!.stem.length,
        };
      }
    }
  }
  return best;
}

/**
 * The forms that may begin at a word: by its first letters, and those that have fewer. For a word in small letters those
 * that ask for no capital: hardly any where names have them.
 */
function headed(index: PlaceIndex, word: string, capital: boolean): readonly IndexedForm[] {
  const { byHead, heads } = index;
  const key = headKey(word) * 2 + (capital ? 1 : 0);
  const known = heads.get(key);
  if (known) return known;
  const head = headOf(word);
  const forms = [
    ...(byHead.get(head) ?? []),
    ...(head.length > 2 ? (byHead.get(head.slice(0, 2)) ?? []) : []),
    ...(head.length > 1 ? (byHead.get(head.slice(0, 1)) ?? []) : []),
  ].filter(({ words }) => capital || !words[0]!.capital);
  heads.set(key, forms);
  return forms;
}

/** estoński, colombien: what no table lists, and the language's rules make. */
function adjective(token: Token, locale: string): Best | undefined {
  const id = countryOfAdjective(token.folded, locale);
  if (id === undefined) return undefined;
  return { ids: [id], length: 1, weight: 0, sure: true, stem: token.text.length };
}

/** Tell whether a form stands at a token, and how many of its words stand without any ending. */
function fits(
  form: IndexedForm,
  tokens: readonly Token[],
  at: number,
  first: string,
  index: PlaceIndex,
  shouted: boolean,
): { exact: number; compound: boolean } | undefined {
  let exact = 0;
  let compound = false;
  for (let i = 0; i < form.words.length; i++) {
    const expected = form.words[i]!;
    const token = tokens[at + i];
    if (!token || (i > 0 && !JOINT.test(token.gap))) return undefined;
    // Соединенные штаты, Bắc cực: the first word alone may have the capital letter.
    if (expected.capital && !token.capital && i === 0) return undefined;
    const words = i === 0 ? undefined : readings(token, index);
    const word = words
      ? words.find((reading) => reading.word.startsWith(expected.stem))?.word
      : first.startsWith(expected.stem)
        ? first
        : undefined;
    if (word === undefined) {
      if (i > 0 || !isCase(expected, first, index)) return undefined;
      continue;
    }
    const rest = word.slice(expected.stem.length);
    // Koreakrieg, Yunnanprovinsen: the name begins the word for something of the place.
    const joined = COMPOUNDING.has(index.writing.language) && isCompound(expected, rest);
    compound ||= joined;
    const chained = TURKIC.has(index.writing.language) && CITIZENS.test(rest);
    if (!joined && !chained && rest.length > expected.open && !ADJECTIVE.test(rest))
      return undefined;
    if (!joined && rest !== "" && expected.open === 0) return undefined;
    if (!joined && !mayEnd(form, expected, word, index)) return undefined;
    if (rest === "") exact += 1;
    // "Us" and "It" are no countries: what is short and in capitals has to stand so.
    if (expected.stem.length <= 3 && expected.capital && isUpper(form.text) && !shouted) {
      if (!isUpper(token.text)) return undefined;
    }
  }
  return { exact, compound };
}

/** What follows a name that is written together with it is a word of its own: no ending is as long. */
function isCompound({ stem, capital, open }: IndexedWord, rest: string): boolean {
  return capital && stem.length >= 5 && rest.length > Math.max(4, open);
}

/** Languages that write a name and what it is said of as one word. */
const COMPOUNDING = new Set(["de", "nl", "sv", "da", "nb", "nn"]);

function isCase({ whole }: IndexedWord, word: string, { writing }: PlaceIndex): boolean {
  if (whole === undefined) return false;
  // A vowel is driven out where the name ends in a consonant (Відень): Andrzej is no form of Andora.
  if (VOWEL.test(whole) && !word.startsWith(whole.slice(0, -2))) return false;
  return isInflection(whole, word, writing.language) === true;
}

const VOWEL = /[aeiouyąęаеиоуыэюяіїє]$/u;
interface WordReading {
  readonly word: string;
  /** The nearer to the beginning of the token, the higher. */
  readonly start: number;
  /** The Arabic particles that are read off. */
  readonly joined?: string;
}

/** A token as it stands and, in Arabic and Hebrew, without the particles that are joined to it. */
function readings(token: Token, index: PlaceIndex): WordReading[] {
  const { folded } = token;
  const { script, language } = index.writing;
  if (script === "Arab") {
    const found: WordReading[] = [{ word: folded, start: 9 }];
    // Persian and Urdu join no particles: کوین is Queen, and not "like Vienna".
    if (language !== "ar") return found;
    const bare = /^(?:[وف])?(?:[بكل])?(?:ال|(?<=ل)ل)?/u.exec(folded)![0].length;
    for (let cut = 1; cut <= bare; cut += 1) {
      if (folded.length - cut > 1)
        found.push({ word: folded.slice(cut), start: 9 - cut, joined: folded.slice(0, cut) });
    }
    return found;
  }
  const side = COMPOUNDING.has(index.writing.language) ? SIDE.exec(folded) : null;
  // Nordmexiko is in Mexiko; Nordkorea is no part of Korea, and its own form, which is longer, wins.
  if (side && folded.length - side[0].length > 3)
    return [
      { word: folded, start: 9 },
      { word: folded.slice(side[0].length), start: 1 },
    ];
  if (script === "Hebr" && folded.length > 3 && /^[והבלמשכ]/u.test(folded)) {
    return [
      { word: folded, start: 9 },
      { word: folded.slice(1), start: 8 },
      ...(/^.[הבלמשכ]/u.test(folded) ? [{ word: folded.slice(2), start: 7 }] : []),
    ];
  }
  return [{ word: folded, start: 9 }];
}

function scan(text: string, index: PlaceIndex): PlaceMention[] {
  const folded = foldInPlace(text);
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < folded.length;) {
    const forms = index.byHead.get(folded[i]!);
    const form = forms?.find(({ words }) => folded.startsWith(words[0]!.stem, i));
    if (!form) {
      i += 1;
      continue;
    }
    const end = i + form.words[0]!.stem.length;
    const equals = forms!.filter((other) => other.words[0]!.stem === form.words[0]!.stem);
    if (form.id === NO_PLACE) {
      i = end;
      continue;
    }
    const alone = standsAlone(folded, i, end);
    // One letter of a longer run says nothing at all: ロ is not Russia in ソコロフ.
    if (alone || end - i > 1) {
      mentions.push({
        ids: [...new Set(equals.map((other) => other.id))],
        span: { start: i, end },
        text: text.slice(i, end),
        sure: equals.some((other) => !other.weak) && alone,
      });
    }
    i = end;
  }
  return mentions;
}

/** A form in katakana or Latin letters is a name only as a whole run of them: リマ is not in プリマ. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (isContinued(text, start, end)) return false;
  for (const letters of [/[\p{Script=Katakana}ー]/u, /[a-z0-9]/u]) {
    if (!letters.test(text[start]!)) continue;
    if (start > 0 && letters.test(text[start - 1]!)) return false;
    if (end < text.length && letters.test(text[end]!)) return false;
  }
  return true;
}

/** Thai: จีน is not in จีน่า, nor in จีนส์. Chinese: 罗纳 is not in 罗纳尔多, nor 米兰 in 米兰达. */
function isContinued(text: string, start: number, end: number): boolean {
  const next = text[end] ?? "";
  if (/[ก-ฮ]/u.test(text[end - 1]!) && /^(?:[่-๋]?[ัิ-ฺ็์ําำะๅ]|[ก-ฮ]์)/u.test(text.slice(end, end + 2)))
    return true;
  return start + 1 < end && SOUND_ONLY.test(next) && /\p{Script=Han}/u.test(text[end - 1]!);
}

/** Characters that Chinese hardly uses but to write the sound of foreign names, and that end no place before them. */
const SOUND_ONLY = /^[尔爾娜莎莉妮蒂菲姆茨芙黛琳娅婭弗]/u;

/** Fold without moving any offset. */
export function foldInPlace(text: string): string {
  if (EVEN.test(text)) return text.toLowerCase();
  let folded = "";
  for (const unit of text.normalize("NFC").length === text.length ? text.normalize("NFC") : text) {
    const small = fold(unit);
    folded += small.length === unit.length ? small : unit;
  }
  return folded;
}

/** Characters that are folded one by one, and change nothing but their case: ASCII, kana, Han, their punctuation. */
const EVEN =
  /^[\u0000-\u007f\u2010-\u2027\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff20]*$/;

/** A headline in capitals says nothing by them. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 6;
}

function isUpper(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

const TURKIC = new Set(["tr", "az"]);
/** Çinlilerin: who is from there, in the plural, and further endings. */
const CITIZENS = /^l[ıiuü]l[ae]r(?:[ıiaedn]\p{L}{0,7})?$/u;

/** A part of the sky before the name of a place. */
const SIDE =
  /^(?:nord|süd|ost|west|zentral|mittel|inner|nieder|ober|noord|zuid|oost|centraal|midden|nord|norra|syd|södra|väst|öst|central|mellan|øst|vest|sør|midt)(?:ost|west|väst|öst)?(?=\p{L}{4})/u;
/** Between two words of one name: a blank, a hyphen, a point, an apostrophe. */
const JOINT = /^(?:[\s\u00a0\u200c\u202f]|[-–‑.'’ʼ·]\s?){1,2}$/u;
