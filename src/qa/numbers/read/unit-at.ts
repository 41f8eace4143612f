import { charClass } from "../lex/chars.ts";
import { hasMark } from "./draft.ts";
import type { Reading } from "./draft.ts";
import type { NumberRun } from "./read-number.ts";

/** Find the unit or currency after a number, over a hyphen ("24-hour") if need be. */
export function unitAt(
  reading: Reading,
  at: number,
  run: NumberRun,
): { unit: readonly string[]; end: number; currency: boolean } | undefined {
  const { tokens, lexicon } = reading;
  let i = at;
  const hyphen = tokens[i]?.text === "-" && !tokens[i]?.spaced && tokens[i + 1]?.spaced === false;
  if (hyphen) i += 1;
  // "2,5 millions d'euros", "2,5 milhões de dólares".
  else if (run.scale !== undefined && run.scale.n >= 1_000_000n && hasMark(tokens[i], "dateGlue"))
    i += 1;
  // 50多年, 30余公里: and more.
  else if (
    /^[多余餘来來几幾여]$/u.test(tokens[i]?.text ?? "") &&
    tokens[i]?.kind !== "number" &&
    reading.lexicon.language !== "ja"
  )
    i += 1;
  const token = tokens[i];
  const word = token?.word;
  // 4分51秒: points are not told in seconds.
  const seconds = tokens[i + 1]?.kind === "number" && tokens[i + 2]?.word?.unit?.includes("second");
  if (token?.text === "分" && seconds === true)
    return { unit: ["minute"], end: i + 1, currency: false };
  // "18-से-29".
  const other = tokens[i + 1]?.text === "-" ? tokens[i + 2] : tokens[i + 1];
  if (hasMark(token, "to") && (other?.kind === "number" || other?.word?.cardinal !== undefined))
    return undefined;
  if (
    token === undefined ||
    word === undefined ||
    (word.cardinal !== undefined && word.unit === undefined)
  )
    return undefined;
  // "a 650 pound pig": many a currency is a weight as well.
  const unit =
    word.currency === undefined || word.unit === undefined
      ? (word.currency ?? word.unit)
      : [...word.currency, ...word.unit];
  if (unit === undefined) return undefined;
  // A letter alone is a unit only beside digits, and some only without a blank: "5 a day", "3 d'entre".
  if (token.text.length === 1 && charClass(token.text) === 1) {
    if (run.form === "words" || hyphen || tokens[i + 1]?.text === "'") return undefined;
    const second = token.text === "s" && !WITH_S.has(lexicon.language);
    if (token.spaced && !second && !/^[mgltʺ°h]$/u.test(token.text)) return undefined;
  }
  // "نه ٪۱۰۰": the sign stands before the number that it belongs to.
  const next = tokens[i + 1];
  if (token.text === "%" && token.spaced && next?.kind === "number" && !next.spaced)
    return undefined;
  // "42 s." are no centuries.
  if (/^s\.?$/u.test(token.text) && unit.includes("century") && run.value.n > 21n)
    return { unit: ["second"], end: i + 1, currency: false };
  return { unit, end: i + 1, currency: word.currency !== undefined };
}

/** Languages in which "s" is a word: "with", "and". */
const WITH_S = new Set(["bs", "cs", "hr", "hu", "sk", "sl", "sr"]);
