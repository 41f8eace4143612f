import type { Change } from "../model/index.ts";
import { align } from "./align.ts";
import { Board } from "./board.ts";
import { Views } from "./evidence.ts";
import { makeKey } from "./make-key.ts";
import { readPins } from "./read-pins.ts";
import { revive } from "./revive.ts";
import type { Romanize } from "./romanize.ts";
import { editScore } from "./edit-score.ts";
import type { GoneUnit, Identified, KnownUnit, NewUnit } from "./units.ts";

/**
 * Give every unit of a document its key, and tell what became of each unit that was known, as `identify`
 * does. `romanize` writes new keys; without it, throws `LettersMissing` where one takes it.
 */
export function identifyWith(
  romanize: Romanize | undefined,
  known: readonly KnownUnit[],
  units: readonly NewUnit[],
  gone: readonly GoneUnit[],
): Identified {
  const board = new Board(known.length, units.length);
  const pins = readPins(known, units);
  for (const [fresh, former] of pins.former) board.pair(former, fresh);
  const knownViews = new Views(known);
  const freshViews = new Views(units);
  const revivals = revive(known, units, gone, pins.keys);
  const inOrder = align(
    board,
    known,
    units,
    knownViews,
    freshViews,
    new Set(revivals.exact.keys()),
  );
  const revived = revivals.settle(board.openFresh(), freshViews);

  const taken = new Set([...known, ...gone].map((unit) => unit.key));
  for (const key of pins.keys.values()) taken.add(key);
  const keys = units.map((_, fresh) => {
    const former = board.ofFresh[fresh]!;
    return pins.keys.get(fresh) ?? known[former]?.key ?? revived.get(fresh)?.key ?? "";
  });
  mintMissing(keys, units, taken, romanize);

  const changes = units.map((unit, fresh): Change => {
    const key = keys[fresh]!;
    const former = known[board.ofFresh[fresh]!] ?? revived.get(fresh);
    if (former === undefined) return { type: "new", key };
    const from = former.key === key ? {} : { from: former.key };
    if (revived.has(fresh)) return { type: "revived", key, was: former.text, ...from };
    if (former.canonical !== unit.canonical) {
      const score = editScore(knownViews.of(board.ofFresh[fresh]!), freshViews.of(fresh));
      return { type: "edited", key, was: former.text, score, ...from };
    }
    if (inOrder.has(fresh)) return { type: "same", key, ...from };
    return { type: "moved", key, was: former.text, ...from };
  });
  for (const index of board.openKnown()) {
    const { key, text } = known[index]!;
    changes.push({ type: "gone", key, was: text });
  }
  return { keys, changes, problems: pins.problems };
}

/** Mint a key for each unit without one; the occurrence number counts units with its very text. */
function mintMissing(
  keys: string[],
  units: readonly NewUnit[],
  taken: Set<string>,
  romanize: Romanize | undefined,
): void {
  const occurrences = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    if (keys[index] === "") continue;
    occurrences.set(unit.canonical, (occurrences.get(unit.canonical) ?? 0) + 1);
  }
  for (const [index, unit] of units.entries()) {
    if (keys[index] !== "") continue;
    const occurrence = occurrences.get(unit.canonical) ?? 0;
    occurrences.set(unit.canonical, occurrence + 1);
    const key = makeKey(unit.canonical, taken, occurrence, romanize);
    keys[index] = key;
    taken.add(key);
  }
}
