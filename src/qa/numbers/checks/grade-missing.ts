import { isAbbreviation } from "./is-abbreviation.ts";
import { isAllOfIt } from "./all-of-it.ts";
import type { Atom } from "../atom.ts";
import type { Texts } from "../texts.ts";
import { describeAtom } from "../show/describe-atom.ts";
import { isLeftUnsaid } from "./left-unsaid.ts";
import { isInIdiom } from "./source-idiom.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import type { Matching } from "../match/match-mentions.ts";
import { isPeriodInWords } from "./period-words.ts";
import { isRoman } from "./is-roman.ts";
import { normalize } from "../lex/normalize.ts";
import type { Rational } from "../rational.ts";
import type { NumberFinding } from "../number-finding.ts";

/** Languages whose small number words are everyday syllables: many are not read. */
const UNREAD = new Set(["th", "vi"]);

/** Codes that many languages say in words. */
const TRANSLATED = new Set(["covid19", "g7", "g8", "g20"]);

/**
 * Say how bad it is that a value of the source is not in the target, or give undefined where nothing
 * can be said: small numbers turn into words and articles, and words into anything.
 */
export function gradeMissing(
  atom: Atom,
  matching: Matching,
  texts: Texts,
): NumberFinding | undefined {
  const { to } = texts;
  const alone = isEndAlone(atom, matching)
    ? ({ severity: "warning", sure: 0.6 } as const)
    : undefined;
  const grade = gradeOf(atom, matching, texts) ?? alone;
  if (grade === undefined) return undefined;
  const expected = describeAtom(atom, to);
  const range = atom.part.role === "from" || atom.part.role === "to";
  const calendar = atom.type === "month" || atom.type === "weekday" || atom.type === "day";
  return {
    rule: range ? "numbers/range" : calendar ? "numbers/date" : "numbers/missing",
    severity: grade.severity,
    message: `Expected ${expected}, found nothing`,
    sourceSpan: atom.part.span,
    expected,
    sure: grade.sure,
  };
}

