import { identifyWith } from "./identify-with.ts";
import { romanize } from "./romanize.ts";
import type { GoneUnit, Identified, KnownUnit, NewUnit } from "./units.ts";

/**
 * Give every unit of a document its key, and tell what became of each unit that was known.
 *
 * Law: a unit whose text did not change keeps its key, wherever it stands; an edited unit keeps its
 * key where its text or its neighbours show that it is the same; no key is ever on two units, and
 * none goes to a text that has nothing to do with the one it stood for. The same input gives the
 * same keys. `known` and `units` are in reading order; `gone` in any.
 */
export function identify(
  known: readonly KnownUnit[],
  units: readonly NewUnit[],
  gone: readonly GoneUnit[] = [],
): Identified {
  return identifyWith(romanize, known, units, gone);
}
