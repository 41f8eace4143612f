import type { Lexicon, Mark } from "./lexicon.ts";
import type { Literal } from "./literal.ts";
import type { MentionForm } from "./mention.ts";
import { add, compare, multiply, rational, remainder } from "./rational.ts";
import type { Rational } from "./rational.ts";
import type { Token } from "./token.ts";
import { charClass } from "./chars.ts";

/** A value put together from digits, number words and scale words. */
export interface NumberRun {
  readonly value: Rational;
  readonly others: readonly Rational[];
  /** Index of the first token after it. */
  readonly end: number;
  readonly form: MentionForm;
  readonly literal?: Literal;
  /** The token of the literal. */
  readonly digits?: Token;
  /** The scale word at its end, for ranges that share it: "20 to 25 thousand". */
  readonly scale?: Rational;
  /** A scale word and no number before it. */
  readonly bare: boolean;
  readonly vague: boolean;
  /** The last word says a rank: "twenty-first". */
  readonly ordinal: boolean;
  /** It is words of a script without blanks, and only a counter after it would prove it. */
  readonly guarded: boolean;
}

const HALF = rational(1n, 2n);
const ONE = rational(1n);
const THOUSAND = rational(1000n);
const AND_AFTER_TENS = new Set(["es", "pt", "ar", "fa", "ca", "gl"]);
const ONES_FIRST = new Set(["ar"]);

