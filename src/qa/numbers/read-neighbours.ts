import { charClass } from "./chars.ts";
import { hasMark } from "./draft.ts";
import type { Draft, DraftPart, Reading } from "./draft.ts";
import { multiply, rational } from "./rational.ts";
import type { Rational } from "./rational.ts";

/**
 * Read two Chinese digits one after the other, which are the ends of a range: 二三十岁, 三、四百人,
 * 七八个, 八九十年代. A counter, a unit or a scale has to stand after them; 二三四 is no range.
 */
export function readNeighbours(reading: Reading, at: number): Draft | undefined {
  const { tokens, lexicon } = reading;
  if (lexicon.language !== "zh" && lexicon.language !== "ja") return undefined;
  const low = digitAt(reading, at);
  if (low === undefined || digitAt(reading, at - 1) !== undefined) return undefined;
  // 一百七八十, 十七八: what stands before is a part of it.
  const before = tokens[at - 1];
  if (before?.end === tokens[at]?.start && before?.word?.scale !== undefined) return undefined;
  if (hasMark(before, "ordinalMark") && before?.end === tokens[at]?.start) return undefined;
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
    const value: Rational = multiply(rational(digit), scale);
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
