import type { Atom } from "../atom.ts";
import { hasAnd } from "./has-and.ts";
import type { Texts } from "../texts.ts";

/**
 * Tell whether a translation has told two numbers in another order by what its sentences are made of: a sentence that has
 * become a clause, a clause with "after" or "when" that has gone to the front, or a place or a means that Chinese names
 * before what happens. `before` and `after` are what stands between the numbers in the source and in the target, `a` is
 * the first of the target.
 */
export function isTurnedClause(before: string, after: string, a: Atom, texts: Texts): boolean {
  const { from, to, target } = texts;
  if (from.language !== "en") return false;
  // "a 5xx code other than 503", "Vue 2, not the newer Vue 3": what is left out comes first where verbs stand last.
  if (HEAD_LAST.has(to.language) && EXCEPT.test(before)) return true;
  // Thai marks no ends of sentences.
  const fused = SENTENCE.test(before) && !SENTENCE.test(after) && SENTENCE.test(target);
  // What "and" joins is told in turn.
  if (fused && AGAINST.test(before) && !hasAnd(after, to)) return true;
  if (to.language === "zh") {
    const { start } = a.mention.span;
    const opening = /[^，。；,;]*$/u.exec(target.slice(Math.max(0, start - 6), start))?.[0] ?? "";
    if (IN_CHINESE.test(opening) && IN.test(before)) return true;
    return CLAUSE.test(before) && !/[。；]/u.test(after);
  }
  // Where the clause has stayed, its word still stands between the two.
  const word = CLAUSE_WORDS[to.language];
  return word !== undefined && CLAUSE.test(before) && !word.test(after);
}

const HEAD_LAST: ReadonlySet<string> = new Set(["ja", "ko", "tr", "hi", "zh"]);
const EXCEPT =
  /\b(?:other than|rather than|instead of|apart from|except(?: for)?|besides|(?<=,\s)not)\b(?!.*[.;])/iu;
const SENTENCE = /[.!?。！？](?:\s|$)|[。！？]/u;
const AGAINST = /\b(?:except|but|however|instead|when|if|after|before|while|although)\b/iu;
const CLAUSE = /\b(?:after|before|when|once|if|because|until|unless)\b(?!.*(?:[.,;]|\band\b))/u;
const IN = /\b(?:in|across|throughout|at|from|over|through|with|within|on|to|for)\s*[$€£]?$/u;
const IN_CHINESE = /[在以从從于於用对對向按由]\s?$/u;

/** What a clause of time or condition starts with. */
const CLAUSE_WORDS: Readonly<Record<string, RegExp>> = {
  cs: /(?<!\p{L})(?:po|poté|než|před|předtím|když|jakmile|až|pokud|jestli\p{L}*|protože|dokud|do)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nach\p{L}*|bevor|vor|wenn|als|sobald|falls|weil|bis)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:después|tras|antes|cuando|si|porque|hasta|una vez|al)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:après|avant|quand|lorsqu\p{L}*|si|s|dès|une fois|parce|jusqu\p{L}*|en)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:dopo|prima|quando|se|perché|finché|fino|una volta)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:na|nadat|voor|voordat|toen|als|wanneer|zodra|omdat|tot|totdat)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:po|przed|zanim|gdy|kiedy|jeśli|jeżeli|ponieważ|aż|dopóki)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:depois|após|antes|quando|se|porque|até|assim que|ao)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:после|до|перед|прежде|когда|если|потому|пока|как только)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:efter|innan|före|när|om|därför|tills|sedan|då)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:після|до|перед|коли|якщо|тому|поки|щойно)(?!\p{L})/iu,
};
