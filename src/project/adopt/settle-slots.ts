import type { Doubt, Pairing, UnitPair } from "../../adopt/index.ts";
import { foreignConstructs } from "../../segment/foreign-constructs.ts";
import { readMessage } from "../../segment/read-message.ts";
import { splitMessage } from "../../segment/split-message.ts";
import { sentenceGap } from "../../text/sentences/index.ts";
import type { Reader } from "../reader/reader.ts";
import { carryLabels } from "./carry-labels.ts";
import { leaveOff } from "./leave-off.ts";
import type { Sides } from "./pair-sides.ts";
import type { Side } from "./read-side.ts";

/** The translation of one slot of the source. */
export interface SettledSlot {
  /** Indexes into the slots of both documents. */
  readonly source: number;
  readonly target: number;
  readonly text: string;
  readonly confidence: number;
  /** Why somebody has to look at it; empty where nobody has to. */
  readonly reasons: readonly string[];
}

/** The translations of a document's slots, and the document that they make. */
export interface SettledSlots {
  readonly slots: readonly SettledSlot[];
  /** Source slots whose words could not be told apart from a neighbour's, or are the source's: why. */
  readonly left: ReadonlyMap<number, string>;
  /** Target slots that nothing was taken from. */
  readonly unused: readonly number[];
  /** The source document with these translations, proved. */
  readonly text: string;
}

/**
 * Take over the texts of paired slots as a translator would have typed them, and prove each.
 *
 * Law: no text goes to two slots. What the structure of the source cannot take, or what brings in markup
 * that the source does not have, keeps its words and gets a reason. What shows no words is left off, and the reason says it.
 */
export async function settleSlots(
  { source, target }: Sides,
  pairing: Pairing,
  reader: Reader,
): Promise<SettledSlots> {
  const left = new Map<number, string>();
  const unused = new Set(pairing.openTarget);
  const settled: SettledSlot[] = [];
  for (const pair of pairing.pairs) {
    const texts = textsOf(pair, { source, target });
    if (typeof texts === "string") {
      for (const slot of pair.source) left.set(slot, texts);
      // Words that nobody has translated are no loss.
      if (!pair.doubts.includes("untranslated")) for (const slot of pair.target) unused.add(slot);
      continue;
    }
    for (const [index, slot] of pair.source.entries()) {
      const slots = { source: slot, target: pair.target[0]! };
      const sourceText = source.document.slots[slot]!.text;
      const { role } = source.document.slots[slot]!;
      const grammar = source.grammarOf(source.document.slots[slot]!);
      const carried = carryLabels(texts[index]!, sourceText, source, target, slots);
      const { text, raw: leftOff } = leaveOff(
        carried.text,
        readMessage(sourceText, grammar),
        (said) => readMessage(said, grammar),
        { locale: target.locale, heading: role === "heading", whole: target.document.text },
      );
      const reasons = pair.doubts.map((doubt) => REASONS[doubt]);
      if (carried.problem !== undefined) reasons.push(carried.problem);
      if (leftOff.length > 0) {
        const list = leftOff.map((raw) => JSON.stringify(raw)).join(", ");
        reasons.push(`${list} was left off, which the source does not have`);
      }
      const foreign = foreignConstructs(
        readMessage(sourceText, grammar),
        readMessage(text, grammar),
        target.locale,
      ).filter(({ kind }) => kind !== "invisible-character");
      if (foreign.length > 0) {
        const raw = foreign.map((construct) => JSON.stringify(construct.raw)).join(", ");
        reasons.push(`it brings in ${raw}, which the source does not have`);
      }
      settled.push({ ...slots, text, confidence: pair.confidence, reasons });
    }
  }
  const targets = new Map(settled.map(({ source: slot, text }) => [slot, text]));
  const localized = await reader.localize(source.document, targets);
  const rejected = new Map(localized.rejected.map(({ slot, reason }) => [slot, reason]));
  return {
    slots: settled.map((slot) => withReason(slot, rejected.get(slot.source))),
    left,
    unused: [...unused].sort((a, b) => a - b),
    text: localized.text,
  };
}

function withReason(slot: SettledSlot, reason: string | undefined): SettledSlot {
  if (reason === undefined) return slot;
  return {
    ...slot,
    reasons: [...slot.reasons, `the structure of the source cannot take it: ${reason}`],
  };
}

/** Why a unit has no translation where both documents have the same words. */
export const UNTRANSLATED = "it was left in the source language";

/** One text for each source slot of the pair, or why there is none. */
function textsOf(
  { source: from, target: to, doubts }: UnitPair,
  { source, target }: Sides,
): string[] | string {
  if (doubts.includes("untranslated")) return UNTRANSLATED;
  const texts = to.map((slot) => target.document.slots[slot]!.text);
  if (from.length === 1) return [texts.join(sentenceGap(target.locale))];
  const sentences = sentencesOf(target, to[0]!);
  const first = sentencesOf(source, from[0]!).length;
  if (sentences.length !== first + sentencesOf(source, from[1]!).length) {
    return "it was merged with a neighbour, and where its part ends cannot be told";
  }
  return [sentences.slice(0, first), sentences.slice(first)].map((part) => part.join("").trim());
}

function sentencesOf(side: Side, slot: number): string[] {
  const { text, syntax } = side.document.slots[slot]!;
  const pieces = splitMessage(readMessage(text, side.grammarOf({ syntax })), side.locale);
  return pieces.map((piece) =>
    piece.map((part) => (typeof part === "string" ? part : part.raw)).join(""),
  );
}

const REASONS: Readonly<Record<Doubt, string>> = {
  ambiguous: "other places are nearly as likely",
  contradicted: "its numbers, code, links or words are not those of the source",
  isolated: "nothing in it or next to it confirms the place",
  beside: "the original stands beside it",
  moved: "it stands at another place of the translation",
  split: "the translation has it in two blocks",
  merged: "the translation has it in one block with its neighbour",
  untranslated: UNTRANSLATED,
};
