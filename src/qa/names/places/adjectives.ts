import { isCity, placeForms } from "./place-forms.ts";
import { headKey } from "./place-index.ts";
import { fold } from "../reading/token.ts";
import { writingOf } from "../reading/writing.ts";

/** How a language makes an adjective of the name of a country. */
interface Making {
  /** What the name loses. */
  readonly drop: RegExp;
  /** What follows. */
  readonly ending: RegExp;
  /** The first letters of a word may have marks that are taken off, or particles before them. */
  readonly marks?: boolean;
}

/**
 * Name the country that a word is the adjective of, by the rules of its language: estoński of Estonia, colombien
 * of Colombie. `word`: folded. For what the tables do not list; the longest base counts, so that indonesisch is
 * not of Indien. Undefined where the language has no rule, or the word is no such adjective.
 */
export function countryOfAdjective(word: string, locale: string): string | undefined {
  const making = MAKINGS[writingOf(locale).language];
  if (!making || word.length < 5) return undefined;
  let bases = byLocale.get(locale);
  if (!bases) {
    bases = readBases(locale, making);
    byLocale.set(locale, bases);
    heads.set(locale, new Set([...bases.keys()].map(headKey)));
  }
  if (making.marks !== true && !heads.get(locale)!.has(headKey(word))) return undefined;
  const bare = withoutMarks(writingOf(locale).script === "Arab" ? word.replace(JOINED, "") : word);
  if (making.marks === true && !heads.get(locale)!.has(headKey(bare))) return undefined;
  // The name itself is no adjective: reunião is a meeting.
  if (bases.has(` ${bare}`)) return undefined;
  for (let length = Math.min(bare.length - 1, 12); length > 2; length -= 1) {
    const id = bases.get(bare.slice(0, length));
    if (id === undefined) continue;
    const ending = making.ending.exec(bare.slice(length));
    if (!ending) continue;
    const between = (ending[1] ?? "").length;
    // The shorter the base, the less may stand between it and the ending; before a single vowel nothing may: suizo is of
    // Suiza, servicio not of Serbia.
    const brief = /^[aeio]s?$/.test(bare.slice(length + between));
    if (between <= (brief ? 0 : length - 2)) return id;
  }
  return undefined;
}

/** Whether the language of a locale has a rule. */
export function hasAdjectives(locale: string): boolean {
  return writingOf(locale).language in MAKINGS;
}

/** Particles and the article that Arabic joins to a word. */
const JOINED = /^[وف]?[بك]?(?:ال|لل)(?=...)/u;
const heads = new Map<string, ReadonlySet<number>>();
const byLocale = new Map<string, Map<string, string>>();

function readBases(locale: string, { drop }: Making): Map<string, string> {
  const bases = new Map<string, string>();
  for (const { id, text, hand, weak } of placeForms(locale)) {
    if (hand || weak || isCity(id) || !/^[\p{L}\p{M}]{4,}$/u.test(text)) continue;
    const base = withoutMarks(fold(text))
      .replace(/^ال(?=...)/u, "")
      .replace(drop, "");
    bases.set(` ${withoutMarks(fold(text))}`, id);
    if (base.length > 2 && !bases.has(base)) bases.set(base, id);
  }
  return bases;
}

function withoutMarks(word: string): string {
  return /^[a-z]+$/.test(word)
    ? word
    : word
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/gu, "")
        .replace(/ł/g, "l");
}

const SLAVIC: Making = {
  drop: /(?:[иіыея]?[яаоеий]|[ьй])$/u,
  ending: /^(\p{L}{0,3}?)(?:ськ|зьк|цьк|ск|цк)\p{L}{1,4}$/u,
};
/** Marks (accents) are taken off both sides first. */
const MAKINGS: Readonly<Record<string, Making>> = {
  ru: SLAVIC,
  uk: SLAVIC,
  be: SLAVIC,
  bg: SLAVIC,
  pl: { marks: true, drop: /(?:i?[aey]|ja)$/, ending: /^(\p{L}{0,3}?)(?:sk|ck|dzk)\p{L}{1,4}$/u },
  cs: { marks: true, drop: /(?:[ioe]?[aeo]|sko)$/, ending: /^(\p{L}{0,3}?)(?:sk|ck)\p{L}{1,3}$/u },
  sk: { marks: true, drop: /(?:[ioe]?[aeo]|sko)$/, ending: /^(\p{L}{0,3}?)(?:sk|ck)\p{L}{1,3}$/u },
  de: { drop: /(?:ien|land|ei|[aeo])$/, ending: /^(\p{L}{0,4}?)isch\p{L}{0,2}$/u },
  nl: {
    drop: /(?:i?e|land|[aou])$/,
    ending: /^(\p{L}{0,4}?)(?:isch|sch|ees|aans|ians)\p{L}{0,2}$/u,
  },
  sv: { drop: /(?:ien|land|[aeo])$/, ending: /^(\p{L}{0,3}?)(?:isk|sk)\p{L}{0,2}$/u },
  fr: {
    marks: true,
    drop: /(?:i?e|[aiou])$/,
    ending:
      /^(\p{L}{0,2}?)(?:i?en|ienne|eenne|ais|aise|ois|oise|an|ane|ain|aine|in|ine|ite|ote|ote|e)s?$/u,
  },
  es: {
    marks: true,
    drop: /(?:i?[aoe]|[iu])$/,
    ending:
      /^(\p{L}{0,2}?)(?:[ie]?[ae]no|[ie]?[ae]na|es|esa|ense|io|ia|i|ino|ina|ata|eta|o)(?:e?s)?$/u,
  },
  pt: {
    marks: true,
    drop: /(?:i?[aoe]|[iu])$/,
    ending: /^(\p{L}{0,2}?)(?:[ie]?[ae]no|[ie]?[ae]na|es|esa|ense|io|ia|ino|ina|ata|o|a)(?:e?s)?$/u,
  },
  it: {
    drop: /(?:i?[aoe]|[iu])$/,
    ending: /^(\p{L}{0,2}?)(?:[ie]?[ae]n[oaie]|es[ei]|in[oaie]|[oaei])$/u,
  },
  hi: { drop: /ा$/u, ending: /^(\p{M}{0,1}?)(?:ी|ाई|याई|ियाई|ीय|ियन|वासी|न)\p{M}?$/u },
  ar: { marks: true, drop: /(?:ي?ا|ه)$/u, ending: /^()(?:ي|يه|يون|يين|يات)$/u },
};
