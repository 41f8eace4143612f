import { placeIndex } from "../../../src/qa/names/places/place-index.ts";
import { isCity } from "../../../src/qa/names/places/place-forms.ts";
import { isWithinName } from "../../../src/qa/names/forms/is-within-name.ts";
import { readPlaces } from "../../../src/qa/names/places/read-places.ts";
import type { Pair, PairedDocument } from "./name-pairs.ts";

/** One mistake put into one translation. */
export interface Mutation {
  readonly operator: string;
  readonly index: number;
  readonly target: string;
  /** The name that was hurt, as the source writes it. */
  readonly word: string;
}

interface Site {
  readonly kind: "kept" | "country" | "city" | "person";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly word: string;
  readonly id?: string;
}

/** Mistakes for the units of a document: at most `limit` units for each operator, chosen by the seed. */
export function mutations(
  pairs: readonly Pair[],
  documents: readonly PairedDocument[],
  limit: number,
  seed: number,
): Mutation[] {
  if (limit === 0) return [];
  const random = generator(seed);
  const kept = keptNames(documents);
  const made: Mutation[] = [];
  const counts = new Map<string, number>();
  const order = pairs.map((_, index) => index).sort(() => random() - 0.5);
  for (const index of order) {
    const pair = pairs[index]!;
    const sites = sitesOf(pair, kept);
    if (sites.length === 0) continue;
    const site = sites[Math.floor(random() * sites.length)]!;
    const kind = site.kind === "country" || site.kind === "city" ? "place" : site.kind;
    put(`replaced (${kind})`, index, site, replacement(site, pair, kept, random));
    put(`dropped (${kind})`, index, site, "");
    put(`misspelt by one (${kind})`, index, site, misspell(site.text, 1, random));
    put(`misspelt by two (${kind})`, index, site, misspell(site.text, 2, random));
    const others = sites.filter((other) => other.kind === site.kind && other.word !== site.word && (other.id === undefined || other.id !== site.id) && !pair.target.slice(site.start, site.end).includes(other.text));
    const other = others[Math.floor(random() * others.length)];
    if (other) swap(index, site, other);
  }
  return made;

  function put(operator: string, index: number, site: Site, text: string | undefined): void {
    if (text === undefined || text === site.text || !room(operator)) return;
    const { target } = pairs[index]!;
    const changed = target.slice(0, site.start) + text + target.slice(site.end);
    // A name that stands twice and is dropped once is no mistake that anyone could see.
    const rest = target.slice(0, site.start) + target.slice(site.end);
    if (rest.includes(site.text)) return;
    if (site.id && readPlaces(rest, pairs[index]!.locale).some(({ ids }) => ids.includes(site.id!))) return;
    made.push({ operator, index, target: changed.replace(/ {2,}/g, " ").trim(), word: site.word });
  }

  function swap(index: number, a: Site, b: Site): void {
    const operator = `swapped (${a.kind === "kept" || a.kind === "person" ? a.kind : "place"})`;
    if (!room(operator)) return;
    const [first, second] = a.start < b.start ? [a, b] : [b, a];
    const { target } = pairs[index]!;
    const changed =
      target.slice(0, first.start) +
      second.text +
      target.slice(first.end, second.start) +
      first.text +
      target.slice(second.end);
    if (changed !== target) made.push({ operator, index, target: changed, word: a.word });
  }

  function room(operator: string): boolean {
    const count = counts.get(operator) ?? 0;
    counts.set(operator, count + 1);
    return count < limit;
  }
}

/**
 * Names that translators kept in Latin letters in two or more languages of another script: names by the
 * judgement of people, not by that of the engine. Words that the source also writes with small letters are
 * labels of buttons and the like.
 */
