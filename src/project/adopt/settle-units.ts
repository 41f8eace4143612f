import { pairUnits } from "../../adopt/index.ts";
import type { UnitDraft } from "../../model/index.ts";
import { draftUnits, type UnitOptions } from "../../segment/draft-units.ts";
import { sentenceGap } from "../../text/sentences/index.ts";
import type { Sides } from "./pair-sides.ts";
import { readUnit } from "./read-side.ts";
import type { SettledSlot } from "./settle-slots.ts";

/** The translation of one unit. */
export interface SettledUnit {
  /** Index into the units of the source. */
  readonly unit: number;
  readonly slot: SettledSlot;
  readonly text: string;
  readonly reasons: readonly string[];
}

/**
 * Give each unit its part of its slot's translation.
 *
 * With `units: "block"` that is all of it. Where units are sentences and the translation has as many,
 * each gets its own; where it has more or fewer, they are paired like blocks, and what is not one to one
 * for certain is a draft, or without a translation.
 */
export function settleUnits(
  drafts: readonly UnitDraft[],
  slots: readonly SettledSlot[],
  { source, target }: Sides,
  options: UnitOptions,
): SettledUnit[] {
  const bySlot = new Map<number, number[]>();
  for (const [index, { slot }] of drafts.entries()) {
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), index]);
  }
  const targetOptions = { ...options, sourceLocale: target.locale };
  return slots.flatMap((slot): SettledUnit[] => {
    const units = bySlot.get(slot.source) ?? [];
    const whole = { slot, text: slot.text, reasons: slot.reasons };
    if (units.length === 1) {
      return [{ unit: units[0]!, ...whole }];
    }
    const place = target.document.slots[slot.target]!;
    const only = { ...target.document, slots: [{ ...place, text: slot.text }] };
    const theirs = draftUnits(only, targetOptions);
    if (theirs.length === units.length) {
      return units.map((unit, at) => ({ ...whole, unit, text: theirs[at]!.text }));
    }
    const { pairs } = pairUnits(
      units.map((unit) => readUnit(source, slot.source, drafts[unit]!.text)),
      theirs.map(({ text }) => readUnit(target, slot.target, text)),
    );
    return pairs
      .filter((pair) => pair.source.length === 1 && !pair.moved)
      .map((pair) => ({
        slot,
        unit: units[pair.source[0]!]!,
        text: pair.target.map((at) => theirs[at]!.text).join(sentenceGap(target.locale)),
        reasons: [...slot.reasons, "the translation has another number of sentences here"],
      }));
  });
}