/** Read the longest number that starts at token `at`, or give undefined. Linear in its length. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NumberRun | undefined {
  let sum: Rational | undefined;
  let floor = ONE;
  let lowest: Rational | undefined;
  let scale: Rational | undefined;
  let saved: { sum: Rational; end: number } | undefined;
  let literal: Literal | undefined;
  let digits: Token | undefined;
  let pieces = 0;
  let words = 0;
  let vagueWords = 0;
  let positional = 0;
  let ordinal = false;
  let bare = false;
  let guarded = false;
  const halfMore = tokens[at] !== undefined && has(tokens[at], "halfMore");
  let i = halfMore ? at + 1 : at;
  while (i < tokens.length && !ordinal) {
    const gap = sum === undefined ? 0 : connector(tokens, i, lexicon);
    const token = tokens[i + gap];
    if (token === undefined) break;
    const word = token.word;
    if (token.kind === "number") {
      if (bare && pieces === 1) break;
      const value = token.literal?.value ?? token.value ?? ONE;
      if (sum === undefined) {
        sum = value;
        literal = token.literal;
        digits = token;
        floor = token.literal === undefined ? HALF : ONE;
        // "2 1/2" is lexed as 2, 1, /, 2; "2½" as two numbers without a blank.
      } else if (
        gap === 0 &&
        token.literal === undefined &&
        compare(floor, ONE) <= 0 &&
        pieces === 1
      ) {
        sum = add(sum, value);
        literal = undefined;
      } else if (
        lowest !== undefined &&
        compare(value, lowest) < 0 &&
        fits(tokens, i + gap, lexicon, lowest, gap)
      ) {
        saved = { sum, end: i };
        sum = add(sum, value);
        floor = ONE;
        digits = undefined;
      } else break;
      pieces += 1;
    } else if (word?.scale !== undefined && !(sum === undefined && word.cardinal !== undefined)) {
      const value = word.scale;
      // "55 cents" are money, "deux cents" two hundred.
      if (digits !== undefined && lexicon.language === "fr" && value.n === 100n) break;
      if (
        !isScaleHere(
          token,
          tokens[i + gap - 1],
          word.unit !== undefined || word.currency !== undefined,
        )
      )
        break;
      if (sum === undefined) {
        if (word.approximate !== undefined) break;
        sum = value;
        bare = true;
        guarded = charClass(token.text[0]) === 2;
      } else {
        const part = remainder(sum, value);
        const base = add(sum, multiply(part, rational(-1n)));
        const below = part.n === 0n;
        // "mille cent", 四百十五: one of a smaller scale needs no "one".
        const smaller = lowest !== undefined && value.n <= 1000n && compare(value, lowest) < 0;
        if (below && base.n !== 0n && !smaller) break;
        if (base.n !== 0n && lowest !== undefined && compare(multiply(part, value), lowest) >= 0) {
          if (saved !== undefined) {
            sum = saved.sum;
            i = saved.end;
          }
          break;
        }
        sum = add(base, multiply(below ? ONE : part, value));
        guarded = guarded && word.guarded === true;
      }
      lowest = value;
      floor = value;
      scale = value;
      words += 1;
      pieces += 1;
      saved = undefined;
    } else if (word?.cardinal !== undefined || (word?.ordinal !== undefined && sum !== undefined)) {
      const isOrdinal = word.cardinal === undefined;
      const value = word.cardinal ?? word.ordinal ?? ONE;
      if (sum === undefined) {
        sum = value;
        guarded =
          (charClass(token.text[0]) === 2 &&
            !/^(?:ゼロ|.*[つ人りと]|半年|半日|一週間|셋|다섯|여섯|일곱|여덟|아홉|스물|서른|마흔|쉰|예순|일흔|여든|아흔|일주일|사흘|나흘|열흘|보름)$/u.test(
              token.text,
            )) ||
          word.guarded === true;
        if (word.vague === true) vagueWords += 1;
      } else if (isPositional(tokens, at, i, value, positional, lowest)) {
        sum = add(multiply(sum, rational(10n)), value);
        positional += 1;
      } else if (digits !== undefined && lowest === undefined) break;
      else if (lexicon.language === "vi" && token.text === "năm" && gap === 0) break;
      else if (joins(sum, floor, value, lexicon, gap > 0 && tokens[i]?.text !== "-", lowest)) {
        saved = { sum, end: i };
        sum = add(sum, value);
      } else if (isYearPair(sum, value, lowest, lexicon, gap)) {
        sum = add(multiply(sum, rational(100n)), value);
        lowest = ONE;
        floor = value;
      } else break;
      if (compare(value, floor) < 0 || pieces === 0) floor = value;
      ordinal = isOrdinal;
      words += 1;
      pieces += 1;
    } else if (word?.ordinal !== undefined && sum === undefined) {
      break;
    } else if (word?.marks?.has("half") && sum !== undefined) {
      const step: Rational = lowest ?? ONE;
      sum = add(sum, multiply(HALF, step));
      floor = HALF;
      words += 1;
      pieces += 1;
    } else break;
    if (halfMore && pieces === 1) sum = add(sum ?? ONE, HALF);
    i += gap + 1;
  }
  if (sum === undefined) return undefined;
  const form =
    digits !== undefined || literal !== undefined
      ? words > 0
        ? "mixed"
        : "digits"
      : words > 0
        ? hasDigits(tokens, at, i)
          ? "mixed"
          : "words"
        : "digits";
  const alone = pieces === 1 && literal !== undefined;
  const vague =
    form === "words" && ((vagueWords > 0 && pieces === 1) || (sum.n === 1n && sum.d === 1n));
  return {
    value: sum,
    others:
      literal === undefined
        ? []
        : alone
          ? literal.others
          : literal.others.map((other) => (scale === undefined ? other : multiply(other, scale))),
    end: i,
    form,
    ...(literal === undefined ? {} : { literal }),
    ...(digits === undefined ? {} : { digits }),
    ...(scale === undefined ? {} : { scale }),
    bare: bare && pieces === 1,
    vague,
    ordinal,
    guarded: guarded && form === "words",
  };
}

function hasDigits(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]?.kind === "number") return true;
  return false;
}

/** How many tokens of "and" or hyphen stand here between two words of a number. */
function connector(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token === undefined || next === undefined || before === undefined) return 0;
  const number = next.word?.cardinal !== undefined || next.word?.ordinal !== undefined;
  if (token.text === "-" && !token.spaced && !next.spaced && before.kind === "word" && number)
    return 1;
  // 五百零四: the empty places between are said once.
  if (/^[零〇]$/u.test(token.text) && before.word?.scale !== undefined && number) return 1;
  const after = tokens[at + 2]?.word;
  // "six thousand, four hundred and twenty": what English sets a comma in.
  if (
    lexicon.language === "en" &&
    token.text === "," &&
    !token.spaced &&
    before.kind === "word" &&
    compare(before.word?.scale ?? ONE, THOUSAND) >= 0 &&
    next.word?.cardinal !== undefined &&
    (next.word.cardinal.n >= 100n || after?.scale?.n === 100n)
  )
    return 1;
  // "sáu nghìn không trăm (linh) năm": six thousand, no hundreds, five.
  if (lexicon.language === "vi" && token.text === "không" && next.text === "trăm") {
    if (after?.cardinal !== undefined) return 2;
    if (after?.marks?.has("and") === true && tokens[at + 3]?.word?.cardinal !== undefined) return 3;
  }
  const and = token.word?.marks?.has("and") === true && token.word.cardinal === undefined;
  // "12 ألفًا و500", "12 mil e 500".
  if (and && next.kind === "number" && before.word?.scale !== undefined) return 1;
  if (and && number && before.kind === "word") return 1;
  if (
    and &&
    next.word?.scale !== undefined &&
    lexicon.language === "ar" &&
    before.kind === "word" &&
    has(next, "half")
  )
    return 1;
  return 0;
}

