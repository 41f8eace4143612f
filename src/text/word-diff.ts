import { type DiffHunk, diffTokens } from "./diff-tokens.ts";
import { segmentWords } from "./words.ts";

/** A stretch of text that stayed, went or came. */
export interface DiffPart {
  readonly type: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * Tell word by word what became of a text, in any script; `locale` says what a word is.
 *
 * Law: what is the same or removed, joined, is `was`; what is the same or added is `is`. No two
 * neighbours have the same type, none is empty, and what was removed stands before what came in its
 * place. Blanks and marks that stayed between changed words go with the words: two exchanged words are
 * read as one exchange.
 */
export function wordDiff(was: string, is: string, locale: string): DiffPart[] {
  const before = segmentWords(was, locale);
  const after = segmentWords(is, locale);
  const found = diffTokens(before, after);
  const settled = found.map((hunk, index) => settle(hunk, found[index - 1], before, after));
  const hunks = joinClose(settled, before);
  const parts: DiffPart[] = [];
  const add = (type: DiffPart["type"], tokens: readonly string[]): void => {
    if (tokens.length > 0) parts.push({ type, text: tokens.join("") });
  };
  let at = 0;
  for (const { wasStart, wasEnd, isStart, isEnd } of hunks) {
    add("same", before.slice(at, wasStart));
    add("removed", before.slice(wasStart, wasEnd));
    add("added", after.slice(isStart, isEnd));
    at = wasEnd;
  }
  add("same", before.slice(at));
  return parts;
}

/**
 * Slide what only went or only came back to where a sentence or a phrase begins: of "I like it. I see
 * it." it is "I see it." that came, not "see it. I".
 */
function settle(
  hunk: DiffHunk,
  last: DiffHunk | undefined,
  was: readonly string[],
  is: readonly string[],
): DiffHunk {
  const { wasStart, wasEnd, isStart, isEnd } = hunk;
  const only = wasStart === wasEnd ? is : isStart === isEnd ? was : undefined;
  if (only === undefined) return hunk;
  const [start, end] = only === is ? [isStart, isEnd] : [wasStart, wasEnd];
  let best = 0;
  let rank = startRank(only, start);
  // A few words are far enough: further back stands another phrase.
  const room = Math.min(end - start, wasStart - (last?.wasEnd ?? 0), 30);
  for (let by = 1; by <= room; by++) {
    if (only[start - by] !== only[end - by]) break;
    const found = startRank(only, start - by);
    if (found > rank) [best, rank] = [by, found];
  }
  return {
    wasStart: wasStart - best,
    wasEnd: wasEnd - best,
    isStart: isStart - best,
    isEnd: isEnd - best,
  };
}

/** How well a change may begin at a token: at a sentence, behind a mark, at a word, in between. */
function startRank(tokens: readonly string[], at: number): number {
  const before = `${tokens[at - 2] ?? ""}${tokens[at - 1] ?? ""}`;
  if (at === 0 || /[.!?:]["'”’»)]?\s+$|[。！？：]$/u.test(before)) return 3;
  if (/[,;]\s+$|[，、；،]\s*$/u.test(before)) return 2;
  return /\s$/u.test(before) ? 1 : 0;
}

/** Join hunks with nothing but blanks and marks between them, where words changed on both sides. */
function joinClose(hunks: readonly DiffHunk[], was: readonly string[]): DiffHunk[] {
  const joined: DiffHunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last === undefined ? "" : was.slice(last.wasEnd, hunk.wasStart).join("");
    if (last !== undefined && (between === "" || (/^\s+$/u.test(between) && between.length < 3))) {
      joined[joined.length - 1] = {
        wasStart: last.wasStart,
        wasEnd: Math.max(hunk.wasEnd, last.wasEnd),
        isStart: last.isStart,
        isEnd: Math.max(hunk.isEnd, last.isEnd),
      };
    } else joined.push(hunk);
  }
  return joined;
}
