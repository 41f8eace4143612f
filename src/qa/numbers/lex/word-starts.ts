/** The lengths of the forms by how they start. */
export interface Starts {
  /** By `startOf`: which of the lists. */
  readonly places: Uint16Array;
  /** Lengths from 3 on, the longest first; shorter forms have an empty list of their own. */
  readonly lists: readonly (readonly number[])[];
}

const PLACES = 0x40_00;

/** Lay out the table of how forms start: what is in no place starts no form. */
export function startsOf(forms: Iterable<string>): Starts {
  const found = new Map<number, Set<number>>();
  for (const form of forms) {
    if (form === "") continue;
    const long = form.length > 2;
    const second = form.length > 1 ? form.charCodeAt(1) : -1;
    const place = startOf(form.charCodeAt(0), second, long ? form.charCodeAt(2) : -1);
    const set = found.get(place) ?? new Set();
    found.set(place, set);
    if (long) set.add(form.length);
  }
  const places = new Uint16Array(PLACES);
  const lists: number[][] = [[]];
  const known = new Map<string, number>();
  for (const [place, set] of found) {
    const list = [...set].sort((a, b) => b - a);
    const at = known.get(list.join()) ?? lists.push(list) - 1;
    known.set(list.join(), at);
    places[place] = at;
  }
  return { places, lists };
}

/** Give the place of the first three characters in that table, which others may share; -1 for none. */
export function startOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 31) ^ Math.imul(second, 1571) ^ Math.imul(third, 7919);
  return (mixed ^ (mixed >>> 9)) & (PLACES - 1);
}
