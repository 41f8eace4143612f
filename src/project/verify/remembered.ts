import type { UnitDraft } from "../../model/index.ts";
import { identify, isKey } from "../../identify/index.ts";
import type { Broken } from "./broken.ts";

/** Prove that keys are a matter of the text alone: two runs give the same, and a third keeps them all. */
export function proveRemembered(
  drafts: readonly UnitDraft[],
  again: readonly UnitDraft[],
): Broken[] {
  const first = identify([], drafts);
  const second = identify([], again);
  const known = drafts.map(({ text, canonical }, index) => ({
    key: first.keys[index] ?? "",
    text,
    canonical,
  }));
  const third = identify(known, again);
  const broken = (message: string): Broken => ({ law: "remembered", message, offset: 0 });
  return [
    ...(first.keys.join() === second.keys.join()
      ? []
      : [broken("Expected the same keys from two runs, found others")]),
    ...(new Set(first.keys).size === drafts.length && first.keys.every(isKey)
      ? []
      : [broken("Expected one well-formed key for each unit, found another")]),
    ...(third.changes.every(({ type }) => type === "same") &&
    third.keys.join() === first.keys.join()
      ? []
      : [broken("Expected every unit to be the same in the next run, found a change")]),
  ];
}
