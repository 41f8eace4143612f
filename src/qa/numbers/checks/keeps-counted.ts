import { countedBy } from "./counted-by.ts";
import type { Pair } from "../pair.ts";
import type { Texts } from "../texts.ts";

/** Whether what a value counts went with it: "212 people in 23 states" as 23个州…212人. */
export function keepsCounted(
  first: Pair,
  second: Pair,
  { source, target, from, to }: Texts,
): boolean {
  const [one, other] = [first, second].map((pair) => countedBy(pair.source, source, from.language));
  if (one === other) return false;
  const [a, b] = [first, second].map((pair) => countedBy(pair.target, target, to.language));
  return a !== b && ((one !== undefined && one === a) || (other !== undefined && other === b));
}
