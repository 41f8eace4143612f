import type { Lexicon } from "../lex/lexicon.ts";
import { hasMark } from "./draft.ts";
import { compare, rational } from "../rational.ts";
import type { Token } from "../lex/token.ts";

const ONE = rational(1n);
const THOUSAND = rational(1000n);

/** Say how many tokens of "and" or hyphen stand here between two words of a number. */
export function connector(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token === undefined || next === undefined || before === undefined) return 0;
  const number = next.word?.cardinal !== undefined || next.word?.ordinal !== undefined;
  if (token.text === "-" && !token.spaced && !next.spaced && before.kind === "word" && number)
    return 1;
  // 五百零四: the empty places between are said once.
  if (/^[零〇]$/u.test(token.text) && before.word?.scale !== undefined && number) return 1;
  // 30余万, 五十多億: "more than".
  if (/^[余餘多]$/u.test(token.text) && !next.spaced && next.word?.scale !== undefined) return 1;
  const after = tokens[at + 2]?.word;
  // "six thousand, four hundred and twenty": what English sets a comma in.
  if (
    lexicon.language === "en" &&
    token.text === "," &&
    !token.spaced &&
    before.kind === "word" &&
    compare(before.word?.scale ?? ONE, THOUSAND) >= 0 &&
    next.word?.cardinal !== undefined &&
    (next.word.cardinal.n >= 100n || after?.scale?.n === 100n)
  )
    return 1;
  // 550多万: and more.
  if (
    /^[多余餘来來幾几여]$/u.test(token.text) &&
    !token.spaced &&
    next.word?.scale !== undefined &&
    before.kind === "number"
  )
    return 1;
  // "25-tysięczny", "5-миллионный": a scale joined to its digits.
  if (
    token.text === "-" &&
    !token.spaced &&
    !next.spaced &&
    before.kind === "number" &&
    isScale(next)
  )
    return 1;
  // "six autres millions", "three more million".
  if (
    OTHER.has(token.text) &&
    (before.kind === "number" || before.word?.cardinal !== undefined) &&
    isScale(next)
  )
    return 1;
  // "sáu nghìn không trăm (linh) năm": six thousand, no hundreds, five.
  if (lexicon.language === "vi" && token.text === "không" && next.text === "trăm") {
    if (after?.cardinal !== undefined) return 2;
    if (after?.marks?.has("and") === true && tokens[at + 3]?.word?.cardinal !== undefined) return 3;
  }
  const and = token.word?.marks?.has("and") === true && token.word.cardinal === undefined;
  // "12 ألفًا و500", "12 mil e 500".
  if (and && next.kind === "number" && before.word?.scale !== undefined) return 1;
  if (and && number && before.kind === "word") return 1;
  if (
    and &&
    next.word?.scale !== undefined &&
    lexicon.language === "ar" &&
    before.kind === "word" &&
    hasMark(next, "half")
  )
    return 1;
  return 0;
}

const OTHER: ReadonlySet<string> = new Set(
  "other more further additional extra autres otros otras outros outras altri altre ulteriori weitere weiteren andere dalších jiných innych kolejnych других ещё інших ще andra ytterligare".split(
    " ",
  ),
);

/** Whether a word is a scale from a thousand on and nothing else. */
function isScale({ word }: Token): boolean {
  return (
    word?.scale !== undefined && word.cardinal === undefined && compare(word.scale, THOUSAND) >= 0
  );
}
