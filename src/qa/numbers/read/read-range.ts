import { hasMark } from "./draft.ts";
import type { Draft, Reading } from "./draft.ts";
import { isProved } from "./is-proved.ts";
import { numberPart } from "./number-part.ts";
import { compare, multiply, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";
import { readNumber } from "./read-number.ts";
import type { NumberRun } from "./read-number.ts";
import type { Token } from "../lex/token.ts";
import { unitAt } from "./unit-at.ts";

const THOUSAND = rational(1000n);

/** Read a range whose first end is read: "20,000 to 25,000", "20–25 тыс.", "between 5 and 10 km", "$20 to $25". */
export function readRange(
  reading: Reading,
  at: number,
  run: NumberRun,
  end: number,
  unit: readonly string[],
): Draft | undefined {
  const { tokens, lexicon } = reading;
  let i = end;
  if (hasMark(tokens[i], "counters")) i += 1;
  // "vom 10. bis 12. Januar".
  if (tokens[i]?.text === "." && !tokens[i]?.spaced && hasMark(tokens[i + 1], "to")) i += 1;
  // "18- to 29-year-olds": the hyphen of what both ends share.
  const hung = isHyphen(tokens[i]) && hasMark(tokens[i + 1], "to");
  const joined = hung && isHyphen(tokens[i + 2]) && isDigits(tokens[i + 3]);
  if (joined || (hung && isDigits(tokens[i + 2]))) i += 1;
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
  let j = joined ? i + 2 : i + 1;
  if (
    tokens[j]?.text === "'" ||
    (lexicon.language === "ar" && /^[وبل]$/u.test(tokens[j]?.text ?? ""))
  )
    j += 1;
  // "entre os 27 e os 30 graus": with their articles.
  const article = between && tokens[j]?.kind === "other" && (tokens[j]?.text.length ?? 9) < 4;
  if (article && tokens[j + 1]?.kind === "number") j += 1;
  const money = tokens[j]?.word?.currency;
  if (money !== undefined && tokens[j + 1]?.kind === "number") j += 1;
  const other = readNumber(tokens, j, lexicon);
  if (other === undefined || other.ordinal || run.ordinal) return undefined;
  // "9개국에서 7800명": in nine countries; "2022 से 3%": than in 2022.
  if (
    /^(?:에서|부터)$/u.test(link.text) &&
    /^(?:개국|국|곳|나라|군데)$/u.test(tokens[i - 1]?.text ?? "")
  )
    return undefined;
  // "10에서 1위": the first of ten.
  if (
    link.text === "에서" &&
    tokens[other.end]?.text === "위" &&
    compare(run.value, other.value) > 0
  )
    return undefined;
  const year = run.form === "digits" && /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? "");
  if (word && year && (tokens[other.end]?.text === "%" || hasMark(tokens[j - 1], "percentBefore")))
    return undefined;
  // "2035 तक चार चरणों": by 2035, in four.
  if (word && year && other.form === "words" && other.value.n < 100n) return undefined;
  // "venti a 209 chilometri orari" are winds.
  if (run.form === "words" && other.form === "digits" && run.value.n >= 13n) return undefined;
  // "20.19 ou une version plus récente".
  if (other.vague && run.form === "digits") return undefined;
  if (other.guarded && run.guarded && !isProved(reading, j, other)) return undefined;
  let stop = other.end;
  const after = unitAt(reading, stop, other);
  if (after !== undefined) stop = after.end;
  // "138 hectares à 24 kilomètres" has two measures in it.
  const own = money ?? after?.unit;
  // "by 3.5 percentage points to 38%", "8 percent to 4,300": by how much, and to what.
  const points = (names: readonly string[] = []): boolean => names.includes("percentage-point");
  if (
    word &&
    unit.length > 0 &&
    end > run.end &&
    (own === undefined || points(own) !== points(unit))
  )
    return undefined;
  if (own !== undefined && unit.length > 0 && !unit.some((name) => own.includes(name)))
    return undefined;
  const shared = money ?? (after === undefined ? unit : unit.length > 0 ? unit : after.unit);
  const lower = share(run, other, lexicon.language);
  const upper = laterYear(run, other, dash);
  return {
    kind: "range",
    start: at,
    end: stop,
    unit: shared,
    vague: run.vague && other.vague,
    parts: [
      numberPart("from", at, run, lower[0], lower.slice(1)),
      numberPart("to", j, other, upper[0], upper.slice(1)),
    ],
  };
}

function isHyphen(token: Token | undefined): boolean {
  return token?.text === "-" && !token.spaced;
}

function isDigits(token: Token | undefined): boolean {
  return token?.kind === "number";
}

/** "1950-53": the second year is told by its last digits; the likeliest first. */
function laterYear(run: NumberRun, other: NumberRun, dash: boolean): [Rational, ...Rational[]] {
  const [year, last] = [run.literal, other.literal];
  const years =
    dash &&
    run.form === "digits" &&
    other.form === "digits" &&
    run.value.n >= 1000n &&
    run.value.n < 2100n &&
    other.value.n < 100n &&
    other.value.n > run.value.n % 100n;
  if (
    !years ||
    year?.grouped !== false ||
    last?.grouped !== false ||
    run.value.d !== 1n ||
    other.value.d !== 1n
  )
    return [other.value];
  return [rational(run.value.n - (run.value.n % 100n) + other.value.n), other.value];
}

/** What the lower end may mean when the scale stands at the upper end alone; the likeliest first. */
function share(run: NumberRun, other: NumberRun, language: string): [Rational, ...Rational[]] {
  if (run.scale !== undefined) return [run.value];
  if (compare(run.value, THOUSAND) >= 0) {
    // "2.400 a 3.100 millones": both ends are thousands of millions.
    if (other.scale === undefined || compare(run.value, other.scale) >= 0) return [run.value];
    const scaled = multiply(run.value, other.scale);
    return compare(scaled, other.value) < 0 ? [scaled, run.value] : [run.value];
  }
  if (other.scale !== undefined && compare(other.scale, THOUSAND) >= 0) {
    const scaled = multiply(run.value, other.scale);
    if (compare(scaled, other.value) < 0) return [scaled, run.value];
    return [run.value, scaled];
  }
  // "20 à 25 000 soldats": said so in these languages, a mistake in others.
  const high = other.literal?.grouped === true && other.value.n % 1000n === 0n;
  const scaled = multiply(run.value, THOUSAND);
  if (high && /^(?:en|fr)$/u.test(language) && compare(scaled, other.value) < 0)
    return [run.value, scaled];
  return [run.value];
}