function gradeOf(
  atom: Atom,
  matching: Matching,
  texts: Texts,
): { severity: "error" | "warning"; sure: number } | undefined {
  const { mention, part, type } = atom;
  const { full } = texts.to;
  if (mention.vague || type === "approximate") return undefined;
  if (type === "code")
    return TRANSLATED.has(mention.code ?? "") ||
      isWritten(mention.code ?? "", texts) ||
      isAbbreviation(atom, matching)
      ? undefined
      : { severity: "warning", sure: 0.4 };
  // "post-September 11" for 11 September 2001: the year of a date that is there may be left out.
  if (type === "year" && matching.pairs.some(({ source }) => source.mention === mention))
    return undefined;
  if (isLeftUnsaid(atom, matching, texts) || isInIdiom(atom, texts)) return undefined;
  if (isAllOfIt(atom, texts)) return undefined;
  // "a 1 time reward": once.
  const once = part.value.n === 1n && part.value.d === 1n;
  if (once && /^[\s-]time\b/u.test(texts.source.slice(part.span.end))) return undefined;
  // "aiming to be No. 1": the leader.
  if (once && FIRST_OF_ALL.test(texts.source.slice(0, part.span.start))) return undefined;
  if (isPeriodInWords(atom, texts.target, texts.to) || isRoman(atom, texts.target))
    return undefined;
  if (isInFormula(atom, texts) || isOfTheGreat(atom, texts)) return undefined;
  const value = part.value;
  const words = part.form === "words";
  const big = value.d !== 1n || value.n >= 13n || value.n <= -13n;
  if (words) {
    // "Otto Ritter" is nobody's eight.
    if (
      type !== "month" &&
      /^\p{Lu}/u.test(mention.text) &&
      /\S\s*$/u.test(texts.source.slice(0, mention.span.start))
    )
      return undefined;
    if (type === "month") return { severity: "warning", sure: 0.7 };
    // "the sixties"; "fourth", which no idiom has; "two and a half".
    if (full && (type === "decade" || (type === "ordinal" && value.n >= 4n)))
      return { severity: "warning", sure: 0.5 };
    if (full && type === "quantity" && value.d !== 1n && value.n > 2n * value.d)
      return { severity: "warning", sure: 0.5 };
    // 數到十, "열까지": it may be the very word, where nothing shows that it is a number.
    // Before a unit it would have been read as one.
    const measured = mention.unit.length > 0 && /^(?:ja|ko|zh)$/u.test(texts.to.language);
    if (!measured && isGuarded(value, texts)) return undefined;
    // "twelve thousand" is no word that a translator drops; "three" may be.
    const read = value.n >= 13n || !UNREAD.has(texts.to.language);
    return type === "quantity" && value.d === 1n && value.n >= 3n && full && read
      ? { severity: "warning", sure: 0.6 }
      : undefined;
  }
  if (type === "quantity") {
    // "100% sure": wholly.
    const wholly = mention.unit.includes("percent") && value.n === 100n && value.d === 1n;
    const told = isToldTwice(atom, matching, texts.source);
    const strong = mention.unit.some((unit) => unit === "percent" || /^[A-Z]{3}$/u.test(unit));
    const ranged =
      part.role !== "value" &&
      mention.parts.some((end) => end.value.d !== 1n || end.value.n >= 13n);
    if (!big && !strong && !ranged) {
      // Where number words are not read it may be one.
      if (!full) return undefined;
      // "3-dimensional" becomes one word.
      const joined =
        mention.unit.length === 0 &&
        /^-\p{L}/u.test(texts.source.slice(part.span.end, part.span.end + 2));
      // "1–2 minutes" as 一兩分鐘.
      if (part.role !== "value" && value.n <= 2n && isGuarded(value, texts)) return undefined;
      const counted = mention.unit.length > 0 || /^(?:ja|ko|zh)$/u.test(texts.from.language);
      const article = value.n === 1n && counted;
      const dual = value.n === 2n && texts.to.language === "ar";
      return joined || article || dual ? undefined : { severity: "warning", sure: 0.5 };
    }
    // Something in the target may be the answer, in words that could not be placed.
    const doubt =
      !full ||
      wholly ||
      told ||
      matching.added.some((other) => other.part.form === "words" && !other.mention.vague);
    if (mention.kind === "fraction") return { severity: "warning", sure: 0.5 };
    return doubt ? { severity: "warning", sure: 0.6 } : { severity: "error", sure: 0.85 };
  }
  if (type === "time" && isHourInWords(atom, matching)) return undefined;
  if (type === "time" && !full && value.d === 1n && value.n % 60n === 0n) return undefined;
  if (type === "year" || type === "day" || type === "month" || type === "time")
    return { severity: "warning", sure: 0.7 };
  return full ? { severity: "warning", sure: 0.5 } : undefined;
}

