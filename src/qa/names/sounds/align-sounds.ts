import { soundCosts } from "./sound-distance.ts";
import type { Script } from "../reading/writing.ts";

/** One step of the way from a name to a text: a sound of either, or of both. */
export interface SoundPair {
  /** Where the sound stands in the name; `undefined` where the text has one more. */
  readonly at: number | undefined;
  /** Where it stands in the text; `undefined` where it lacks there. */
  readonly to: number | undefined;
  readonly cost: number;
}

/** Lay the sounds of a name and of a text beside one another, the cheapest way. Both as `soundsOf` gives them. */
export function alignSounds(name: string, text: string, script: Script): SoundPair[] {
  const { drop, swap } = soundCosts(script);
  const n = name.length;
  const m = text.length;
  const costs = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  for (let i = 1; i <= n; i += 1) costs[i]![0] = costs[i - 1]![0]! + drop(name[i - 1]!);
  for (let j = 1; j <= m; j += 1) costs[0]![j] = costs[0]![j - 1]! + drop(text[j - 1]!);
  for (let i = 1; i <= n; i += 1) {
    for (let j = 1; j <= m; j += 1) {
      costs[i]![j] = Math.min(
        costs[i - 1]![j - 1]! + swap(name[i - 1]!, text[j - 1]!),
        costs[i - 1]![j]! + drop(name[i - 1]!),
        costs[i]![j - 1]! + drop(text[j - 1]!),
      );
    }
  }
  const pairs: SoundPair[] = [];
  let i = n;
  let j = m;
  while (i > 0 || j > 0) {
    const here = costs[i]![j]!;
    const both = i > 0 && j > 0 ? swap(name[i - 1]!, text[j - 1]!) : undefined;
    if (both !== undefined && here >= costs[i - 1]![j - 1]! + both - 1e-9) {
      pairs.push({ at: (i -= 1), to: (j -= 1), cost: both });
    } else if (i > 0 && here >= costs[i - 1]![j]! + drop(name[i - 1]!) - 1e-9) {
      i -= 1;
      pairs.push({ at: i, to: undefined, cost: drop(name[i]!) });
    } else {
      j -= 1;
      pairs.push({ at: undefined, to: j, cost: drop(text[j]!) });
    }
  }
  return pairs.reverse();
}
