import type { Message, Span } from "../model/index.ts";
import { diffTokens } from "../text/diff-tokens.ts";
import { sentenceGap } from "../text/sentences/index.ts";
import { profile, similarity } from "../text/similarity.ts";
import { canonicalText } from "./canonical-text.ts";
import { type CarryContext, carryEdit } from "./carry-edit.ts";
import { classifyEdit } from "./classify-edit.ts";
import { correspond } from "./pair-sentences.ts";
import { readMessage } from "./read-message.ts";
import { splitMessage } from "./split-message.ts";

/** A sentence of the source of today and what stands for it in the new translation. */
export interface ReusedSentence {
  readonly source: string;
  /** The former sentence that it was made from, where there is one. */
  readonly was?: string;
  /**
   * `kept`: the translation is that of the same sentence; `carried`: a value was put into it; `changed`:
   * it is that of the former sentence; `new`: there is none, the source stands in its place.
   */
  readonly state: "kept" | "carried" | "changed" | "new";
  /** Offsets into `text`, white space left aside. */
  readonly span: Span;
}

/** A translation of which only some sentences are to be looked at. */
export interface ReusedText {
  readonly text: string;
  readonly sentences: readonly ReusedSentence[];
  /** Translated sentences whose source has left. */
  readonly dropped: readonly string[];
}

/**
 * Keep the translation of the sentences that did not change inside an edited unit.
 *
 * Law: the words of a kept sentence stay as the translator wrote them, and each sentence of the old
 * translation is in the text or `dropped`. `undefined` where no sentence stayed, or where those of the
 * translation do not correspond to those of the source it was made for, one to one. Nothing here makes a
 * translation current: the unit is to be looked at, the sentences say where.
 */
export function reuseSentences(
  wasSource: string,
  isSource: string,
  translation: string,
  context: CarryContext,
): ReusedText | undefined {
  const { grammar, sourceLocale, targetLocale } = context;
  const cut = (text: string, locale: string) => splitMessage(readMessage(text, grammar), locale);
  const was = cut(wasSource, sourceLocale);
  const is = cut(isSource, sourceLocale);
  const target = cut(translation, targetLocale);
  if (was.length + is.length < 3 || !correspond(was, target)) return undefined;

  const key = (sentence: Message) => canonicalText(sentence, grammar);
  const links = linkSentences(was.map(key), is.map(key));
  const used = new Set<number>();
  const pieces = is.map((sentence, index): Piece => {
    const source = rawOf(sentence);
    const link = links[index];
    if (link === undefined) return { source, state: "new", text: source };
    used.add(link.was);
    const text = rawOf(target[link.was]!);
    const former = rawOf(was[link.was]!);
    if (link.same || isHarmless(former, source, context)) {
      return { source, was: former, state: "kept", text };
    }
    const carried = carryEdit(former.trimEnd(), source.trimEnd(), text, context);
    const state = carried === undefined ? "changed" : "carried";
    return { source, was: former, state, text: carried?.text ?? text };
  });
  if (!pieces.some(({ state }) => state === "kept")) return undefined;
  const dropped = target.map(rawOf).filter((_, index) => !used.has(index));
  return { ...join(pieces, sentenceGap(targetLocale)), dropped };
}

function isHarmless(was: string, is: string, context: CarryContext): boolean {
  if (context.harmless === undefined) return false;
  const { kinds } = classifyEdit(
    was.trimEnd(),
    is.trimEnd(),
    context.grammar,
    context.sourceLocale,
  );
  return kinds.every((kind) => context.harmless?.has(kind));
}

interface Piece {
  readonly source: string;
  readonly was?: string;
  readonly state: ReusedSentence["state"];
  readonly text: string;
}

interface Link {
  readonly was: number;
  readonly same: boolean;
}

/** The same sentences first, in order and then anywhere; between them the most alike, in order. */
function linkSentences(was: readonly string[], is: readonly string[]): (Link | undefined)[] {
  const links = Array<Link | undefined>(is.length).fill(undefined);
  const hunks = diffTokens(was, is);
  const open = new Set<number>();
  let [at, to] = [0, 0];
  for (const hunk of [
    ...hunks,
    { wasStart: was.length, wasEnd: 0, isStart: is.length, isEnd: 0 },
  ]) {
    while (to < hunk.isStart) links[to++] = { was: at++, same: true };
    for (let index = hunk.wasStart; index < hunk.wasEnd; index++) open.add(index);
    [at, to] = [hunk.wasEnd, hunk.isEnd];
  }
  const byText = new Map(Array.from(open, (index) => [was[index]!, index]));
  for (const [index, text] of is.entries()) {
    const moved = byText.get(text);
    if (links[index] !== undefined || moved === undefined || !open.delete(moved)) continue;
    links[index] = { was: moved, same: true };
  }
  for (const { wasStart, wasEnd, isStart, isEnd } of hunks) {
    if ((wasEnd - wasStart) * (isEnd - isStart) > MOST_PAIRS) continue;
    let from = wasStart;
    const alike = wasEnd - wasStart === isEnd - isStart ? ALIKE_IN_PLACE : ALIKE;
    for (let index = isStart; index < isEnd; index++) {
      if (links[index] !== undefined) continue;
      const text = profile(is[index]!);
      const likeness = (former: number) =>
        open.has(former) ? similarity(profile(was[former]!), text) : 0;
      let best = { former: -1, score: alike };
      const last = alike === ALIKE ? wasEnd : wasStart + (index - isStart) + 1;
      for (let former = from; former < last; former++) {
        const score = likeness(former);
        if (score > best.score) best = { former, score };
      }
      if (best.former < 0) continue;
      links[index] = { was: best.former, same: false };
      open.delete(best.former);
      from = best.former + 1;
    }
  }
  return links;
}

/** A hundred sentences against a hundred; beyond, the text was rewritten. */
const MOST_PAIRS = 10_000;
/** Below it a sentence is another one; where as many came as went, each is first held to its place. */
const ALIKE = 0.4;
const ALIKE_IN_PLACE = 0.15;

function join(pieces: readonly Piece[], gap: string): Pick<ReusedText, "text" | "sentences"> {
  const sentences: ReusedSentence[] = [];
  let text = "";
  for (const [index, { source, was, state, text: whole }] of pieces.entries()) {
    const words = whole.trimEnd();
    const span = { start: text.length, end: text.length + words.length };
    const former = was === undefined ? {} : { was: was.trimEnd() };
    sentences.push({ source: source.trimEnd(), ...former, state, span });
    text += words;
    if (index === pieces.length - 1) break;
    // A sentence that was the last one has nothing behind it; a new one has the source's blanks.
    const blanks = whole.slice(words.length);
    text += state === "new" && !blanks.includes("\n") ? gap : blanks || gap;
  }
  return { text, sentences };
}

function rawOf(sentence: Message): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.raw)).join("");
}
