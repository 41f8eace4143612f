import { charClass } from "./chars.ts";
import { hasMark } from "./draft.ts";
import type { Draft, DraftPart, Reading } from "./draft.ts";
import type { MentionKind } from "./mention.ts";
import { compare, divide, multiply, rational } from "./rational.ts";
import type { Rational } from "./rational.ts";
import { readNumber } from "./read-number.ts";
import type { NumberRun } from "./read-number.ts";
import type { Token } from "./token.ts";

const THOUSAND = rational(1000n);
const MINUS_ONE = rational(-1n);

/** Read a number with what belongs to it: sign, unit, currency, the other end of a range. */
export function readQuantity(reading: Reading, at: number): Draft | undefined {
  const { tokens, lexicon } = reading;
  let i = at;
  let negative = false;
  const first = tokens[i];
  const next = tokens[i + 1];
  if (
    (first?.text === "-" &&
      next?.spaced === false &&
      (first.spaced || at === 0 || opens(tokens[at - 1]))) ||
    hasMark(first, "minus")
  ) {
    if (next?.kind !== "number" && next?.word?.currency === undefined && !hasMark(first, "minus"))
      return undefined;
    negative = true;
    i += 1;
  }
  let unit: readonly string[] = [];
  if (hasMark(tokens[i], "percentBefore") && tokens[i + 1] !== undefined) {
    unit = ["percent"];
    i += 1;
  }
  const money = tokens[i]?.word?.currency;
  if (money !== undefined && tokens[i + 1]?.kind === "number") {
    unit = money;
    i += 1;
    if (tokens[i]?.text === "-") i += 1;
  }
  const run = readNumber(tokens, i, lexicon);
  if (run === undefined || (negative && run.form === "words" && !hasMark(first, "minus")))
    return undefined;
  const fraction = slash(reading, i, run);
  if (fraction !== undefined) return { ...fraction, start: at };
  const special =
    decadeOrCentury(reading, i, run) ?? ranked(reading, i, run) ?? fractional(reading, i, run);
  if (special !== undefined) return { ...special, start: Math.min(at, special.start) };
  if (run.guarded && unit.length === 0 && !isProved(reading, i, run)) return undefined;
  let end = run.end;
  const after = unitAt(reading, end, run);
  if (after !== undefined) {
    unit = unit.length > 0 && after.currency ? unit : after.unit;
    end = after.end;
  }
  const range = readRange(reading, i, run, end, unit);
  if (range !== undefined) return { ...range, start: at };
  const value = negative ? multiply(run.value, MINUS_ONE) : run.value;
  return {
    kind: kindOf(unit, run),
    start: at,
    end,
    unit,
    vague: run.vague,
    parts: [partOf("value", i, run, value, negative ? [run.value] : [])],
  };
}

