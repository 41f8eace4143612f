import { charClass } from "../lex/chars.ts";
import { hasMark, originalOf } from "./draft.ts";
import type { Draft, DraftPart, Reading } from "./draft.ts";
import type { MentionKind } from "../mention.ts";
import { partOfScale } from "./part-of-scale.ts";
import { add, multiply, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Read what one word says by itself: a weekday, a rank, "thousands", "half", "nineties", a Roman
 * century.
 */
export function readWord(reading: Reading, at: number): Draft | undefined {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (token === undefined || token.kind === "sign") return undefined;
  const roman = romanCentury(reading, at);
  if (roman !== undefined) return roman;
  const word = token.word;
  if (word === undefined) return undefined;
  const one = (
    kind: MentionKind,
    role: DraftPart["role"],
    value: Rational,
    end = at + 1,
    vague = false,
    others: Rational[] = [],
  ): Draft => ({
    kind,
    start: at,
    end,
    unit: [],
    vague,
    parts: [{ role, value, others, form: "words", start: at, end }],
  });
  if (word.weekday !== undefined) {
    // "thứ 3": Tuesday, or the third.
    const numbered = /\s(\d)$/u.exec(token.text)?.[1];
    if (word.short === true && numbered !== undefined)
      return one("date", "weekday", rational(BigInt(word.weekday)), at + 1, true, [
        rational(BigInt(numbered)),
      ]);
    if (word.short === true) return undefined;
    const others = word.ordinal === undefined ? [] : [word.ordinal];
    return one(
      "date",
      "weekday",
      rational(BigInt(word.weekday)),
      at + 1,
      word.vague === true,
      others,
    );
  }
  const several = severalOf(reading, at);
  if (several !== undefined) return several;
  if (word.approximate !== undefined) {
    let value = word.approximate;
    let end = at + 1;
    for (;;) {
      const gap = hasMark(tokens[end], "dateGlue") || hasMark(tokens[end], "partOf") ? 1 : 0;
      const next = tokens[end + gap]?.word;
      const more =
        next?.approximate ??
        (next?.scale !== undefined && next.cardinal === undefined ? next.scale : undefined);
      if (more === undefined) break;
      value = multiply(value, more);
      end += gap + 1;
    }
    return one("approximate", "value", value, end, word.vague === true);
  }
  if (word.decadeName !== undefined) {
    const n = BigInt(word.decadeName);
    return one("decade", "decade", rational(n), at + 1, false, [
      rational(1900n + n),
      rational(2000n + n),
    ]);
  }
  if (word.ordinal !== undefined) {
    const guarded = lexicon.language === "ko" && word.guarded === true;
    if (guarded && !hasMark(tokens[at + 1], "counters")) return undefined;
    const next = tokens[at + 1];
    if (hasMark(tokens[at - 1], "century"))
      return { ...one("century", "century", word.ordinal), start: at - 1 };
    if (hasMark(next, "century")) return one("century", "century", word.ordinal, at + 2);
    const others = word.fraction === undefined ? [] : [word.fraction];
    // الخامسة والخمسين: the fifty-fifth.
    const tens = tokens[at + 2]?.word?.cardinal;
    if (
      lexicon.language === "ar" &&
      word.ordinal.n < 10n &&
      hasMark(tokens[at + 1], "and") &&
      tens !== undefined &&
      // السادسة وعشرين دقيقة: twenty past six.
      tokens[at + 3]?.word?.unit?.includes("minute") !== true &&
      tens.n >= 20n &&
      tens.n < 100n
    )
      return one("ordinal", "ordinal", add(word.ordinal, tens), at + 3);
    // "vigésimo tercera": both the tens and the ones are ranks.
    const ones = next?.word?.ordinal;
    const both = word.ordinal.d === 1n && word.ordinal.n >= 10n && word.ordinal.n % 10n === 0n;
    if (both && word.ordinal.n < 100n && ones !== undefined && RANKED_TWICE.has(lexicon.language))
      if (ones.d === 1n && ones.n < 10n && next?.word?.marks === undefined)
        return one("ordinal", "ordinal", add(word.ordinal, ones), at + 2);
    return one("ordinal", "ordinal", word.ordinal, at + 1, word.vague === true, others);
  }
  const million =
    word.fraction === undefined ? undefined : partOfScale(reading, at, at + 1, word.fraction);
  if (million !== undefined) return million;
  const unspaced = charClass(token.text[0]) === 2;
  const piece = word.fraction === undefined ? undefined : pieceOf(reading, at, word.fraction);
  if (piece !== undefined) return piece;
  if (word.fraction !== undefined && !(unspaced && word.fraction.d !== 2n && token.text.length < 3))
    return one(
      "fraction",
      "value",
      word.fraction,
      at + 1,
      word.fraction.d === 2n || word.vague === true,
    );
  if (lexicon.language === "ar" && word.unit !== undefined && word.cardinal !== undefined) {
    return { ...one("measure", "value", word.cardinal), unit: word.unit };
  }
  return undefined;
}

/** "half an inch", "a quarter of a mile", "half-mile", "um meio quilômetro": a part of a unit, over little words. */
function pieceOf({ tokens }: Reading, at: number, value: Rational): Draft | undefined {
  for (let i = at + 1; i < at + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    const unit = token.word?.unit;
    if (unit !== undefined && token.text.length > 1 && !unit.includes("percent"))
      return {
        kind: "measure",
        start: at,
        end: i + 1,
        unit,
        vague: true,
        parts: [{ role: "value", value, others: [], form: "words", start: at, end: i + 1 }],
      };
    const little =
      token.kind !== "number" && token.text.length <= 3 && /^[\p{L}-]+$/u.test(token.text);
    if (!little || token.word?.cardinal?.n === 0n) return undefined;
  }
  return undefined;
}

/** Languages that say "twentieth third" for 23rd. */
const RANKED_TWICE = new Set(["ca", "cs", "es", "gl", "pl", "pt"]);

/** 수천, 數十萬, "hàng nghìn": "several" before scales. */
function severalOf(reading: Reading, at: number): Draft | undefined {
  const { tokens } = reading;
  if (!hasMark(tokens[at], "several")) return undefined;
  let value: Rational | undefined;
  let end = at + 1;
  while (tokens[end]?.word?.scale !== undefined) {
    const scale = tokens[end]?.word?.scale ?? rational(1n);
    value = value === undefined ? scale : multiply(value, scale);
    end += 1;
  }
  if (value === undefined) return undefined;
  return {
    kind: "approximate",
    start: at,
    end,
    unit: [],
    vague: false,
    parts: [{ role: "value", value, others: [], form: "words", start: at, end }],
  };
}

/** Whether a Roman numeral may begin at an offset of a normalised text. */
export function mayBeRoman(s: string, at: number): boolean {
  return at < s.length && ROMAN.includes(s.charAt(at));
}

const ROMAN = "ivxхі";

/** "XIXe siècle", "siglo XIX", "XIX век": Roman numerals where a century stands beside them. */
function romanCentury(reading: Reading, at: number): Draft | undefined {
  const { tokens, normal } = reading;
  const token = tokens[at];
  if (token === undefined || (token.kind !== "other" && token.kind !== "word")) return undefined;
  if (token.end - token.start > 9 || !mayBeRoman(normal.s, token.start)) return undefined;
  const match = /^([IVXХІ]+)(e|er|ème|º|th|\.)?$/u.exec(originalOf(token, normal));
  if (match === null) return undefined;
  const after = tokens[at + 1]?.text === "." || tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  // "12 V 10 W." are volts and watts.
  const next = [after, after + 1].find(
    (i) => hasMark(tokens[i], "century") && (i === after || tokens[after]?.kind !== "number"),
  );
  const before = hasMark(tokens[at - 1], "century");
  if (next === undefined && !before) return undefined;
  const value = roman((match[1] ?? "").replaceAll("Х", "X").replaceAll("І", "I"));
  const end = next === undefined ? at + 1 : next + 1;
  return {
    kind: "century",
    start: at,
    end,
    unit: [],
    vague: false,
    parts: [
      {
        role: "century",
        value: rational(BigInt(value)),
        others: [],
        form: "words",
        start: at,
        end: at + 1,
      },
    ],
  };
}

function roman(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = values[text[i] ?? ""] ?? 0;
    sum += value < (values[text[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}
