import { compareTexts } from "../text/compare-texts.ts";
/** Group `items` by a text, the groups in order of code units, the items in the order they have. */
export function group<T>(items: Iterable<T>, nameOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [item]);
    else list.push(item);
  }
  return [...groups].sort(([a], [b]) => compareTexts(a, b));
}
