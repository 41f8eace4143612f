import { isPeriodInWords } from "./checks/period-words.ts";
import type { Edit } from "../../model/index.ts";
import { isAgeByEnds } from "./checks/ages.ts";
import type { Atom } from "./atom.ts";
import { checkConvention } from "./checks/check-convention.ts";
import { countsNothing } from "./checks/counts-nothing.ts";
import { isMoneyConverted } from "./checks/is-money-converted.ts";
import { checkMonths } from "./checks/check-months.ts";
import { checkOpening } from "./checks/check-opening.ts";
import { checkNamed } from "./checks/check-named.ts";
import { checkDescending } from "./checks/check-descending.ts";
import { checkOrder } from "./checks/check-order.ts";
import { checkRepeated } from "./checks/check-repeated.ts";
import { checkUnits } from "./checks/check-units.ts";
import { isLooseConversion } from "./match/convert-units.ts";
import { describeAtom } from "./show/describe-atom.ts";
import { isPower } from "./checks/is-power.ts";
import { isRomanThere } from "./checks/is-roman-there.ts";
import { isSameFloor } from "./checks/floors.ts";
import { formatLiteral } from "./show/format-value.ts";
import { gradeMissing } from "./checks/grade-missing.ts";
import { isTimesMore } from "./checks/left-unsaid.ts";
import { lexiconOf } from "./lex/lexicon.ts";
import type { Masks } from "./masks.ts";
import { matchInOrder } from "./match/match-in-order.ts";
import { matchMentions } from "./match/match-mentions.ts";
import type { Matching } from "./match/match-mentions.ts";
import type { NumberCheck, NumberFinding } from "./number-finding.ts";
import { equal, rational } from "./rational.ts";
import { readBoth } from "./match/read-both.ts";
import { isForSoMany } from "./checks/is-per.ts";
import { isInCode } from "./checks/in-code.ts";
import { isLeft } from "./checks/is-left.ts";
import { isMinuteOfSecondHalf } from "./checks/second-half.ts";
import { saysNothing } from "../reads-alike.ts";
import { tellApart } from "./show/tell-apart.ts";
import { oneOfMany } from "./checks/one-of-many.ts";
import { readMentions } from "./read/read-mentions.ts";
import type { Texts } from "./texts.ts";

/**
 * Compare the numbers, dates, times and codes of a source text with those of its translation.
 *
 * Two digit mentions that disagree are an error; a word form makes it a warning. Words that only may
 * be numbers never raise an alarm: what cannot be decided is counted in `notChecked`.
 */
export function checkNumbers(
  source: string,
  target: string,
  sourceLocale: string,
  targetLocale: string,
  masks: Masks = {},
): NumberCheck {
  // Where the source has no value, words that may be one raise no alarm: nothing needs to be read.
  if (readMentions(source, sourceLocale, masks.source).length === 0 && !DIGIT.test(target))
    return nothing();
  const { from, to } = readBoth(source, target, sourceLocale, targetLocale, masks);
  if (from.length === 0 && to.length === 0) return nothing();
  const inOrder = matchInOrder(from, to);
  // What stands beside nothing has changed places with nothing.
  if (inOrder?.pairs.length === 1) return { ...nothing(), checked: 1 };
  const unchecked = { vague: 0, words: 0, unread: 0 };
  const matching = inOrder ?? matchMentions(from, to);
  const codes = { source: masks.codes?.source ?? "", target: masks.codes?.target ?? "" };
  const texts = {
    source,
    target,
    from: lexiconOf(sourceLocale),
    to: lexiconOf(targetLocale),
    codes,
  };
  const findings: NumberFinding[] = [];
  let notChecked = 0;

  const expected = matching.changed.map((pair) => pair.source);
  for (const pair of matching.changed)
    if (
      !isRomanOfSource(pair, source) &&
      !isTimesMore(pair.source, texts) &&
      !isLakhs(pair.source, pair.target, texts) &&
      !standsThere(pair.source, texts) &&
      !isAgeByEnds(pair.source, pair.target, texts) &&
      !isSameFloor(pair.source, pair.target, texts) &&
      !isMinuteOfSecondHalf(pair.target, expected, texts)
    )
      findings.push(changedFinding(pair.source, pair.target, texts));
  const swapped = checkOrder(matching, texts);
  findings.push(...swapped, ...checkUnits(matching, texts), ...checkConvention(matching, texts));
  if (findings.length === 0) findings.push(...checkRepeated(matching, texts));
  if (swapped.length === 0)
    findings.push(
      ...checkDescending(matching),
      ...checkMonths(matching, texts),
      ...checkNamed(matching, texts),
      ...checkOpening(matching, texts),
    );
  for (const atom of matching.missing) {
    const finding = standsThere(atom, texts) ? undefined : gradeMissing(atom, matching, texts);
    if (finding !== undefined) {
      findings.push(finding);
      continue;
    }
    notChecked += 1;
    const vague = atom.mention.vague || atom.type === "approximate";
    unchecked[vague ? "vague" : texts.to.full ? "words" : "unread"] += 1;
  }
  // "30 m (100 ft)" as "30m()": one of two units may be left out, but not what stood in brackets.
  const emptied = EMPTY.test(target) && !EMPTY.test(source);
  for (const atom of emptied ? matching.excused : []) {
    const finding = gradeMissing(atom, matching, texts);
    if (finding !== undefined && from.includes(atom.mention))
      findings.push({ ...finding, severity: "warning" });
  }
  const months = from.some(({ parts }) => parts.some(({ role }) => role === "month"));
  for (const atom of matching.added) {
    const finding = gradeAdded(atom, matching, texts, months);
    if (finding !== undefined) findings.push(finding);
  }
  const total = matching.pairs.length + matching.changed.length + matching.missing.length;
  const order = (finding: NumberFinding): number =>
    finding.targetSpan?.start ?? Number.MAX_SAFE_INTEGER;
  findings.sort((a, b) => order(a) - order(b));
  const said = findings.filter(({ message }) => !saysNothing(message));
  return { findings: oneOfMany(said), checked: total - notChecked, notChecked, unchecked };
}

