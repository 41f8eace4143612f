import { editDistance } from "./names/sounds/edit-distance.ts";

/**
 * Tell whether two code spans differ in what a translator may change: blanks and quotation marks at the edges, the `()`
 * behind a name, what stands in angle brackets or braces for a reader to fill in, an explanation in brackets behind the
 * code, names that are made up for an example, sentences that a program shows, or in all their words, where they are words
 * and no code.
 */
export function saysTheSame(source: string, target: string): boolean {
  const one = bare(source);
  const other = bare(target);
  return (
    one === other ||
    (one.length > 1 && isExplained(one, other)) ||
    isFilledIn(one, other) ||
    isMadeUp(one, other) ||
    isShown(one, other) ||
    isProse(one, other)
  );
}

function bare(content: string): string {
  const inner = content.trim().replace(/^(["'])(.*)\1$/su, "$2");
  return inner.replace(/(?<=[\p{L}\p{N}])\(\)$/u, "");
}

/** `Server（サーバー）` for `Server`. What follows without a blank in brackets of ASCII is an argument. */
function isExplained(one: string, other: string): boolean {
  return other.startsWith(one) && EXPLANATION.test(other.slice(one.length));
}

const EXPLANATION = /^(?:\s+\(|\s*（|\((?=[^\p{Script=Latin}]))[\p{L}\p{M}\s・-]+[)）]$/u;

/** `<your-name>` and `<ihr-name>`, `{verb}_{object}` and `{動詞}_{目的語}`: the words are others, not the same with a slip. */
function isFilledIn(one: string, other: string): boolean {
  if (TEMPLATE.test(one) || one.replace(HOLES, "$1$3") !== other.replace(HOLES, "$1$3"))
    return false;
  const names = [...other.matchAll(HOLES)];
  return [...one.matchAll(HOLES)].every(([, , name = ""], index) => {
    const there = names[index]?.[2] ?? "";
    const [a, b] = [name.toLowerCase(), there.toLowerCase()];
    return a === b ? !/^\s|\s$/.test(there) || there === name : editDistance(a, b, SLIP) > SLIP;
  });
}

/** Braces that a program reads. */
const TEMPLATE = /\{[{%<]/;
const HOLES = /([<{])([^<>{}/:="']+)([>}])/g;
const SLIP = 2;

/** `your-company.com` and `COMPONENT_NAME`: nothing has that name, and a reader is to put another in its place. */
function isMadeUp(one: string, other: string): boolean {
  if (!slipless(one, other)) return false;
  if (OWN.test(one)) return !/[\s<]/.test(one + other);
  if (!CAPITALS.test(one) || !CAPITALS.test(other)) return false;
  const words = new Set(one.split("_"));
  return !other.split("_").some((word) => words.has(word));
}

const OWN = /(?<![A-Za-z])(?:(?:your|my)(?=[-_A-Z])|your(?=[a-z]{3})|(?:Your|My)(?=[-_A-Z]))/;
const CAPITALS = /^\p{Lu}+(?:_\p{Lu}+)+$/u;

/** `alt="two words"` and `<p>two words</p>`: a string of several words, or words between tags. */
function isShown(one: string, other: string): boolean {
  const frame = withoutSentences(one);
  return frame !== one && frame === withoutSentences(other) && slipless(one, other);
}

function withoutSentences(code: string): string {
  return code.replace(STRING, (all, mark: string, inside: string) =>
    SENTENCE.test(inside) && (inside.includes(" ") || FAR.test(inside)) ? mark : all,
  );
}

const STRING = /(["'>])([^"'<>{}]+)(?=["'<])/g;
const SENTENCE = /^[\p{L}\p{M}\d][\p{L}\p{M}\d ,.!?’]*$/u;
/** A letter that is none of a program's. */
const FAR = /[^\p{Script=Latin}\P{L}]/u;

/** Whether two texts differ by more than a slip of the hand. */
function slipless(one: string, other: string): boolean {
  return editDistance(one.toLowerCase(), other.toLowerCase(), SLIP) > SLIP;
}

/** Words of a sentence: two or more, all others in the translation. A command has at least its name in common. */
function isProse(one: string, other: string): boolean {
  if (!PROSE.test(one) || !PROSE_THERE.test(other)) return false;
  const words = new Set(one.toLowerCase().split(/[\s,.!?'’]+/));
  return !other
    .toLowerCase()
    .split(/[\s,.!?'’]+/)
    .some((word) => word !== "" && words.has(word));
}

const PROSE = /^\p{L}+(?:[,.!?'’]?\s+\p{L}+)+[.!?]?$/u;
/** Several words too, or one of a script that needs no blanks or that the source is not written in. */
const PROSE_THERE =
  /^[\p{L}\p{M}]+(?:[,.!?'’]*\s+[\p{L}\p{M}]+)+[.!?]?$|^(?=.*\p{L})[^\p{Script=Latin}]+$/u;
