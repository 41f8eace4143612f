import type { BenchUnit } from "./extract-units.ts";

/** A unit of the former version and one of the next that are the same one, says the oracle. */
export interface OracleLink {
  readonly was: number;
  readonly is: number;
  readonly kind: "unchanged" | "moved" | "edited";
  /** From 0 to 1: see `tokenLikeness`. */
  readonly likeness: number;
}

/**
 * Say which units of two versions are the same, by another method than the aligner's.
 *
 * Identical units in order, by longest common subsequence; between them, the longest common
 * subsequence of the running words that a reader sees, two units being one where each holds at least half of the
 * longer one's words; last, identical units anywhere.
 */
export function oracle(former: readonly BenchUnit[], next: readonly BenchUnit[]): OracleLink[] {
  const links: OracleLink[] = [];
  const was = former.map(({ canonical }) => canonical);
  const is = next.map(({ canonical }) => canonical);
  const wasWords = former.map(({ words }) => words);
  const isWords = next.map(({ words }) => words);
  let a = 0;
  let b = 0;
  for (const [one, other] of [...lcs(was, is), [was.length, is.length] as const]) {
    links.push(...linkGap(wasWords, isWords, a, one, b, other));
    if (one < was.length) links.push({ was: one, is: other, kind: "unchanged", likeness: 1 });
    a = one + 1;
    b = other + 1;
  }
  const linked = new Set(links.map((link) => link.is));
  const used = new Set(links.map((link) => link.was));
  const waiting = new Map<string, number[]>();
  for (const [index, text] of was.entries()) {
    if (!used.has(index)) waiting.set(text, [...(waiting.get(text) ?? []), index]);
  }
  for (const [index, text] of is.entries()) {
    if (linked.has(index)) continue;
    const found = waiting.get(text)?.shift();
    if (found !== undefined) links.push({ was: found, is: index, kind: "moved", likeness: 1 });
  }
  return links.sort((x, y) => x.is - y.is);
}

/** Twice the length of the longest common subsequence of words, by the number of words of both. */
export function tokenLikeness(a: string, b: string): number {
  const [x, y] = [tokens(a), tokens(b)];
  return x.length + y.length === 0 ? 0 : (2 * lcs(x, y).length) / (x.length + y.length);
}

function linkGap(
  was: readonly string[],
  is: readonly string[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): OracleLink[] {
  if (a0 === a1 || b0 === b1) return [];
  const left = stream(was, a0, a1);
  const right = stream(is, b0, b1);
  const shared = new Map<string, number>();
  for (const [x, y] of lcs(left.words, right.words)) {
    const pair = `${left.owners[x]} ${right.owners[y]}`;
    shared.set(pair, (shared.get(pair) ?? 0) + 1);
  }
  const links: OracleLink[] = [];
  for (const [pair, count] of shared) {
    const [one, other] = pair.split(" ").map(Number);
    const longer = Math.max(tokens(was[one!]!).length, tokens(is[other!]!).length);
    if (count * 2 < longer) continue;
    const likeness = tokenLikeness(was[one!]!, is[other!]!);
    links.push({ was: one!, is: other!, kind: "edited", likeness });
  }
  // Half of the longer on both sides can still be two pieces of exactly half: the first has it.
  const seen = new Set<string>();
  return links.filter(({ was: x, is: y }) => {
    if (seen.has(`w${x}`) || seen.has(`i${y}`)) return false;
    seen.add(`w${x}`).add(`i${y}`);
    return true;
  });
}

function stream(texts: readonly string[], from: number, to: number) {
  const words: string[] = [];
  const owners: number[] = [];
  for (let index = from; index < to; index += 1) {
    for (const word of tokens(texts[index]!)) {
      words.push(word);
      owners.push(index);
    }
  }
  return { words, owners };
}

function tokens(text: string): string[] {
  const unspaced = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}";
  const pattern = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
  return text.toLowerCase().match(pattern) ?? text.match(/\S/gu) ?? [];
}

/** Myers' O(ND) longest common subsequence: index pairs in order. */
export function lcs(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (
    tail < a.length - start &&
    tail < b.length - start &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail += 1;
  }
  const n = a.length - start - tail;
  const m = b.length - start - tail;
  const found: [number, number][] = [];
  for (let i = 0; i < start; i += 1) found.push([i, i]);
  for (const [x, y] of middle(a, b, start, n, m)) found.push([x, y]);
  for (let i = tail; i > 0; i -= 1) found.push([a.length - i, b.length - i]);
  return found;
}

function middle(
  a: readonly string[],
  b: readonly string[],
  start: number,
  n: number,
  m: number,
): [number, number][] {
  const size = n + m;
  const reach = new Int32Array(2 * size + 3);
  const traces: Int32Array[] = [];
  const origin = size + 1;
  for (let d = 0; d <= size; d += 1) {
    traces.push(reach.slice(origin - d - 1, origin + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach[origin + k - 1]! < reach[origin + k + 1]!);
      let x = down ? reach[origin + k + 1]! : reach[origin + k - 1]! + 1;
      while (x < n && x - k < m && a[start + x] === b[start + x - k]) x += 1;
      reach[origin + k] = x;
      if (x >= n && x - k >= m) return backtrack(traces, d, n, m, start);
    }
  }
  return [];
}

function backtrack(traces: Int32Array[], last: number, n: number, m: number, start: number) {
  const found: [number, number][] = [];
  let [x, y] = [n, m];
  for (let d = last; d >= 0 && (x > 0 || y > 0); d -= 1) {
    const row = traces[d]!;
    const at = (k: number) => row[k + d + 1]!;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const formerK = down ? k + 1 : k - 1;
    const formerX = d === 0 ? 0 : at(formerK);
    const formerY = d === 0 ? 0 : formerX - formerK;
    while (x > formerX && y > formerY) {
      x -= 1;
      y -= 1;
      found.push([start + x, start + y]);
    }
    [x, y] = [formerX, formerY];
  }
  return found.reverse();
}