const EMPTY = /[(（]\s*[)）]/u;

/** What every mention that is not of words alone has in it. */
const DIGIT = /\p{N}/u;

function nothing(): NumberCheck {
  return {
    findings: [],
    checked: 0,
    notChecked: 0,
    unchecked: { vague: 0, words: 0, unread: 0 },
  };
}

function changedFinding(source: Atom, target: Atom, texts: Texts): NumberFinding {
  const { to } = texts;
  const fix = digitsInstead(source, target, texts);
  const expected = describeAtom(source, to);
  const found = target.part.span.end > target.part.span.start ? target.mention.text : "";
  const [one, other] = tellApart(expected, found, source.mention, target.mention);
  const words = source.part.form === "words" || target.part.form === "words";
  const calendar =
    /^(?:year|month|day|weekday)$/u.test(source.part.role) && source.type === target.type;
  const named = source.type === "month" || source.type === "weekday";
  const range =
    (source.part.role === "from" || source.part.role === "to") && target.mention.kind === "range";
  const loose = isLooseConversion(
    source.part.value,
    source.mention.unit,
    target.part.value,
    target.mention.unit,
  );
  const money = isMoneyConverted(source, target, texts);
  const severity = !named && (words || loose || money) ? "warning" : "error";
  return {
    rule: calendar ? "numbers/date" : range ? "numbers/range" : "numbers/value",
    severity,
    message: `Expected ${one}, found ${other}`,
    sourceSpan: source.part.span,
    targetSpan: target.part.span,
    expected,
    found,
    ...(fix === undefined ? {} : { fix: [fix] }),
    sure: named ? 0.9 : words ? 0.6 : source.type === target.type ? 0.97 : 0.85,
  };
}

/** "Games XXIV … two teams" as 24, and no "two": what the source counts in Roman capitals is no wrong word. */
function isRomanOfSource(pair: { source: Atom; target: Atom }, source: string): boolean {
  const { n, d } = pair.target.part.value;
  return pair.source.part.form === "words" && d === 1n && isRomanThere(n, source);
}

/** "millions" as लाखों, hundreds of thousands: the scales of India have nothing between it and ten millions. */
function isLakhs({ type, part }: Atom, { type: other, part: found }: Atom, { to }: Texts): boolean {
  const rough = type === "approximate" && other === "approximate";
  return (
    rough &&
    /^(?:hi|mr|bn|gu|pa|ta|te|kn|ml|ne|ur)$/u.test(to.language) &&
    equal(part.value, rational(1_000_000n)) &&
    equal(found.value, rational(100_000n))
  );
}

/** "800-63 B" for "800-63B", "5.1.1" and addresses: the very signs stand in the source, which was read otherwise. */
function isAsWritten({ mention: { text } }: Atom, source: string): boolean {
  const at = /^\d+(?:[.-]\d+)+$/u.test(text) ? source.indexOf(text) : -1;
  return at >= 0 && !/\d/u.test(`${source[at - 1] ?? ""}${source[at + text.length] ?? ""}`);
}

/** Whether a value of the source stands in the target where no number is read: as it is, as a power, in code. */
function standsThere(atom: Atom, texts: Texts): boolean {
  const { source, target, codes } = texts;
  return (
    isLeft(atom, source, target) ||
    isPower(atom, texts) ||
    isInCode(digitsOf(atom), codes.target, codes.source)
  );
}

