import { exchangeFinding } from "./exchange-finding.ts";
import type { Atom } from "../atom.ts";
import type { Texts } from "../texts.ts";
import { formatValue } from "../show/format-value.ts";
import type { Lexicon } from "../lex/lexicon.ts";
import { hasAnd } from "./has-and.ts";
import type { Mention } from "../mention.ts";
import type { Matching } from "../match/match-mentions.ts";
import type { Pair } from "../pair.ts";
import type { NumberFinding } from "../number-finding.ts";
import { CALENDAR_UNITS } from "../match/calendar-units.ts";
import { isConversion } from "../match/convert-units.ts";
import { pairFinding } from "./pair-finding.ts";
import { isSameUnit } from "../match/same-unit.ts";

/**
 * Find equal values whose unit or currency differs: 5 miles → 5 km, $5 → 5 €, 5% → 5. Two that have
 * changed units crosswise are swapped values.
 */
export function checkUnits(
  { pairs }: Matching,
  { to, source: written, target: text }: Texts,
): NumberFinding[] {
  const findings: NumberFinding[] = [];
  const done = new Set<Pair>();
  const foreign = pairs.filter((pair) => !pair.converted && isForeign(pair.source, pair.target));
  for (const pair of foreign) {
    const other = foreign.find(
      (second) =>
        second !== pair &&
        !done.has(pair) &&
        !done.has(second) &&
        !isForeign(pair.source, second.target) &&
        !isForeign(second.source, pair.target),
    );
    if (other === undefined) continue;
    done.add(pair).add(other);
    findings.push(exchangeFinding("error", pair, other, 0.9));
  }
  for (const pair of pairs) {
    const other = pairs.find((second) => isCrossed(pair, second) && !done.has(second));
    if (other === undefined || done.has(pair)) continue;
    done.add(pair).add(other);
    findings.push(exchangeFinding("warning", pair, other, 0.7));
  }
  const conflicts = pairs.filter((pair) => !pair.converted && conflict(pair.source, pair.target));
  for (const pair of conflicts) {
    // What stands behind it may be the word for percent where words are not read.
    const unread =
      !to.full && /^[\s-]?[\p{L}\p{M}]/u.test(text.slice(pair.target.mention.span.end));
    if (unread && pair.target.mention.unit.length === 0) continue;
    if (done.has(pair) || isShared(pair, pairs, text, to)) continue;
    // "100 percent", left in the words of the source.
    if (text.startsWith(pair.source.mention.text, pair.target.mention.span.start)) continue;
    const digits = pair.source.part.form !== "words" && pair.target.part.form !== "words";
    const lost = pair.target.mention.unit.length === 0;
    // Percent and percentage points.
    const alike = pair.source.mention.unit.some((unit) => pair.target.mention.unit.includes(unit));
    const severity = digits && !lost && !alike ? "error" : "warning";
    const sure = alike ? 0.5 : digits && !lost ? 0.9 : 0.6;
    const [expected, found] = [pair.source.mention.text, pair.target.mention.text];
    findings.push(pairFinding("numbers/unit", severity, expected, found, pair, sure));
  }
  // "up to 150,000" of euros as dollars, which the source does not speak of.
  const money = ({ unit }: Mention): readonly string[] => unit.filter((u) => /^[A-Z]{3}$/u.test(u));
  const spoken = new Set(pairs.flatMap(({ source }) => money(source.mention)));
  for (const pair of pairs) {
    const { source, target, converted } = pair;
    const own = money(target.mention);
    const free = source.mention.unit.length === 0 && source.type === "quantity" && !converted;
    const digits = source.part.form !== "words" && target.part.form !== "words";
    if (!free || !digits || own.length === 0 || spoken.size === 0) continue;
    if (target.mention.vague || own.some((code) => spoken.has(code))) continue;
    // "500 billion dong": the next word may be a currency that is not known.
    if (/^\s\p{Ll}{3}/u.test(written.slice(source.mention.span.end))) continue;
    const [expected, found] = [source.mention.text, target.mention.text];
    findings.push(pairFinding("numbers/unit", "warning", expected, found, pair, 0.5));
  }
  for (const pair of pairs) {
    const { source, target, value } = pair;
    const lost =
      source.part.value.n < 0n &&
      target.part.value.n > 0n &&
      source.part.value.n === -target.part.value.n;
    if (
      !lost ||
      source.part.form === "words" ||
      source.mention.unit.length === 0 ||
      source.part.role !== "value" ||
      BELOW_ZERO.test(text)
    )
      continue;
    const expected = `${source.mention.text} (${formatValue(source.part.value, to.separators)})`;
    const sure = value.n === 0n ? 0.1 : 0.6;
    const found = target.mention.text;
    findings.push(pairFinding("numbers/value", "warning", expected, found, pair, sure));
  }
  return findings;
}

