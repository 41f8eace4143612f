import { CALENDAR_UNITS } from "../match/calendar-units.ts";
import { fits, joins } from "./joins-number.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import type { Mark } from "../lex/word.ts";
import type { Literal } from "../lex/literal.ts";
import type { MentionForm } from "../mention.ts";
import { isPositional } from "./is-positional.ts";
import { isDozen } from "./is-dozen.ts";
import { connector } from "./number-connector.ts";
import { add, compare, multiply, rational, remainder } from "../rational.ts";
import type { Rational } from "../rational.ts";
import type { Token } from "../lex/token.ts";
import { charClass } from "../lex/chars.ts";

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
const HUNDRED = rational(100n);
const THOUSAND = rational(1000n);
const MILLION = rational(1_000_000n);

/** Years, months and days, which come in no millions and four. */
function isSpan(token: Token | undefined): boolean {
  return token?.word?.unit?.some((unit) => CALENDAR_UNITS.has(unit)) === true;
}

/** Read the longest number that starts at token `at`, or give undefined. Linear in its length. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NumberRun | undefined {
  let sum: Rational | undefined;
  let floor = ONE;
  let lowest: Rational | undefined;
  /** The scales that what is said so far stands on, the highest first: 42억 on 억. */
  const above: Rational[] = [];
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
    // "three hundred teenagers" are no 310.
    if (sum !== undefined && word?.loose === true) break;
    if (token.kind === "number") {
      // "thousand, 500" are two; هزار و ۶۰۰ is one.
      if (bare && pieces === 1 && gap === 0) {
        if (!isTurned(tokens[i - 1], token, lexicon)) break;
        sum = multiply(sum ?? ONE, token.literal?.value ?? ONE);
        bare = false;
        digits = token;
        pieces += 1;
        i += 1;
        break;
      }
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
      // ۲۰۲۷ هزار و ۶۰۰: a year, and then 1,600.
      if (pieces === 1 && value.n === 1000n && /^(?:19|20)\d\d$/u.test(digits?.text ?? "")) break;
      if (isNoScale(tokens, i + gap, digits, literal, lexicon)) break;
      const dozen = value.n === 12n;
      if (dozen && !isDozen(scale, tokens[i + gap + 1])) break;
      // "55 cents" are money, "deux cents" two hundred.
      if (digits !== undefined && lexicon.language === "fr" && value.n === 100n) break;
      if (
        !isScaleHere(
          token,
          tokens[i + gap - 1],
          word.unit !== undefined || word.currency !== undefined,
        ) ||
        // "45 mil" are miles, "45 mil." millions; "12 mm" are no thousands of millions.
        (/^(?:mil|mm)$/u.test(token.text) && word.unit !== undefined)
      )
        break;
      if (sum === undefined) {
        if (word.approximate !== undefined) break;
        if (word.vague === true) vagueWords += 1;
        sum = value;
        bare = true;
        guarded = charClass(token.text[0]) === 2;
      } else {
        // "6,270 thousand": digits with their separators are one number.
        // "twenty dozen": no numeral is built on dozens, all of what is said is so many of them.
        const whole = (pieces === 1 && literal?.grouped === true) || dozen;
        const part = whole ? sum : remainder(sum, value);
        const base = add(sum, multiply(part, rational(-1n)));
        const below = part.n === 0n;
        // "mille cent", 四百十五: one of a smaller scale needs no "one".
        // ألفي ومائة, สามร้อยสิบ: the thousands or hundreds may be one word with their number.
        const step = lowest ?? (compare(floor, HUNDRED) >= 0 ? floor : undefined);
        const smaller = step !== undefined && value.n <= 1000n && compare(value, step) < 0;
        if (below && base.n !== 0n && !smaller) break;
        // 42억7천만: what is over the hundred millions is seven thousands of ten thousands.
        while (above.length > 0 && compare(above.at(-1) ?? ONE, value) <= 0) above.pop();
        const over = above.at(-1);
        if (base.n !== 0n && over !== undefined && compare(multiply(part, value), over) >= 0) {
          if (saved !== undefined) {
            sum = saved.sum;
            i = saved.end;
          }
          break;
        }
        sum = add(base, multiply(below ? ONE : part, value));
        guarded = guarded && word.guarded === true;
      }
      above.push(value);
      lowest = value;
      floor = value;
      scale = value;
      words += 1;
      pieces += 1;
      saved = undefined;
    } else if (
      word?.cardinal !== undefined ||
      // "$10 बिलियन पहले": no rank is told half in digits.
      (word?.ordinal !== undefined &&
        sum !== undefined &&
        !(digits !== undefined && scale !== undefined))
    ) {
      const isOrdinal = word.cardinal === undefined;
      const value = word.cardinal ?? word.ordinal ?? ONE;
      if (sum === undefined) {
        sum = value;
        guarded =
          (word.loose !== true &&
            charClass(token.text[0]) === 2 &&
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
      // "сто раз": a hundred times.
      else if (token.text === "раз") break;
      // "up from two million four years ago": the years are counted, the millions are something else.
      else if (
        gap === 0 &&
        lowest !== undefined &&
        compare(lowest, MILLION) >= 0 &&
        isSpan(tokens[i + 1])
      )
        break;
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
      if (word.loose === true) {
        words += 1;
        pieces += 1;
        i += gap + 1;
        break;
      }
      words += 1;
      pieces += 1;
      // 双十二, 双千兆: a double stands for itself.
      if (pieces === 1 && /^[双雙俩]$/u.test(token.text)) {
        i += gap + 1;
        break;
      }
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

/** "v roce 2024 milion metrů": a year after its word; "1 600 mil. Potom": miles at the end of a sentence. */
function isNoScale(
  tokens: readonly Token[],
  at: number,
  digits: Token | undefined,
  literal: Literal | undefined,
  { language, full }: Lexicon,
): boolean {
  // "2024 milión krokov": but for "2000 millones", no year is so many millions; where words are known they tell.
  const scale = tokens[at]?.word?.scale;
  if (!full && /^(?:19|20)\d[1-9]$/u.test(digits?.text ?? "") && tokens[at - 1] === digits)
    if (scale !== undefined && scale.n >= 1_000_000n) return true;
  const before = tokens[at - 2];
  const year = before !== undefined && (has(before, "year") || before.word?.unit?.includes("year"));
  if (year === true && tokens[at - 1] === digits && /^(?:19|20)\d\d$/u.test(digits?.text ?? ""))
    return true;
  if (language !== "cs" || tokens[at]?.text !== "mil." || literal?.grouped !== true) return false;
  return tokens[at + 1]?.word?.currency === undefined;
}

function hasDigits(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]?.kind === "number") return true;
  return false;
}

function has(token: Token, mark: Mark): boolean {
  return token.word?.marks?.has(mark) === true;
}

/** "тысяч 100": about a hundred thousand, with the genitive of the plural before the digits. */
function isTurned(scale: Token | undefined, digits: Token, { language }: Lexicon): boolean {
  // "milioni 585".
  if (language === "sw") return /^(?:elfu|milioni|bilioni|trilioni)$/u.test(scale?.text ?? "");
  return (
    /^(?:ru|uk|be)$/u.test(language) &&
    /^(?:тысяч|тисяч|миллионов|мільйонів)$/u.test(scale?.text ?? "") &&
    /^\d{1,3}$/u.test(digits.text)
  );
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
