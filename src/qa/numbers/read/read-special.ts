import { charClass } from "../lex/chars.ts";
import { hasMark } from "./draft.ts";
import type { Draft, DraftPart, Reading } from "./draft.ts";
import { CALENDAR_UNITS } from "../match/calendar-units.ts";
import { numberPart } from "./number-part.ts";
import { add, compare, divide, multiply, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import { partOfScale } from "./part-of-scale.ts";
import { readDiscount } from "./read-discount.ts";
import { readNumber } from "./read-number.ts";
import type { NumberRun } from "./read-number.ts";
import type { Token } from "../lex/token.ts";

/**
 * Read what a number at token `at` is where it counts nothing: a fraction, a decade, a century, a
 * rank.
 */
export function readSpecial(reading: Reading, at: number, run: NumberRun): Draft | undefined {
  return (
    mixed(reading, at, run) ??
    slash(reading, at, run) ??
    decadeOrCentury(reading, at, run) ??
    ranked(reading, at, run) ??
    fractional(reading, at, run)
  );
}

/** Read "3 1/2": a whole and a half, a quarter or an eighth. */
export function mixed({ tokens }: Reading, at: number, run: NumberRun): Draft | undefined {
  const [top, sign, below] = tokens.slice(run.end, run.end + 3);
  if (run.end !== at + 1 || !/^\d{1,3}$/u.test(tokens[at]?.text ?? "")) return undefined;
  if (top?.spaced !== true || !/^\d{1,2}$/u.test(top.text)) return undefined;
  if (!/^[/⁄]$/u.test(sign?.text ?? "") || sign?.spaced !== false) return undefined;
  if (below?.spaced !== false || !/^(?:2|3|4|8|16)$/u.test(below.text)) return undefined;
  const [n, d] = [BigInt(top.text), BigInt(below.text)];
  if (n === 0n || n >= d || tokens[run.end + 3]?.text === "/") return undefined;
  const end = run.end + 3;
  const value = add(run.value, rational(n, d));
  const part: DraftPart = { role: "value", value, others: [], form: "digits", start: at, end };
  return { kind: "quantity", start: at, end, unit: [], vague: false, parts: [part] };
}

/** "3/4", "24/7": a fraction where the first is smaller. */
function slash(reading: Reading, at: number, run: NumberRun): Draft | undefined {
  const { tokens } = reading;
  const sign = tokens[run.end];
  const below = tokens[run.end + 1];
  if (
    sign === undefined ||
    below === undefined ||
    !/^[/⁄]$/u.test(sign.text) ||
    sign.spaced ||
    below.spaced
  )
    return undefined;
  const top = run.literal;
  const bottom = below.literal;
  if (
    top === undefined ||
    bottom === undefined ||
    run.end !== at + 1 ||
    !/^\d{1,3}$/u.test(below.text)
  )
    return undefined;
  const date = dayAndMonth(reading, at, run);
  if (date !== undefined) return date;
  if (
    bottom.value.n === 0n ||
    tokens[run.end + 2]?.text === "/" ||
    compare(top.value, bottom.value) >= 0 ||
    top.value.n === 0n
  )
    return undefined;
  const part: DraftPart = {
    role: "value",
    value: divide(top.value, bottom.value),
    others: [],
    form: "digits",
    start: at,
    end: run.end + 2,
  };
  return { kind: "fraction", start: at, end: run.end + 2, unit: [], vague: false, parts: [part] };
}

/** "ngày 1/7", "dia 1/7": a day and a month after the word for a day. */
function dayAndMonth({ tokens }: Reading, at: number, run: NumberRun): Draft | undefined {
  const day = run.value;
  const month = tokens[run.end + 1]?.literal?.value;
  if (!hasMark(tokens[at - 1], "day") || tokens[run.end + 2]?.text === "/") return undefined;
  if (month === undefined || month.d !== 1n || month.n < 1n || month.n > 12n) return undefined;
  if (day.d !== 1n || day.n < 1n || day.n > 31n) return undefined;
  const part = (role: "day" | "month", value: Rational, start: number): DraftPart => {
    return { role, value, others: [], form: "digits", start, end: start + 1 };
  };
  return {
    kind: "date",
    start: at,
    end: run.end + 2,
    unit: [],
    vague: false,
    parts: [part("day", day, at), part("month", month, run.end + 1)],
  };
}

/** "two thirds", "zwei Drittel". */
function fractional(reading: Reading, at: number, run: NumberRun): Draft | undefined {
  const token = reading.tokens[run.end];
  if (hasMark(token, "fractionOf") && run.value.n > 0n) {
    const top = readNumber(reading.tokens, run.end + 1, reading.lexicon);
    if (top === undefined) return undefined;
    const form = run.form === top.form ? run.form : "mixed";
    const part: DraftPart = {
      role: "value",
      value: divide(top.value, run.value),
      others: [],
      form,
      start: at,
      end: top.end,
    };
    return { kind: "fraction", start: at, end: top.end, unit: [], vague: false, parts: [part] };
  }
  const upper = upperFirst(reading, at, run);
  if (upper !== undefined) return upper;
  const gap = token?.text === "-" ? 1 : 0;
  const part = reading.tokens[run.end + gap]?.word?.fraction;
  if (part === undefined || run.value.d !== 1n || run.value.n > 99n || run.value.n < 1n)
    return undefined;
  const end = run.end + gap + 1;
  if (token?.text === "折") return readDiscount(reading, at, run);
  // "25-тысячный": so many thousands, not so many of their parts.
  if (gap === 1 && run.form === "digits" && part.n === 1n && part.d >= 1000n)
    return {
      kind: "quantity",
      start: at,
      end,
      unit: [],
      vague: false,
      parts: [{ ...numberPart("value", at, run, divide(run.value, part)), form: "mixed", end }],
    };
  const million = partOfScale(reading, at, end, multiply(run.value, part));
  if (million !== undefined) return million;
  return {
    kind: "fraction",
    start: at,
    end,
    unit: [],
    vague: false,
    parts: [
      {
        role: "value",
        value: multiply(run.value, part),
        // "8 hundredths of a second": where the cents are "centesimi", too, they are eight of them.
        // "seven halves" are seven draws as well.
        others: part.d >= 100n || (part.d === 2n && run.value.n > 1n) ? [run.value] : [],
        form: run.form === "digits" ? "mixed" : run.form,
        start: at,
        end,
      },
    ],
  };
}

/** สามในสี่, "ba phần tư": in words alone, for "in" stands between any two numbers. */
function upperFirst(reading: Reading, at: number, run: NumberRun): Draft | undefined {
  if (!hasMark(reading.tokens[run.end], "fractionIn") || run.form !== "words") return undefined;
  const below = readNumber(reading.tokens, run.end + 1, reading.lexicon);
  if (below === undefined || below.form !== "words" || below.value.n > 1000n) return undefined;
  if (run.value.n < 1n || compare(run.value, below.value) >= 0) return undefined;
  const part: DraftPart = {
    role: "value",
    value: divide(run.value, below.value),
    others: [],
    form: "words",
    start: at,
    end: below.end,
  };
  return { kind: "fraction", start: at, end: below.end, unit: [], vague: false, parts: [part] };
}

/** 20世纪80年代: the eighties of the twentieth century are the 1980s. */
function decadeOfCentury({ tokens, lexicon }: Reading, at: number, century: Draft): Draft {
  const [part] = century.parts;
  const years = readNumber(tokens, century.end, lexicon);
  const near = tokens[century.end]?.spaced === false && hasMark(tokens[years?.end ?? -1], "decade");
  if (part === undefined || years === undefined || !near || years.value.d !== 1n) return century;
  if (years.value.n > 99n || years.value.n % 10n !== 0n || !isHan(tokens[years.end]))
    return century;
  const value = rational((part.value.n - 1n) * 100n + years.value.n);
  const end = years.end + 1;
  const decade: DraftPart = {
    ...part,
    role: "decade",
    value,
    others: [years.value],
    start: at,
    end,
  };
  return { ...century, kind: "decade", end, parts: [decade] };
}

/** "1990s", "années 90", "90年代"; "19th century", "siglo 19", "19世紀". */
function decadeOrCentury(reading: Reading, at: number, run: NumberRun): Draft | undefined {
  if (run.value.d !== 1n) return undefined;
  const { tokens } = reading;
  let k = at - 1;
  while (
    tokens[k]?.text === "-" ||
    (hasMark(tokens[k], "ordinalMark") && !hasMark(tokens[k], "century"))
  )
    k -= 1;
  const before = tokens[k];
  const quoted = before?.text === "'" ? tokens[at - 2] : before;
  let i = run.end;
  while (
    tokens[i] !== undefined &&
    (/^['.\-º]$/u.test(tokens[i]?.text ?? "") || hasMark(tokens[i], "ordinalMark")) &&
    i < run.end + 2
  )
    i += 1;
  const one = (
    role: "decade" | "century",
    start: number,
    end: number,
    others: Rational[] = [],
    value: Rational = run.value,
  ): Draft => ({
    kind: role,
    start,
    end,
    unit: [],
    vague: false,
    parts: [{ role, value, others, form: run.form, start: at, end: run.end }],
  });
  // 6、70 年代: the sixties and the seventies.
  if (isShortDecade(tokens, run)) {
    const value = multiply(run.value, rational(10n));
    const others = [1900n, 2000n].map((century) => add(rational(century), value));
    return one("decade", at, run.end, others, value);
  }
  const century = [i, i + 1].find(
    (k) => hasMark(tokens[k], "century") && (k === i || tokens[i]?.kind === "other"),
  );
  if (
    century !== undefined &&
    // "42 s." are seconds.
    run.value.n <=
      ((tokens[century]?.text.length ?? 0) > 2 || isHan(tokens[century]) ? 2999n : 40n) &&
    (tokens[i]?.word?.unit?.includes("century") !== true ||
      run.ordinal ||
      i > run.end ||
      /^[\p{Script=Han}]/u.test(tokens[century]?.text ?? "") ||
      run.value.n > 9n)
  ) {
    return decadeOfCentury(reading, at, one("century", at, century + 1));
  }
  // "the 00s", "die 00er": those after 2000.
  const first = run.value.n === 0n && tokens[at]?.text === "00" && tokens[i]?.spaced === false;
  if (first && hasMark(tokens[i], "decade")) {
    return one("decade", at, i + 1, [run.value], rational(2000n));
  }
  const long = run.value.n >= 1000n && run.value.n <= 2999n;
  const short = run.value.n >= 20n && run.value.n <= 99n;
  if (run.value.n % 10n === 0n && (long || short) && run.form !== "mixed") {
    const others = short
      ? [rational(1900n + run.value.n), rational(2000n + run.value.n)]
      : [rational(run.value.n % 100n)];
    // "1800-talet", "the 1800s": the century before the nineteenth is over.
    if (long && run.value.n % 100n === 0n) others.push(rational(run.value.n / 100n + 1n));
    if (
      hasMark(tokens[i], "decade") &&
      (i > run.end || !tokens[i]?.spaced || (tokens[i]?.text.length ?? 0) > 2 || isHan(tokens[i]))
    )
      return one("decade", at, i + 1, others);
    // "80 х 60" are two sides, "х" after a number is its decade; "rond de 30°C".
    const letter = quoted?.text.length === 1 && charClass(quoted.text) === 1;
    const measured = tokens[run.end]?.word?.unit !== undefined;
    if (hasMark(quoted, "decade") && run.form === "digits" && !letter && !measured)
      return one("decade", at, run.end, others);
  }
  // 上世紀80、90年代.
  const list = isHan(before) && run.value.n > 30n && run.value.n % 10n === 0n;
  if (hasMark(before, "century") && run.value.n <= 2999n && !list)
    return one("century", k, run.end);
  return undefined;
}

/** Whether a digit stands before another decade, of which it leaves out the nought. */
function isShortDecade(tokens: readonly Token[], { value, end }: NumberRun): boolean {
  const [comma, next, word] = tokens.slice(end, end + 3);
  const decade = next?.literal?.value;
  if (value.n < 2n || value.n > 9n || !/^[、,]$/u.test(comma?.text ?? "")) return false;
  if (decade?.d !== 1n || decade.n % 10n !== 0n || decade.n / 10n !== value.n + 1n) return false;
  return isHan(word) && hasMark(word, "decade");
}

function isHan(token: Token | undefined): boolean {
  return charClass(token?.text[0]) === 2;
}

/** "1st", "第3", "thứ 3", "twenty-first". */
function ranked(reading: Reading, at: number, run: NumberRun): Draft | undefined {
  const { tokens } = reading;
  let end = run.end;
  const next = tokens[end];
  const before = tokens[at - 1];
  let found = run.ordinal;
  if (hasMark(next, "ordinalMark") && next?.spaced === false) {
    found = true;
    end += 1;
  } else if (next?.text === "-" && !next.spaced && hasMark(tokens[end + 1], "ordinalMark")) {
    found = true;
    end += 2;
  }
  // "rond de 30 °C"; พื้นที่ 300 เฮกตาร์, ในขณะที่ 41%: what is measured is no rank, days and months are.
  const unit = next?.word?.unit;
  const measure =
    reading.lexicon.language === "th" && unit?.some((name) => CALENDAR_UNITS.has(name)) === false;
  const measured = unit !== undefined && (before?.text === "de" || measure);
  // 8周目, 3つ目: over the counter.
  if (
    !found &&
    reading.lexicon.language === "ja" &&
    tokens[end + 1]?.text === "目" &&
    charClass(next?.text[0]) === 2
  ) {
    found = true;
    end += 2;
  }
  const start =
    hasMark(before, "ordinalMark") && before?.kind === "word" && !measured ? at - 1 : at;
  if (start < at && !(before?.text.length === 1 && charClass(before.text) === 1)) found = true;
  // อยู่ที่ 18 ล้าน: at so many millions.
  if (start < at && run.scale !== undefined && run.scale.n >= 1000n && !run.ordinal)
    if (reading.lexicon.language === "th") return undefined;
  if (!found || run.value.d !== 1n) return undefined;
  return {
    kind: "ordinal",
    start: found && start < at ? start : at,
    end,
    unit: [],
    vague: run.form === "words" && (run.vague || reading.lexicon.language === "ko"),
    parts: [numberPart("ordinal", at, run)],
  };
}
