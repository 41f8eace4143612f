import type { PlaceForm } from "./place-form.ts";
import { isCity, placeForms } from "./place-forms.ts";
import { fold, type Token, tokenize } from "../reading/token.ts";
import { type Writing, writingOf } from "../reading/writing.ts";

/** A form, cut into words as a text is cut. */
export interface IndexedForm {
  readonly id: string;
  readonly text: string;
  readonly words: readonly IndexedWord[];
  /** Letters that have to be there: the longer form is the nearer one. */
  readonly weight: number;
  readonly weak: boolean;
  /** Has a `*`: an adjective, most often. */
  readonly pattern?: boolean;
}

export interface IndexedWord {
  readonly stem: string;
  /** The whole word where the language changes more of it than its ending: Відень, Відні. */
  readonly whole?: string;
  /** The word as it stands, where an ending of the language may follow its stem. */
  readonly base?: string;
  /** How many letters may follow. */
  readonly open: number;
  /** The text has to begin it with a capital letter. */
  readonly capital: boolean;
}

/** All forms of a locale, found by how they begin. */
export interface PlaceIndex {
  readonly writing: Writing;
  /** By the first letters of the first word (`headOf`); by the first character in unspaced writing. */
  readonly byHead: ReadonlyMap<string, readonly IndexedForm[]>;
  readonly byId: ReadonlyMap<string, readonly IndexedForm[]>;
  /** Which beginnings forms have: see `mayHead`. */
  readonly beginnings: Uint8Array;
  /** The forms to try for the first letters of a word, and its case, as they were asked for. */
  readonly heads: Map<number, readonly IndexedForm[]>;
}

/** Make the index of a locale's forms, once. */
export function placeIndex(locale: string): PlaceIndex {
  let index = indexes.get(locale);
  if (!index) {
    index = build(locale);
    indexes.set(locale, index);
  }
  return index;
}

/** The first three letters of a word as one number: nothing to make and to hash for each word of a text. */
export function headKey(word: string): number {
  const { length } = word;
  return (
    word.charCodeAt(0) * 0x1_0000_0000 +
    (length > 1 ? word.charCodeAt(1) * 0x1_0000 : 0) +
    (length > 2 ? word.charCodeAt(2) : 0)
  );
}

/**
 * Whether a form may begin as a word does. Most words can be passed by without looking for forms.
 *
 * Law: true for every word for whose first letters there is a form, or a form that has only one or two letters.
 */
export function mayHead(beginnings: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  return (
    beginnings[placeOf(first, second, word.charCodeAt(2))] === 1 ||
    beginnings[placeOf(first, second, 0)] === 1 ||
    beginnings[placeOf(first, 0, 0)] === 1
  );
}

/** Where a beginning has its bit, which others may share. A letter that is not there counts as 0. */
function placeOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 31) ^ Math.imul(second, 1571) ^ Math.imul(third, 7919);
  return (mixed ^ (mixed >>> 9)) & (BEGINNINGS - 1);
}

const BEGINNINGS = 0x40_00;

/** The letters by which a word is looked up. */
export function headOf(word: string): string {
  return word.slice(0, 3);
}

const indexes = new Map<string, PlaceIndex>();