function opens(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "sign" && /^[([{"'«„“:]$/u.test(token.text));
}

function partOf(
  role: DraftPart["role"],
  start: number,
  run: NumberRun,
  value = run.value,
  others: readonly Rational[] = [],
): DraftPart {
  const part: DraftPart = { role, value, others, form: run.form, start, end: run.end };
  const { literal, digits } = run;
  if (literal === undefined || digits === undefined || (literal.conforms && literal.others.length === 0)) return part;
  const scale = literal.value.n === 0n ? rational(1n) : divide(run.value, literal.value);
  return { ...part, digits: { token: digits, conforms: literal.conforms, others: run.others, scale } };
}

function kindOf(unit: readonly string[], run: NumberRun): MentionKind {
  if (unit.includes("percent") || unit.includes("permille")) return "percent";
  if (unit.some((name) => /^[A-Z]{3}$/u.test(name))) return "currency";
  if (unit.length > 0) return "measure";
  return run.bare ? "approximate" : "quantity";
}

/** The unit or currency after a number, over a hyphen ("24-hour") if need be. */
function unitAt(
  reading: Reading,
  at: number,
  run: NumberRun,
): { unit: readonly string[]; end: number; currency: boolean } | undefined {
  const { tokens } = reading;
  let i = at;
  const hyphen = tokens[i]?.text === "-" && !tokens[i]?.spaced && tokens[i + 1]?.spaced === false;
  if (hyphen) i += 1;
  // "2,5 millions d'euros", "2,5 milhões de dólares".
  else if (run.scale !== undefined && run.scale.n >= 1_000_000n && hasMark(tokens[i], "dateGlue"))
    i += 1;
  const token = tokens[i];
  const word = token?.word;
  if (
    hasMark(token, "to") &&
    (tokens[i + 1]?.kind === "number" || tokens[i + 1]?.word?.cardinal !== undefined)
  )
    return undefined;
  if (
    token === undefined ||
    word === undefined ||
    (word.cardinal !== undefined && word.unit === undefined)
  )
    return undefined;
  const unit = word.currency ?? word.unit;
  if (unit === undefined) return undefined;
  // A letter alone is a unit only beside digits, and some only without a blank: "5 a day", "3 d'entre".
  if (token.text.length === 1 && charClass(token.text) === 1) {
    if (run.form === "words" || hyphen || tokens[i + 1]?.text === "'") return undefined;
    if (token.spaced && !/^[mgltʺ°h]$/u.test(token.text)) return undefined;
  }
  return { unit, end: i + 1, currency: word.currency !== undefined };
}

/** Whether what stands around a word of a script without blanks shows that it is a number. */
function isProved(reading: Reading, at: number, run: NumberRun): boolean {
  const { tokens, lexicon } = reading;
  const next = tokens[run.end];
  const before = tokens[at - 1];
  if (hasMark(before, "ordinalMark") || hasMark(before, "several")) return true;
  const word = next?.word;
  if (word !== undefined) {
    if (word.unit !== undefined || word.currency !== undefined || word.scale !== undefined)
      return true;
    const marks = word.marks;
    for (const mark of [
      "counters",
      "year",
      "month",
      "day",
      "hour",
      "minute",
      "century",
      "decade",
    ] as const)
      if (marks?.has(mark)) return true;
  }
  if (lexicon.language === "vi") return run.end - at > 1;
  const long = run.end - at > 1 && (run.scale !== undefined || run.end - at > 2);
  return long && /^(?:zh|ja)$/u.test(lexicon.language) && charClass(before?.text.at(-1)) !== 2;
}

/** "20,000 to 25,000", "20–25 тыс.", "between 5 and 10 km", "$20 to $25". */
function readRange(
  reading: Reading,
  at: number,
  run: NumberRun,
  end: number,
  unit: readonly string[],
): Draft | undefined {
  const { tokens, lexicon } = reading;
  let i = end;
  if (hasMark(tokens[i], "counters")) i += 1;
  const link = tokens[i];
  if (link === undefined) return undefined;
  const between = [tokens[at - 1], tokens[at - 2]].some((token) => hasMark(token, "between"));
  const dash =
    link.kind === "sign" &&
    /^[-–—~]$/u.test(link.text) &&
    link.spaced === (tokens[i + 1]?.spaced ?? true);
  const word =
    hasMark(link, "to") || (between && (hasMark(link, "and") || hasMark(link, "partOf")));
  if (!dash && !word) return undefined;
  if (
    dash &&
    (run.form === "words" ||
      (link.text === "-" && link.spaced) ||
      (link.text === "—" && link.spaced))
  )
    return undefined;
  let j = i + 1;
  if (
    tokens[j]?.text === "'" ||
    (lexicon.language === "ar" && /^[وبل]$/u.test(tokens[j]?.text ?? ""))
  )
    j += 1;
  const money = tokens[j]?.word?.currency;
  if (money !== undefined && tokens[j + 1]?.kind === "number") j += 1;
  const other = readNumber(tokens, j, lexicon);
  if (other === undefined || other.ordinal || run.ordinal) return undefined;
  if (other.guarded && run.guarded && !isProved(reading, j, other)) return undefined;
  let stop = other.end;
  const after = unitAt(reading, stop, other);
  if (after !== undefined) stop = after.end;
  const shared = money ?? (after === undefined ? unit : unit.length > 0 ? unit : after.unit);
  const lower = share(run, other);
  return {
    kind: "range",
    start: at,
    end: stop,
    unit: shared,
    vague: run.vague && other.vague,
    parts: [
      partOf("from", at, run, lower[0], lower.slice(1)),
      partOf("to", j, other),
    ],
  };
}

/** What the lower end may mean when the scale stands at the upper end alone; the likeliest first. */
function share(run: NumberRun, other: NumberRun): [Rational, ...Rational[]] {
  if (run.scale !== undefined || compare(run.value, THOUSAND) >= 0) return [run.value];
  if (other.scale !== undefined && compare(other.scale, THOUSAND) >= 0) {
    const scaled = multiply(run.value, other.scale);
    if (compare(scaled, other.value) < 0) return [scaled, run.value];
    return [run.value, scaled];
  }
  const high = other.literal?.grouped === true && other.value.n % 1000n === 0n;
  if (high && compare(multiply(run.value, THOUSAND), other.value) < 0)
    return [run.value, multiply(run.value, THOUSAND)];
  return [run.value];
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
  const gap = token?.text === "-" ? 1 : 0;
  const part = reading.tokens[run.end + gap]?.word?.fraction;
  if (part === undefined || run.value.d !== 1n || run.value.n > 99n || run.value.n < 1n)
    return undefined;
  const end = run.end + gap + 1;
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
        others: [],
        form: run.form === "digits" ? "mixed" : run.form,
        start: at,
        end,
      },
    ],
  };
}

/** "1990s", "années 90", "90年代"; "19th century", "siglo 19", "19世紀". */
function decadeOrCentury(reading: Reading, at: number, run: NumberRun): Draft | undefined {
  if (run.value.d !== 1n) return undefined;
  const { tokens } = reading;
  const before = tokens[at - 1];
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
  ): Draft => ({
    kind: role,
    start,
    end,
    unit: [],
    vague: false,
    parts: [{ role, value: run.value, others, form: run.form, start: at, end: run.end }],
  });
  const century = [i, i + 1].find(
    (k) => hasMark(tokens[k], "century") && (k === i || tokens[i]?.kind === "other"),
  );
  if (
    century !== undefined &&
    run.value.n <= 40n &&
    (tokens[i]?.word?.unit?.includes("century") !== true ||
      run.ordinal ||
      i > run.end ||
      /^[\p{Script=Han}]/u.test(tokens[century]?.text ?? "") ||
      run.value.n > 9n)
  ) {
    return one("century", at, century + 1);
  }
  const long = run.value.n >= 1000n && run.value.n <= 2999n;
  const short = run.value.n >= 10n && run.value.n <= 99n;
  if (run.value.n % 10n === 0n && (long || short) && run.form !== "mixed") {
    const others = short
      ? [rational(1900n + run.value.n), rational(2000n + run.value.n)]
      : [rational(run.value.n % 100n)];
    if (
      hasMark(tokens[i], "decade") &&
      (i > run.end || !tokens[i]?.spaced || (tokens[i]?.text.length ?? 0) > 2)
    )
      return one("decade", at, i + 1, others);
    if (hasMark(quoted, "decade") && run.form === "digits")
      return one("decade", at, run.end, others);
  }
  if (hasMark(before, "century") && run.value.n <= 40n) return one("century", at - 1, run.end);
  return undefined;
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
  const start = hasMark(before, "ordinalMark") && before?.kind === "word" ? at - 1 : at;
  if (start < at && !(before?.text.length === 1 && charClass(before.text) === 1)) found = true;
  if (!found || run.value.d !== 1n) return undefined;
  return {
    kind: "ordinal",
    start: found && start < at ? start : at,
    end,
    unit: [],
    vague: run.vague && run.form === "words",
    parts: [partOf("ordinal", at, run)],
  };
}