/** "€100m ($110m)": of an amount told in two currencies one may be enough. */
function isToldTwice({ mention, part }: Atom, { pairs }: Matching, source: string): boolean {
  const money = (unit: readonly string[]): boolean => unit.some((u) => /^[A-Z]{3}$/u.test(u));
  if (!money(mention.unit)) return false;
  return pairs.some(({ source: { mention: other } }) => {
    if (other === mention || !money(other.unit) || other.span.end > part.span.start) return false;
    return /^\s?[(（][^\s\d()]{0,4}$/u.test(source.slice(other.span.end, part.span.start));
  });
}

const FIRST_OF_ALL = /(?:\bno\.?|\bnumber|№|#)\s?$/iu;

/** "O 2", whose figure has lost its place below the line: O₂, or oxygen in words. */
function isInFormula({ part }: Atom, { source }: Texts): boolean {
  if (part.form !== "digits" || part.value.d !== 1n || part.value.n > 4n) return false;
  return GAS.test(source.slice(0, part.span.start));
}

/** "the top 10": 十大. */
function isOfTheGreat({ part, mention }: Atom, { target, to }: Texts): boolean {
  const { n, d } = part.value;
  if (to.language !== "zh" || d !== 1n || n < 2n || n > 99n || mention.unit.length > 0)
    return false;
  return new RegExp(`(?<![\\d一二三四五六七八九十百千])${inHan(String(n))}大`, "u").test(target);
}

const GAS = /(?<!\p{L})(?:CO|NO|SO|CH|NH|H|N|O|F|Cl)\s$/u;

/** "one to two minutes" as 1分: the other end stands alone, in digits. */
function isEndAlone({ part, mention }: Atom, { pairs }: Matching): boolean {
  if (mention.vague || (part.role !== "from" && part.role !== "to")) return false;
  const nil = part.role === "to" && part.value.n === 0n;
  return (
    !nil &&
    pairs.some(
      ({ source, target }) =>
        source.mention === mention &&
        target.part.form === "digits" &&
        target.mention.kind !== "range" &&
        target.type === "quantity",
    )
  );
}

/** السادسة وعشرين دقيقة: the hour as a rank, the minutes in words. */
function isHourInWords({ part }: Atom, { added, excused }: Matching): boolean {
  const hour = part.value.n / 60n;
  return [...added, ...excused].some(
    (other) =>
      (other.type === "ordinal" || other.type === "quantity") &&
      other.part.form === "words" &&
      (other.part.value.n === hour || other.part.value.n + 12n === hour),
  );
}

/** Whether a word that is only read as a number beside a counter stands in the target. */
function isGuarded(value: Rational, { target, to }: Texts): boolean {
  if (value.d !== 1n || value.n > 10n) return false;
  const { s } = normalize(target, to.language);
  return guardedForms(to, value.n).some((form) => s.includes(form));
}

const guarded = new WeakMap<Lexicon, Map<bigint, string[]>>();

function guardedForms(lexicon: Lexicon, value: bigint): readonly string[] {
  let known = guarded.get(lexicon);
  if (known === undefined) {
    known = new Map();
    const unspaced = /^(?:zh|ja|ko)$/u.test(lexicon.language);
    for (const [form, word] of lexicon.words) {
      const n = word.cardinal ?? word.scale;
      if (n === undefined || n.d !== 1n || (word.guarded !== true && !unspaced)) continue;
      known.set(n.n, [...(known.get(n.n) ?? []), form]);
    }
    guarded.set(lexicon, known);
  }
  return known.get(value) ?? [];
}

/** Whether a code stands in the target as it is, though it was read as something else: 3x3, u16s. */
function isWritten(code: string, { target, to }: Texts): boolean {
  const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, "").replaceAll("×", "x");
  // "Password1" as "Passwort1": a word that is translated, and its figure.
  const word = /^\p{L}{4,}(\d{1,4})$/u.exec(code)?.[1];
  if (word !== undefined && new RegExp(`\\p{L}{4}${word}(?![\\p{L}\\p{N}])`, "u").test(target))
    return true;
  // "n2", "2n" of algebra: ن2, with a letter of the target's own script.
  const variable = /^(?:\p{L}(\d{1,2})|(\d{1,2})\p{L})$/u.exec(code);
  if (variable !== null) {
    const [, behind, first] = variable;
    const letter = "(?<![\\p{L}\\p{M}])(?!\\p{Script=Latin})\\p{L}";
    const form =
      behind === undefined
        ? `(?<!\\d)${first}\\s?${letter}(?![\\p{L}\\p{M}])`
        : `${letter}${behind}(?!\\d)`;
    if (new RegExp(form, "u").test(normalize(target, to.language).s)) return true;
  }
  // "Pac-12" as 帕克十二.
  const figure = /\p{L}(\d{1,2})$/u.exec(code)?.[1];
  if (figure !== undefined && /^(?:zh|ja)$/u.test(to.language) && target.includes(inHan(figure)))
    return true;
  // Turkish has another small letter for I: "IEEE-754".
  const forms = [normalize(target, to.language).s, target.toLowerCase()];
  return forms.some((form) => plain(form).includes(plain(code).replace(/s$/u, "")));
}

/** A number under a hundred in Chinese characters. */
function inHan(figure: string): string {
  const [tens, ones] = [Math.floor(Number(figure) / 10), Number(figure) % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : HAN[tens]}十`;
  return `${ten}${HAN[ones]}`;
}

const HAN = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