function keptNames(documents: readonly PairedDocument[]): Set<string> {
  const known = keptBy.get(documents);
  if (known) return known;
  const locales = new Map<string, Set<string>>();
  for (const { pairs } of documents) {
    for (const { source, target, locale } of pairs) {
      if (!/^(?:ar|hi|ja|ko|ru|uk|zh)/.test(locale)) continue;
      for (const word of target.match(/\p{Lu}[\p{Script=Latin}]{2,}/gu) ?? []) {
        if (/^\p{Lu}+$/u.test(word) || !new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, "u").test(source)) continue;
        const set = locales.get(word) ?? new Set();
        locales.set(word, set.add(locale));
      }
    }
  }
  const prose = new Set(
    documents.flatMap(({ pairs }) =>
      pairs.flatMap(({ source }) => source.match(/(?<![\w/.@#-])[a-z]{3,}(?![\w/@-])/g) ?? []),
    ),
  );
  const kept = new Set(
    [...locales]
      .filter(([word, set]) => set.size > 1 && !prose.has(word.toLowerCase()))
      .map(([word]) => word),
  );
  keptBy.set(documents, kept);
  return kept;
}

const keptBy = new WeakMap<readonly PairedDocument[], Set<string>>();

function sitesOf({ source, target, locale }: Pair, kept: ReadonlySet<string>): Site[] {
  const sites: Site[] = [];
  const there = readPlaces(source, "en").filter(
    (place) => place.sure && !isWithinName(source, place, false),
  );
  for (const mention of readPlaces(target, locale)) {
    const from = there.find(({ ids }) => ids.some((id) => mention.ids.includes(id)));
    if (!from || !mention.sure) continue;
    const id = mention.ids[0]!;
    sites.push({ kind: isCity(id) ? "city" : "country", ...mention.span, text: mention.text, word: from.text, id });
  }
  for (const match of target.matchAll(/(?<![\p{Script=Latin}])\p{Lu}[\p{Script=Latin}]{2,}/gu)) {
    if (!kept.has(match[0]) || !new RegExp(`(?<![\\p{L}])${match[0]}(?![\\p{L}])`, "u").test(source)) continue;
    const end = match.index + match[0].length;
    if (sites.some((site) => match.index < site.end && site.start < end)) continue;
    sites.push({ kind: "kept", start: match.index, end, text: match[0], word: match[0] });
  }
  for (const [word, forms] of Object.entries(PEOPLE)) {
    if (!source.includes(word)) continue;
    const match = new RegExp(forms[locale] ?? "\\b\\B", "u").exec(target);
    if (match) sites.push({ kind: "person", start: match.index, end: match.index + match[0].length, text: match[0], word });
  }
  return sites;
}

/** People of the example project, as its translations write them: not read by the engine. */
const PEOPLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Zelenskyy: {
    de: "Selenskyj", fr: "Zelensky", es: "Zelenski", uk: "Зеленськ\\p{L}+", ar: "زيلينسكي", hi: "ज़ेलेंस्की", vi: "Zelensky", ko: "젤렌스키", ja: "ゼレンスキー", "zh-Hant": "澤倫斯基",
  },
  Wright: { de: "Wright", fr: "Wright", es: "Wright", uk: "Райт\\p{L}*", ar: "رايت", hi: "राइट", vi: "Wright", ko: "라이트", ja: "ライト", "zh-Hant": "Wright" },
  Firn: { de: "Firn", fr: "Firn", es: "Firn", uk: "Фірн\\p{L}*", ar: "فيرن", hi: "फ़र्न", vi: "Firn", ko: "펀", ja: "ファーン", "zh-Hant": "Firn" },
};
/** Other people, to take their place. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  uk: ["Шольц", "Макрон", "Гутерріш"], ar: ["شولتس", "ماكرون", "غوتيريش"], hi: ["शोल्ज़", "मैक्रों", "गुटेरेस"], ko: ["숄츠", "마크롱", "구테흐스"], ja: ["ショルツ", "マクロン", "グテレス"], "zh-Hant": ["蕭茲", "馬克宏", "古特雷斯"], "": ["Scholz", "Macron", "Guterres"],
};

function replacement(
  site: Site,
  { source, target, locale }: Pair,
  kept: ReadonlySet<string>,
  random: () => number,
): string | undefined {
  if (site.kind === "person") return pick(OTHERS[locale] ?? OTHERS[""]!, random);
  if (site.kind === "kept") {
    return pick([...kept].filter((word) => !source.includes(word) && !target.includes(word)), random);
  }
  const forms = [...placeIndex(locale).byId]
    .filter(([id]) => (site.kind === "city" ? CITIES : COUNTRIES).includes(id) && id !== site.id)
    .map(([, list]) => list[0]!.text)
    .filter((text) => !target.includes(text));
  return pick(forms, random);
}

const COUNTRIES = "US GB FR DE IT ES PL RU UA CN JP KR KP IN IR IQ SY TR EG SA BR MX CA AU SE NO FI NL BE AT CH GR HU RO CZ SK SI NE NG LT LV EE VN TH ID".split(" ");
const CITIES = "Moscow Kyiv Paris London Berlin Rome Madrid Warsaw Seoul Pyongyang Tokyo Beijing Taipei Bangkok Vienna Prague Budapest Athens Lisbon Stockholm Oslo Helsinki Copenhagen Dublin Brussels Amsterdam Cairo Baghdad Tehran".split(" ");

function misspell(text: string, edits: number, random: () => number): string | undefined {
  let letters = [...text];
  if (letters.length < 3) return undefined;
  const alphabet = [...new Set(letters.filter((letter) => /\p{L}/u.test(letter)))];
  for (let i = 0; i < edits; i += 1) {
    const at = Math.floor(random() * letters.length);
    const kind = Math.floor(random() * 4);
    if (!/\p{L}/u.test(letters[at]!)) {
      i -= 1;
      continue;
    }
    const letter = alphabet.filter((other) => other !== letters[at])[Math.floor(random() * (alphabet.length - 1))]!;
    const small = /\p{Ll}/u.test(letters[at]!) ? letter.toLowerCase() : letter;
    if (kind === 0) letters = letters.with(at, small);
    else if (kind === 1 && letters.length > 3) letters = letters.toSpliced(at, 1);
    else if (kind === 2) letters = letters.toSpliced(at, 0, small);
    else if (at + 1 < letters.length && letters[at] !== letters[at + 1]) {
      const next = letters[at + 1]!;
      letters = letters.with(at + 1, letters[at]!).with(at, next);
    } else letters = letters.with(at, small);
  }
  const changed = letters.join("");
  return changed.normalize("NFC").toLowerCase() === text.toLowerCase() ? undefined : changed;
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Mulberry32: the same mistakes for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
