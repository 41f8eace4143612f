/** A locale file as a list of units: key, source and translation. */
export interface WorkUnit {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/** What two translators do at the same time to a file of `size` units, `done` of them translated. */
export interface Workload {
  readonly name: string;
  /** How many units each of them translates. */
  readonly each: number;
  /** One after the other in the file, or here and there. */
  readonly consecutive: boolean;
}

/** The workloads of the question how a layout fares with git: disjoint units of one file. */
export const WORKLOADS: readonly Workload[] = [
  { name: "5 consecutive each", each: 5, consecutive: true },
  { name: "20 consecutive each", each: 20, consecutive: true },
  { name: "5 random each", each: 5, consecutive: false },
  { name: "20 random each", each: 20, consecutive: false },
];

/** Make a file of 300 units, the first 90 translated, and what two translators made of it. */
export function makeTrial(
  { each, consecutive }: Workload,
  random: () => number,
): Record<"base" | "ours" | "theirs", WorkUnit[]> {
  const base = Array.from({ length: 300 }, (_, index) => ({
    key: `unit-${index}`,
    source: `The source of unit ${index}.`,
    target: index < 90 ? `Übersetzung ${index}.` : "",
  }));
  const open = base.map((_, index) => index).slice(90);
  const pick = (count: number): number[] => {
    const start = Math.floor(random() * (open.length - count + 1));
    if (consecutive) return open.splice(start, count);
    return Array.from({ length: count }, () => open.splice(Math.floor(random() * open.length), 1)[0]!);
  };
  const work = (who: string) => {
    const mine = new Set(pick(each));
    return base.map((unit, index) => (mine.has(index) ? { ...unit, target: `${who} ${index}.` } : unit));
  };
  return { base, ours: work("Anna"), theirs: work("Bert") };
}

/** Calque's layout: the source above each translation, a blank line between units. */
export function annotated(units: readonly WorkUnit[]): string {
  const lines = units.map(
    ({ key, source, target }) =>
      `  ${JSON.stringify(`@${key}`)}: ${JSON.stringify(source)},\n  ${JSON.stringify(key)}: ${JSON.stringify(target)}`,
  );
  return `{\n${lines.join(",\n\n")}\n}\n`;
}

/** For comparison: every key on a line of its own and nothing between. */
export function dense(units: readonly WorkUnit[]): string {
  const lines = units.map(({ key, target }) => `  ${JSON.stringify(key)}: ${JSON.stringify(target)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
