import type { Regroup } from "../../catalog/index.ts";
import type { KnownUnit } from "../../identify/index.ts";
import type { CutSentence } from "../../segment/cut-sentences.ts";

/** A unit of the document as it is now. */
interface FreshText {
  readonly text: string;
  readonly canonical: string;
}

/** A known unit that came apart, or several that came together, sentence by sentence the same. */
export interface FoundRegroup {
  /** Keys of the known units, in reading order. */
  readonly known: readonly string[];
  /** Indices of the new units, in reading order. */
  readonly fresh: readonly number[];
  /** The known key that goes on, and the new unit that has it: the longest piece. */
  readonly keeper: { readonly key: string; readonly fresh: number };
}

/** Cut a text into sentences, each with what it says. */
export type Cut = (text: string) => readonly (CutSentence & { readonly canonical: string })[];

/**
 * Find the units whose bounds changed while their sentences did not: the rules of extraction are others
 * now (blocks to sentences, sentences to blocks), or the author broke or joined paragraphs.
 *
 * Only texts that stand on one side alone are cut. Every sentence has to be the same, in the same order,
 * so that nothing is ever put together that did not stand together. Linear in the open texts.
 */
export function findRegroups(
  known: readonly KnownUnit[],
  fresh: readonly FreshText[],
  cut: Cut,
): FoundRegroup[] {
  const inKnown = new Set(known.map(({ canonical }) => canonical));
  const inFresh = new Set(fresh.map(({ canonical }) => canonical));
  const openKnown = known.filter(({ canonical }) => !inFresh.has(canonical));
  if (openKnown.length === 0 || !fresh.some(({ canonical }) => !inKnown.has(canonical))) return [];
  const said = new Map<string, readonly string[]>();
  const says = (text: string): readonly string[] => {
    const found = said.get(text) ?? cut(text).map(({ canonical }) => canonical);
    said.set(text, found);
    return found;
  };
  const regroups: FoundRegroup[] = [];
  const usedKnown = new Set<number>();
  const usedFresh = new Set<number>();
  const find = (
    wholes: readonly FreshText[],
    parts: readonly FreshText[],
    taken: ReadonlySet<string>,
    found: (whole: number, run: readonly number[]) => void,
  ): void => {
    const starts = new Map<string, number[]>();
    for (const [index, { text, canonical }] of wholes.entries()) {
      const first = taken.has(canonical) ? undefined : says(text);
      if (first === undefined || first.length < 2) continue;
      starts.set(first[0]!, [...(starts.get(first[0]!) ?? []), index]);
    }
    if (starts.size === 0) return;
    for (let at = 0; at < parts.length; at++) {
      const first = says(parts[at]!.text)[0];
      const run = first === undefined ? undefined : runOf(starts.get(first) ?? [], at);
      if (run === undefined) continue;
      found(run.whole, run.parts);
      at += run.parts.length - 1;
    }

    function runOf(candidates: readonly number[], from: number) {
      for (const whole of candidates) {
        const due = says(wholes[whole]!.text);
        const run: number[] = [];
        let done = 0;
        for (let at = from; at < parts.length && done < due.length; at++) {
          const next = says(parts[at]!.text);
          if (!next.every((sentence, index) => due[done + index] === sentence)) break;
          run.push(at);
          done += next.length;
        }
        if (done === due.length && run.length > 1) return { whole, parts: run };
      }
      return undefined;
    }
  };
  const longest = (units: readonly FreshText[], run: readonly number[]): number =>
    run.reduce((best, at) => (units[at]!.text.length > units[best]!.text.length ? at : best));

  find(known, fresh, inFresh, (whole, run) => {
    const piece = longest(fresh, run);
    if (usedKnown.has(whole) || run.some((at) => usedFresh.has(at))) return;
    if (inKnown.has(fresh[piece]!.canonical)) return;
    usedKnown.add(whole);
    for (const at of run) usedFresh.add(at);
    const { key } = known[whole]!;
    regroups.push({ known: [key], fresh: run, keeper: { key, fresh: piece } });
  });
  find(fresh, known, inKnown, (whole, run) => {
    const piece = longest(known, run);
    if (usedFresh.has(whole) || run.some((at) => usedKnown.has(at))) return;
    if (inFresh.has(known[piece]!.canonical)) return;
    usedFresh.add(whole);
    for (const at of run) usedKnown.add(at);
    const { key } = known[piece]!;
    const keys = run.map((at) => known[at]!.key);
    regroups.push({ known: keys, fresh: [whole], keeper: { key, fresh: whole } });
  });
  return regroups;
}

/** Tell the catalogs, by key, which units came apart and together. */
export function regroupsByKey(
  found: readonly FoundRegroup[],
  keys: readonly string[],
  texts: readonly FreshText[],
  knownText: ReadonlyMap<string, string>,
  cut: Cut,
): Regroup[] {
  return found.flatMap(({ known, fresh, keeper }): Regroup[] => {
    const one = fresh[0]!;
    // An author's pin or another unit may have had the better claim to the key.
    if (keys[keeper.fresh] !== keeper.key) return [];
    if (known.length > 1) {
      const sentences = known.map((key) => cut(knownText.get(key) ?? ""));
      const counts = sentences.map(({ length }) => length);
      const gaps = cut(texts[one]!.text).map(({ gap }) => gap);
      let at = 0;
      const from = known.map((key, index) => {
        at += counts[index]!;
        return { key, text: knownText.get(key) ?? "", gap: gaps[at - 1] ?? "" };
      });
      return [{ type: "join", key: keys[one]!, from }];
    }
    let start = 0;
    const pieces = fresh.map((index) => {
      const sentences = cut(texts[index]!.text).length;
      const piece = { key: keys[index]!, start, end: start + sentences };
      start += sentences;
      return piece;
    });
    return [{ type: "split", key: keeper.key, text: knownText.get(keeper.key) ?? "", pieces }];
  });
}