function has(token: Token, mark: Mark): boolean {
  return token.word?.marks?.has(mark) === true;
}

/** Whether digits may follow a scale: 1만 2000, 2 million 500 thousand, "4 bin 300", "12 ألفًا و500". */
function fits(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  lowest: Rational,
  gap: number,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1 - gap];
  if (token === undefined || before === undefined) return false;
  if (token.literal?.grouped === false && token.literal.value.d !== 1n) return false;
  if (charClass(before.text[0]) === 2 && gap === 0) return true;
  const next = tokens[at + 1];
  const scaled = next?.word?.scale !== undefined && compare(next.word.scale, lowest) < 0;
  if (scaled && lexicon.full && gap === 0) return true;
  // A day, a share or the end of a range is not what is over a thousand.
  const other =
    next?.word?.monthName !== undefined || next?.word?.scale !== undefined || next?.text === "%";
  const thousands = lowest.d === 1n && lowest.n === 1000n;
  if (!thousands || other || token.literal?.grouped === true) return false;
  if (gap > 0) return AND_DIGITS.has(lexicon.language) && /^\d{3}$/u.test(token.text);
  return lexicon.full && (lexicon.language === "tr" || /^\d{3}$/u.test(token.text));
}

/** Languages that say "12 thousand and 500" for 12,500. */
const AND_DIGITS = new Set(["ar", "fa", "pt"]);

/** Whether a smaller number may be added: 20 + 5, 200 + 30, 1000 + 1. */
function joins(
  sum: Rational,
  floor: Rational,
  value: Rational,
  lexicon: Lexicon,
  and: boolean,
  lowest: Rational | undefined,
): boolean {
  if (sum.d !== 1n || floor.d !== 1n || value.d !== 1n || value.n === 0n) return false;
  const f = floor.n;
  const v = value.n;
  if (ONES_FIRST.has(lexicon.language) && and && f < 10n && v >= 20n && v < 100n && v % 10n === 0n)
    return true;
  if (f === 10n) return v < 10n && (lowest?.n === 10n || /^(?:ko|vi)$/u.test(lexicon.language));
  if (f >= 1000n) return v < f;
  if (f >= 100n) return v < 100n;
  if (f >= 20n && f % 10n === 0n) {
    if (and && lexicon.language === "en") return false;
    if (and && !AND_AFTER_TENS.has(lexicon.language) && !(lexicon.language === "fr" && v === 1n))
      return false;
    return v < 10n || (lexicon.language === "fr" && (f === 60n || f === 80n) && v < 20n);
  }
  return false;
}

/** 二〇二四: digits one after the other. */
function isPositional(
  tokens: readonly Token[],
  from: number,
  at: number,
  value: Rational,
  count: number,
  lowest: Rational | undefined,
): boolean {
  if (count > 20) return false;
  if (lowest !== undefined || value.d !== 1n || value.n > 9n) return false;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.spaced) return false;
  if (
    !/^[〇零一二三四五六七八九]$/u.test(token.text) ||
    !/^[〇零一二三四五六七八九]$/u.test(before.text)
  )
    return false;
  return at - from === count + 1;
}

/** "nineteen ninety-nine". */
function isYearPair(
  sum: Rational,
  value: Rational,
  lowest: Rational | undefined,
  lexicon: Lexicon,
  gap: number,
): boolean {
  if (lexicon.language !== "en" || gap > 0 || lowest !== undefined || sum.d !== 1n) return false;
  return (sum.n === 20n || (sum.n >= 16n && sum.n <= 19n)) && value.n >= 10n && value.n < 100n;
}

/** Whether a form that is a unit as well is a scale: "5 m" is not, "5 mil" is. */
function isScaleHere(token: Token, before: Token | undefined, ambiguous: boolean): boolean {
  if (!ambiguous) return true;
  return before?.kind === "number" && token.text.length > 1
    ? true
    : compare(token.word?.scale ?? ONE, THOUSAND) >= 0 && token.text.length > 1;
}