/** The digits of a value as they are written. */
function digitsOf({ part, mention }: Atom): string {
  const { start, end } = part.span;
  const from = start - mention.span.start;
  return mention.text.slice(from, from + end - start);
}

function gradeAdded(
  atom: Atom,
  matching: Matching,
  texts: Texts,
  months: boolean,
): NumberFinding | undefined {
  const { from, to, source, target } = texts;
  const found = atom.mention.text;
  if (isAsWritten(atom, source)) return undefined;
  if (isPower(atom, { source: target, target: source }, true)) return undefined;
  if (isInCode(digitsOf(atom), texts.codes.source, texts.codes.target)) return undefined;
  if (atom.type === "month" && months && !atom.mention.vague) {
    const message = `Expected no other month, found ${found}`;
    return {
      rule: "numbers/date",
      severity: "warning",
      message,
      targetSpan: atom.part.span,
      found,
      sure: 0.7,
    };
  }
  if (atom.mention.vague || atom.part.form === "words" || !from.full) return undefined;
  // 제3자: "third" in another word than the source's.
  if (to.language === "ko" && /^자(?![\p{L}]{4})/u.test(target.slice(atom.mention.span.end)))
    if (atom.type === "ordinal" && atom.part.value.n === 3n) return undefined;
  // "the third quarter" as 第6四半期: "third" proves nothing, but no rank in digits comes from nowhere.
  const rank = matching.missing.find(
    ({ type, mention, part }) =>
      type === "ordinal" && mention.vague && part.value.n !== atom.part.value.n,
  );
  if (atom.type === "ordinal" && rank !== undefined) {
    const expected = rank.mention.text;
    return {
      rule: "numbers/value",
      severity: "warning",
      message: `Expected ${expected}, found ${found}`,
      sourceSpan: rank.part.span,
      targetSpan: atom.part.span,
      expected,
      found,
      sure: 0.6,
    };
  }
  if (atom.type === "code" || atom.type === "approximate") return undefined;
  if (isPeriodInWords(atom, source, from)) return undefined;
  const value = atom.part.value;
  if (value.d === 1n && value.n < 2n && atom.mention.unit.length === 0) return undefined;
  if (countsNothing(atom, texts) || (value.d === 1n && isRomanThere(value.n, source)))
    return undefined;
  // A word of the source that could not be placed may be what it answers.
  const open = matching.missing.some(
    ({ mention, part }) =>
      !mention.vague && part.form === "words" && (part.value.d !== 1n || part.value.n > 2n),
  );
  const dated = atom.type !== "quantity";
  // "the third storm in as many weeks": a value that is there is not made up.
  const repeated =
    matching.pairs.some(({ source: { part } }) => equal(part.value, value)) && value.n < 13n;
  // "the others" as 他5名, "World War II" as "2. Weltkrieg": small numbers say who or which.
  const { unit } = atom.mention;
  // Not of measures ("a month" as 4か月), nor where a word of the source that may be a number has found no answer.
  const small =
    value.d === 1n &&
    value.n <= 12n &&
    unit.length === 0 &&
    matching.missing.length === 0 &&
    !isForSoMany(atom, texts);
  // "in his 20s": 20–29.
  const decade =
    value.n % 10n === 9n &&
    matching.pairs.some(
      ({ source, target }) => source.type === "decade" && target.mention === atom.mention,
    );
  const one = value.d === 1n && value.n < 2n;
  const severity = open || dated || repeated || small || decade || one ? "info" : "warning";

  return {
    rule: "numbers/added",
    severity,
    message: `Expected no number, found ${found}`,
    targetSpan: atom.part.span,
    found,
    sure: severity === "warning" ? 0.6 : 0.3,
  };
}

/** The source's value in the digits of the target, where nothing but digits stands there. */
function digitsInstead(source: Atom, target: Atom, { target: text, to }: Texts): Edit | undefined {
  const { span } = target.part;
  const raw = /^(?:\d[\d.,\u00A0\u202F ]*)?\d(?=\D*$)/u.exec(text.slice(span.start, span.end))?.[0];
  if (raw === undefined || source.part.form === "words" || target.part.form !== "digits")
    return undefined;
  const plain = ({ type }: Atom): boolean => type === "quantity" || type === "year";
  if (!plain(source) || !plain(target)) return undefined;
  const value = source.part.value;
  const grouped =
    target.type === "quantity" && (value.n / value.d >= 10_000n || /\d\D\d/u.test(raw));
  return {
    span: { start: span.start, end: span.start + raw.length },
    text: formatLiteral(value, grouped, to.separators, ""),
  };
}
