import type { NameStanding } from "./name-standing.ts";

/**
 * Tell how a word stands: of one that every translation has, and all in one form, no more than that it is so again and again.
 * Nobody asks how often a sure thing was seen, and what is told stays the same when it is seen once more or once less: then
 * units that asked for it need not be checked again.
 */
export function tellStanding(standing: NameStanding): NameStanding {
  const { word, kind, found, missing, certain, family, forms } = standing;
  const [form] = forms;
  if (missing > 0 || forms.length !== 1 || found <= OFTEN) return standing;
  const told = [{ ...form!, count: Math.min(form!.count, OFTEN) }];
  return { word, kind, found: OFTEN, missing, certain, family, forms: told };
}

/** The rules ask for three at the most. */
const OFTEN = 4;
