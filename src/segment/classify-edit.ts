import type { Span } from "../model/index.ts";
import { type DiffHunk, diffTokens } from "../text/diff-tokens.ts";
import { canonicalText } from "./canonical-text.ts";
import { classifyCodes } from "./classify-codes.ts";
import { classifyHunk } from "./classify-hunk.ts";
import { type Edit, EDIT_KINDS, type EditKind, type EditPart } from "./edit-kind.ts";
import { type EditToken, editTokens } from "./edit-tokens.ts";
import type { InlineGrammar } from "./inline-grammar.ts";
import { readMessage } from "./read-message.ts";

/**
 * Tell what an author did to the text of a unit, with the places.
 *
 * Law: every difference in what a reader sees lies in a part; a doubtful one counts as the graver kind,
 * so that `typo` and what is below it can be trusted. Two texts with the same canonical form are at
 * most a `reflow`. `locale` is the language of both texts.
 */
export function classifyEdit(
  was: string,
  is: string,
  grammar: InlineGrammar,
  locale: string,
): Edit {
  if (was === is) return { kind: "same", kinds: ["same"], parts: [] };
  const former = readMessage(was, grammar);
  const today = readMessage(is, grammar);
  if (canonicalText(former, grammar) === canonicalText(today, grammar)) {
    return { kind: "reflow", kinds: ["reflow"], parts: [] };
  }
  const before = editTokens(former, grammar, locale);
  const after = editTokens(today, grammar, locale);
  const hunks = joinWords(
    diffTokens(
      before.map(({ key }) => key),
      after.map(({ key }) => key),
    ),
    before,
    after,
  );
  const parts: EditPart[] = [...classifyCodes(former, today)];
  for (const hunk of hunks) parts.push(...classifyHunk(before, after, hunk, locale));
  // The same words and the same codes: blanks differ, or other words are emphasised or linked.
  if (parts.length === 0) {
    const [a, b] = [former, today].map((message) => canonicalText(message, grammar));
    const blanks = a!.replace(/\s+/gu, "") === b!.replace(/\s+/gu, "");
    parts.push({ kind: blanks ? "punctuation" : "markup", was: whole(was), is: whole(is) });
  }
  parts.sort((a, b) => a.was.start - b.was.start || a.is.start - b.is.start);
  return { ...weigh(parts, isRewritten(before, after, hunks)), parts };
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

function weigh(parts: readonly EditPart[], rewritten: boolean): Pick<Edit, "kind" | "kinds"> {
  const found = new Set<EditKind>(parts.map(({ kind }) => kind));
  if (found.has("words-added") && found.has("words-removed")) found.add("words-changed");
  if (rewritten && (found.has("words-changed") || found.has("negation"))) found.add("rewritten");
  const kinds = EDIT_KINDS.filter((kind) => found.has(kind)).reverse();
  return { kind: kinds[0] ?? "reflow", kinds };
}

/**
 * A word that is written in one or in several pieces ("re-use", "e.g.") is one change: hunks that only
 * marks without blanks part are joined.
 */
function joinWords(
  hunks: readonly DiffHunk[],
  before: readonly EditToken[],
  after: readonly EditToken[],
): DiffHunk[] {
  const joined: DiffHunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      isTight(before, last.wasEnd, hunk.wasStart) &&
      isTight(after, last.isEnd, hunk.isStart)
    ) {
      joined[joined.length - 1] = { ...hunk, wasStart: last.wasStart, isStart: last.isStart };
    } else joined.push(hunk);
  }
  return joined;
}

/** Whether the tokens between two hunks are hyphens or the like that cling to what is around. */
function isTight(tokens: readonly EditToken[], from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const [left, mark, right] = [tokens[from - 1], tokens[from]!, tokens[to]];
  return /^[-‐‑'’.]$/u.test(mark.text) && left?.end === mark.start && right?.start === mark.end;
}

function isRewritten(
  before: readonly EditToken[],
  after: readonly EditToken[],
  hunks: readonly DiffHunk[],
): boolean {
  const all = before.filter(isWord).length + after.filter(isWord).length;
  let changed = 0;
  for (const { wasStart, wasEnd, isStart, isEnd } of hunks) {
    changed += before.slice(wasStart, wasEnd).filter(isWord).length;
    changed += after.slice(isStart, isEnd).filter(isWord).length;
  }
  return all >= 6 && changed > all / 2;
}

function isWord({ type }: EditToken): boolean {
  return type !== "mark";
}