/** "385 miles south, moving at 12 mph" as "12 miles south, moving at 385 mph": a speed and a way have changed places. */
function isCrossed(a: Pair, b: Pair): boolean {
  const fast = ({ mention }: Atom): boolean => mention.unit.some((unit) => /-per-/u.test(unit));
  const way = (atom: Atom): boolean =>
    !fast(atom) && atom.mention.unit.some((unit) => LENGTHS.has(unit));
  return fast(a.source) && way(b.source) && way(a.target) && fast(b.target);
}

const LENGTHS: ReadonlySet<string> = new Set(["meter", "kilometer", "mile"]);

/** "минимум на 6 и максимум на 15 процентов": the sign after the second of two belongs to both. */
function isShared(
  { source, target }: Pair,
  pairs: readonly Pair[],
  text: string,
  lexicon: Lexicon,
): boolean {
  if (target.mention.unit.length > 0 || !source.mention.unit.includes("percent")) return false;
  return pairs.some(({ source: from, target: to }) => {
    const gap = to.mention.span.start - target.mention.span.end;
    const percent = from.mention.unit.includes("percent") && to.mention.unit.includes("percent");
    if (!percent || gap < 3 || gap > 24) return false;
    const between = text.slice(target.mention.span.end, to.mention.span.start);
    return hasAnd(between, lexicon) && !/[,.;:()،。、，]/u.test(between);
  });
}

/** Whether both have units and the target's is none of the source's: euros for kilometres. */
function isForeign(source: Atom, target: Atom): boolean {
  if (source.mention.vague || target.mention.vague) return false;
  if (source.type !== "quantity" || target.type !== "quantity") return false;
  const a = source.mention.unit;
  const b = target.mention.unit;
  return a.length > 0 && b.length > 0 && !a.some((unit) => isSameUnit(unit, b));
}

const TIME: ReadonlySet<string> = new Set([...CALENDAR_UNITS, "millisecond"]);

/** How languages say that a value lies below zero, where no sign stands before it. */
const BELOW_ZERO =
  /[-−–]\s\d|below zero|minus|unter null|bajo cero|sous zéro|en dessous de zéro|negativ|abaixo de zero|sotto (?:lo )?zero|poniżej zera|pod nulou|ниже нуля|мороз|нижче нуля|تحت الصفر|زیر صفر|氷点下|マイナス|零下|영하|शून्य से|âm|eksi|sıfırın altında|minusgrad|under noll|onder nul|di bawah nol|ติดลบ|ลบ/iu;

/** Whether two equal values cannot mean the same for their units. */
function conflict(source: Atom, target: Atom): boolean {
  if (source.mention.vague || target.mention.vague) return false;
  if (source.type !== "quantity" || target.type !== "quantity") return false;
  const a = source.mention.unit;
  const b = target.mention.unit;
  if (a.length === 0) return false;
  if (b.length === 0) {
    // Only the sign of a percentage may not be lost, and only where the whole value is there.
    return (
      a.includes("percent") &&
      // "3,5 points": what they are points of goes without saying.
      !a.includes("percentage-point") &&
      source.part.form === "digits" &&
      target.part.form === "digits" &&
      source.part.value.n === target.part.value.n &&
      source.part.role !== "from" &&
      target.part.role !== "from"
    );
  }
  const points = (units: readonly string[]): boolean => units.includes("percentage-point");
  if (a.includes("percent") && b.includes("percent")) return points(a) !== points(b);
  if (a.some((unit) => isSameUnit(unit, b))) return false;
  // "from 30 yards": 30 metres are what 27.4 metres are in round figures.
  if (isConversion(source.part.value, a, target.part.value, b)) return false;
  // A word such as "second" or "Stunde" may be the unit of something else nearby: only like units.
  const kinds = new Set(a.map(kindOf));
  return b.some((unit) => kinds.has(kindOf(unit))) && !isIdentical(source, target);
}

function kindOf(unit: string): string {
  if (/^[A-Z]{3}$/u.test(unit)) return "money";
  return TIME.has(unit) ? "time" : unit === "percent" ? "percent" : "measure";
}

function isIdentical(source: Atom, target: Atom): boolean {
  return source.mention.text === target.mention.text;
}
