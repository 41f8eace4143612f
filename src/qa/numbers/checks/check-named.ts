import type { Atom } from "../atom.ts";
import type { Matching } from "../match/match-mentions.ts";
import type { NumberFinding } from "../number-finding.ts";
import { equal } from "../rational.ts";
import { pairFinding } from "./pair-finding.ts";
import type { Texts } from "../texts.ts";

/**
 * Find numbers that stand at a word which both texts share, though the source has another number there: "Kategorie
 * 620" for "Category 1", "Boeing 12" for "Boeing 737", 18650mAh for 2600mAh. The word stands right beside its
 * number, on the same side in both, wherever it stands.
 */
export function checkNamed(matching: Matching, texts: Texts): NumberFinding[] {
  const { pairs, missing, added } = matching;
  const asked = [...pairs.map(({ source }) => source), ...missing];
  const given = [...pairs.map(({ target }) => target), ...added].filter(isDigits);
  if (asked.length < 2 || given.length < 2) return [];
  const told = wordsOf(texts.source);
  const shown = wordsOf(texts.target);
  for (const side of ["before", "after"] as const) {
    const own = byWord(asked.filter(isPlain), side, texts.source);
    const others = byWord(given, side, texts.target);
    for (const [word, atoms] of own) {
      const theirs = others.get(word) ?? [];
      // Wherever the word stands, a number stands at it.
      const whole = told.get(word) === atoms.length && shown.get(word) === theirs.length;
      if (!whole || atoms.length !== theirs.length) continue;
      const answered = (atom: Atom): boolean => atoms.some((one) => isAnswer(one, atom, matching));
      const other = theirs.find((atom) => !answered(atom));
      const lost = atoms.find((atom) => !theirs.some((one) => isAnswer(atom, one, matching)));
      if (other === undefined || lost === undefined) continue;
      // Only what was said elsewhere has changed places.
      const said = asked.some((atom) => !atoms.includes(atom) && isAnswer(atom, other, matching));
      if (said) return [finding(lost, other, side, texts)];
    }
  }
  return [];
}

function finding(own: Atom, other: Atom, side: Side, { source, target }: Texts): NumberFinding {
  const expected = around(own, side, source);
  const found = around(other, side, target);
  return pairFinding(
    "numbers/swapped",
    "warning",
    expected,
    found,
    { source: own, target: other },
    0.7,
  );
}

function isAnswer(own: Atom, other: Atom, { pairs }: Matching): boolean {
  if (equal(own.part.value, other.part.value)) return true;
  return pairs.some(({ source, target }) => source === own && target === other);
}

function byWord(atoms: readonly Atom[], side: Side, text: string): Map<string, Atom[]> {
  const found = new Map<string, Atom[]>();
  for (const atom of atoms) {
    const word = beside(atom, side, text);
    if (word !== undefined) found.set(word, [...(found.get(word) ?? []), atom]);
  }
  return found;
}

/** A number in digits that stands alone. */
function isPlain(atom: Atom): boolean {
  return (atom.type === "quantity" || atom.type === "ordinal") && isDigits(atom);
}

function isDigits({ mention, part }: Atom): boolean {
  return part.form !== "words" && !mention.vague && mention.parts.length === 1;
}

type Side = "before" | "after";

/** The word right before or after a number, as two languages may share it. */
function beside({ part: { span } }: Atom, side: Side, text: string): string | undefined {
  const found =
    side === "before"
      ? BEFORE.exec(text.slice(Math.max(0, span.start - REACH), span.start))
      : AFTER.exec(text.slice(span.end, span.end + REACH));
  return found?.[1] === undefined ? undefined : shared(found[1]);
}

function around({ part: { span } }: Atom, side: Side, text: string): string {
  const [start, end] =
    side === "before" ? [span.start - REACH, span.end] : [span.start, span.end + REACH];
  const near = text.slice(Math.max(0, start), end);
  const pattern = side === "before" ? /\p{Script=Latin}+\P{L}*$/u : /^\P{L}*\p{Script=Latin}+/u;
  return pattern.exec(near)?.[0] ?? text.slice(span.start, span.end);
}

const REACH = 24;
const BEFORE = /(?<!\p{L})(\p{Script=Latin}{3,})[\s-]?$/u;
const AFTER = /^[\s-]?(\p{Script=Latin}{3,})(?!\p{L})/u;
const WORD = /\p{Script=Latin}{3,}/gu;

/** How often each word of a text stands there. */
function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) {
    const key = shared(word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What words of one origin have in common: "Category", "categoría" and "Kategorie" begin with "kateg". */
function shared(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("c", "k")
    .replaceAll("ph", "f")
    .slice(0, 5);
}