function build(locale: string): PlaceIndex {
  const writing = writingOf(locale);
  const byHead = new Map<string, IndexedForm[]>();
  const byId = new Map<string, IndexedForm[]>();
  const seen = new Set<string>();
  for (const form of placeForms(locale)) {
    const key = `${form.id} ${form.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const indexed = writing.words === "unspaced" ? whole(form) : cut(form, writing);
    if (indexed.words.length === 0) continue;
    const first = indexed.words[0]!.stem;
    push(byHead, writing.words === "unspaced" ? first.slice(0, 1) : headOf(first), indexed);
    push(byId, form.id, indexed);
    const apart = writing.words === "hangul" ? KOREAN_PREFIX.exec(form.text) : null;
    // 뉴 햄프셔 for 뉴햄프셔: both are written.
    if (apart) {
      const parted = cut({ ...form, text: `${apart[1]} ${apart[2]}` }, writing);
      push(byHead, headOf(parted.words[0]!.stem), parted);
    }
  }
  if (writing.words === "unspaced") {
    for (const forms of byHead.values()) forms.sort((a, b) => b.weight - a.weight);
  }
  const beginnings = new Uint8Array(BEGINNINGS);
  for (const head of byHead.keys()) {
    beginnings[placeOf(head.charCodeAt(0), head.charCodeAt(1), head.charCodeAt(2))] = 1;
  }
  return { writing, byHead, byId, beginnings, heads: new Map() };
}

/** What English names of two words begin with, as Korean writes it. */
const KOREAN_PREFIX =
  /^(뉴|노스|사우스|웨스트|이스트|사우디|푸에르토|코스타|시에라)(\p{Script=Hangul}{2,})$/u;

function whole(form: PlaceForm): IndexedForm {
  const stem = fold(form.text);
  const word = { stem, open: 0, capital: false };
  const short = stem.length < 2 || (/^[a-z]+$/.test(stem) && stem.length < 3 && !form.hand);
  return {
    id: form.id,
    text: form.text,
    words: [word],
    weight: stem.length,
    weak: form.weak || short,
  };
}

function cut(form: PlaceForm, writing: Writing): IndexedForm {
  const { id, text } = form;
  const tokens = tokenize(text);
  const indexed = (token: Token): IndexedWord => {
    const star = form.text[token.end] === "*";
    const base = writing.language === "ar" ? withoutArticle(token) : token.folded;
    if (star) return { stem: base, open: 6, capital: writing.capitals && token.capital };
    // الرياضي is the athlete, not of Riyadh: only countries have adjectives of their own there.
    if (writing.script === "Arab" && isCity(id)) {
      const joined = writing.language === "fa" && /[اوه]$/u.test(base);
      return { stem: base, open: joined ? 1 : 0, capital: false };
    }
    const open = writing.inflected && !form.hand && base.length > 3;
    return {
      stem: open && writing.capitals && !WHOLE.has(writing.language) ? stemOf(base) : base,
      ...(open && FLEETING.has(writing.language) && base.length > 4 && { whole: base }),
      ...(writing.inflected && writing.capitals && base.length > 3 && { base }),
      open:
        writing.words === "hangul" ? 9 : open ? 4 : writing.inflected && base.length > 3 ? 3 : 0,
      capital: writing.capitals && token.capital,
    };
  };
  const words = tokens.map(indexed);
  const weight = words.reduce((sum, word) => sum + word.stem.length, 0);
  const first = words[0];
  const vague = first !== undefined && words.length === 1 && first.open > 4 && !first.capital;
  const short = vague && writing.capitals && weight < 5;
  const tiny = writing.words === "hangul" ? weight < 2 : weight < 2 && words.length < 2;
  const brief = isCity(id) && weight < (writing.capitals ? 4 : writing.words === "hangul" ? 2 : 3);
  const weak = form.weak || short || tiny || brief;
  return { id, text, words, weight, weak, pattern: form.pattern };
}

/** Languages whose endings drive vowels out and soften consonants. */
const FLEETING = new Set(["uk", "ru", "be", "pl", "cs", "sk"]);

/** Languages whose endings are added and take nothing away. */
const WHOLE = new Set(["de", "da", "nb", "nn", "sv", "tr", "az", "hu"]);

/** Without the vowels that endings change: `Украина` is read in `Украины`, `Polska` in `Polsce`. */
function stemOf(word: string): string {
  const stem = word.replace(/[aeiouyąęíáéóúýěůăîâаеиоуыэюяіїєйьαεηιουωάέήίόύώς]$/u, "");
  return stem.length >= 3 ? stem : word;
}

/** Arabic writes the article at the word: الصين and صين are one form. What begins with a hamza, ألمانيا, has none. */
function withoutArticle({ text, folded }: Token): string {
  return folded.length > 4 && text.startsWith("ال") && folded.startsWith("ال")
    ? folded.slice(2)
    : folded;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
