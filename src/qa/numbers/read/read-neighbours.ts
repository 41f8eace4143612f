import { charClass } from "../lex/chars.ts";
import { hasMark } from "./draft.ts";
import type { Draft, DraftPart, Reading } from "./draft.ts";
import { readNumber } from "./read-number.ts";
import { add, multiply, rational } from "../rational.ts";
import type { Rational } from "../rational.ts";

/**
 * Read two Chinese digits one after the other, which are the ends of a range: 二三十岁, 三、四百人,
 * 七八个, 八九十年代, 一万六七千元, 十七八岁, 百分之七八十. A counter, a unit or a scale has to stand after them; 二三四
 * is no range.
 */
export function readNeighbours(reading: Reading, start: number): Draft | undefined {
  const { lexicon } = reading;
  if (lexicon.language !== "zh" && lexicon.language !== "ja") return undefined;
  const percent = hasMark(reading.tokens[start], "percentBefore");
  const first = percent ? start + 1 : start;
  const { at, base } = headBefore(reading, first);
  const draft = neighbours(reading, at, base);
  if (draft === undefined || (percent && draft.kind !== "range")) return undefined;
  return { ...draft, start, unit: percent ? ["percent"] : draft.unit };
}

/** What comes before the two digits and is a part of both ends: 一万 of 一万六七千, nothing of 七八. */
function headBefore(reading: Reading, from: number): { at: number; base: Rational } {
  const { tokens } = reading;
  let end = from;
  for (let i = from; i < from + MOST_HEAD; i += 1) {
    const { word, kind, spaced } = tokens[i] ?? {};
    const chinese = charClass(tokens[i]?.text ?? "") === 2;
    if (kind !== "word" || !chinese || (i > from && spaced === true)) break;
    if (word?.scale !== undefined && (i === from || tokens[i - 1]?.word !== undefined)) {
      if (digitAt(reading, i + 1) !== undefined && digitAt(reading, i + 2) !== undefined)
        end = i + 1;
    } else if (digitAt(reading, i) === undefined) break;
  }
  const head = end > from ? readNumber(tokens.slice(0, end), from, reading.lexicon) : undefined;
  return head?.end === end ? { at: end, base: head.value } : { at: from, base: rational(0n) };
}

const MOST_HEAD = 8;

function neighbours(reading: Reading, at: number, base: Rational): Draft | undefined {
  const { tokens } = reading;
  const low = digitAt(reading, at);
  if (low === undefined || digitAt(reading, at - 1) !== undefined) return undefined;
  const before = tokens[at - 1];
  const joined = before?.end === tokens[at]?.start;
  // 六千七八: what stands before is a part of it, and has been read with it.
  if (base.n === 0n && joined && before?.word?.scale !== undefined) return undefined;
  if (hasMark(before, "ordinalMark") && joined) return undefined;
  const comma = tokens[at + 1]?.text === "、";
  const next = comma ? at + 2 : at + 1;
  const high = digitAt(reading, next);
  if (high !== low + 1n || digitAt(reading, next + 1) !== undefined) return undefined;
  let end = next + 1;
  let scale = rational(1n);
  while (tokens[end]?.word?.scale !== undefined && tokens[end]?.spaced === false) {
    scale = multiply(scale, tokens[end]?.word?.scale ?? scale);
    end += 1;
  }
  if (digitAt(reading, end) !== undefined || tokens[end]?.kind === "number") return undefined;
  const counted = tokens[end]?.word;
  const decade = hasMark(tokens[end], "decade") && scale.n === 10n;
  const unit = counted?.currency ?? counted?.unit;
  const proved = unit !== undefined || hasMark(tokens[end], "counters") || scale.n > 1n;
  if (!decade && !proved) return undefined;
  const part = (role: DraftPart["role"], digit: bigint, start: number, stop: number): DraftPart => {
    const value: Rational = add(base, multiply(rational(digit), scale));
    const others = decade ? [rational(1900n + value.n), rational(2000n + value.n)] : [];
    return { role, value, others, form: "words", start, end: stop };
  };
  const [from, to]: DraftPart["role"][] = decade ? ["decade", "decade"] : ["from", "to"];
  return {
    kind: decade ? "decade" : "range",
    start: at,
    end: decade || unit !== undefined ? end + 1 : end,
    unit: decade ? [] : (unit ?? []),
    vague: false,
    parts: [part(from ?? "from", low, at, at + 1), part(to ?? "to", high, next, end)],
  };
}

function digitAt({ tokens }: Reading, at: number): bigint | undefined {
  const token = tokens[at];
  const value = token?.word?.cardinal;
  if (token === undefined || value === undefined || value.d !== 1n) return undefined;
  const single = token.text.length === 1 && charClass(token.text) === 2;
  return single && value.n >= 1n && value.n <= 9n ? value.n : undefined;
}
