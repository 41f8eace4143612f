import type { Atom } from "../atom.ts";
import { normalize } from "../lex/normalize.ts";
import type { Texts } from "../texts.ts";

/**
 * Whether a number of an English source only says that none is left out: "100% of the requests" as *toutes les requêtes*,
 * "all three pages" as *alle Seiten*, "each of your four files". It is enough that the translation says "all", "each" or
 * "wholly".
 */
export function isAllOfIt(
  { type, part, mention }: Atom,
  { source, target, from, to }: Texts,
): boolean {
  if (from.language !== "en" || type !== "quantity" || part.value.d !== 1n) return false;
  const whole = part.value.n === 100n && mention.unit.includes("percent");
  // "all 12 players": a figure is there for its own sake.
  const few = part.form === "words" && part.value.n >= 2n && part.value.n <= 6n;
  const counted = few && mention.unit.length === 0;
  const before = source.slice(Math.max(0, part.span.start - REACH), part.span.start);
  if (!whole && !(counted && ALL_OF.test(before))) return false;
  return ALL[to.language]?.test(normalize(target, to.language).s) === true;
}

const REACH = 24;
const ALL_OF =
  /\b(?:all|each(?:\sone)?(?:\sof)?(?:\s(?:the|these|those|your|its|their|our|my))?)\s$/iu;

const word = (forms: string): RegExp => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, "u");

/** What says "all", "each", "whole" and "wholly", without regard to capitals. */
const ALL: Readonly<Record<string, RegExp>> = {
  ar: /كل|كاف|جميع|تمام|كامل/u,
  cs: word("všech\\p{L}*|všem\\p{L}*|vše|každ\\p{L}*|cel\\p{L}{1,3}|zcela|úpln\\p{L}*|plně"),
  de: word(
    "alle[mnrs]?|sämtlich\\p{L}*|jede[mnrs]?|ganz\\p{L}*|gesamt\\p{L}*|voll\\p{L}*|komplett\\p{L}*",
  ),
  es: word("tod[oa]s?|cada|enter[oa]s?|total\\p{L}*|complet\\p{L}*|plen\\p{L}*"),
  fa: /همه|تمام|هر|کل|کامل/u,
  fr: word(
    "tout|tous|toutes?|chaque|chacune?|entier\\p{L}*|entière\\p{L}*|totale?\\p{L}*|complèt\\p{L}*|intégr\\p{L}*|ensemble",
  ),
  hi: /सभी|सब|हर|पूर|प्रत्येक|संपूर्ण|सम्पूर्ण/u,
  id: word("semua\\p{L}*|seluruh\\p{L}*|setiap|tiap|penuh|sepenuhnya|segala"),
  it: word("tutt[oaie]|ogni|ciascun\\p{L}*|inter[oaie]|total\\p{L}*|complet\\p{L}*|intera\\p{L}*"),
  ja: /すべて|全[て部員体]|全(?=\p{Script=Katakana})|各|完全|それぞれ|みな|皆|いずれ|どの/u,
  ko: /모든|모두|전체|각|전부|완전|온전|전적/u,
  nl: word("alle\\p{L}{0,3}|al|elke?|iedere?|hele?|volledig\\p{L}*|geheel"),
  pl: word("wszyst\\p{L}*|każd\\p{L}*|cał\\p{L}*|pełn\\p{L}*|w pełni"),
  pt: word("tod[oa]s?|cada|inteir\\p{L}*|total\\p{L}*|complet\\p{L}*|plen\\p{L}*"),
  ru: word("весь|вс[еёяюий]\\p{L}{0,3}|кажд\\p{L}*|цел\\p{L}*|полност\\p{L}*|полн\\p{L}*"),
  sv: word("all[at]?|varje|hela?|samtliga|fullt|fullständig\\p{L}*|helt"),
  th: /ทั้งหมด|ทุก|แต่ละ|ทั้ง|เต็ม/u,
  tr: word("tüm\\p{L}*|bütün\\p{L}*|her|hepsi\\p{L}*|tamam\\p{L}*|tam"),
  uk: word("у?весь|вс[іеяю]\\p{L}{0,3}|усі\\p{L}{0,2}|кожн\\p{L}*|ціл\\p{L}*|повн\\p{L}*"),
  vi: word("tất cả|mọi|mỗi|từng|toàn|hoàn toàn|cả"),
  zh: /所有|全[部体體都]|各|每|都|完全|整个|整個|一切/u,
};
