/** A locale file as a list of units: key, source and translation. */
export interface WorkUnit {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** The source that the translation answers, where the author has changed it since. */
  readonly was?: string;
}

/** What two translators do at the same time to a file of `size` units, `done` of them translated. */
export interface Workload {
  readonly name: string;
  /** How many units each of them translates. */
  readonly each: number;
  /** One after the other in the file, or here and there. */
  readonly consecutive: boolean;
  /** The second one is the author, who changes sources instead of translating. */
  readonly author?: boolean;
}

/** The workloads of the question how a layout fares with git: disjoint units of one file. */
export const WORKLOADS: readonly Workload[] = [
  { name: "5 consecutive each", each: 5, consecutive: true },
  { name: "20 consecutive each", each: 20, consecutive: true },
  { name: "5 random each", each: 5, consecutive: false },
  { name: "20 random each", each: 20, consecutive: false },
  { name: "20 random, beside 20 edits of the author", each: 20, consecutive: false, author: true },
];

/** Make a file of 300 units, the first 90 translated, and what two translators made of it. */
export function makeTrial(
  { each, consecutive, author }: Workload,
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
  const ours = work("Anna");
  if (author !== true) return { base, ours, theirs: work("Bert") };
  // Units that are translated as well as such that are not; none that Anna works on.
  const idle = base.flatMap((unit, index) => (ours[index] === unit ? [index] : []));
  const edited = new Set(
    Array.from(
      { length: each },
      () => idle.splice(Math.floor(random() * idle.length), 1)[0] ?? 0,
    ),
  );
  const theirs = base.map((unit, index) => {
    if (!edited.has(index)) return unit;
    const source = `The new source of unit ${index}.`;
    return { ...unit, source, ...(unit.target === "" ? {} : { was: unit.source }) };
  });
  return { base, ours, theirs };
}

/** Calque's layout: the source above each translation, a blank line between units. */
export function annotated(units: readonly WorkUnit[]): string {
  return print(
    units.map(({ key, source, target, was }) =>
      [
        member(`@${key}`, source),
        ...(was === undefined ? [] : [member(`@${key} was`, was)]),
        member(key, target),
      ].join(",\n"),
    ),
    ",\n\n",
  );
}

/** For comparison: a blank line between translations, without their sources. */
export function spaced(units: readonly WorkUnit[]): string {
  return print(
    units.map(({ key, target }) => member(key, target)),
    ",\n\n",
  );
}

/** For comparison: every key on a line of its own and nothing between. */
export function dense(units: readonly WorkUnit[]): string {
  return print(
    units.map(({ key, target }) => member(key, target)),
    ",\n",
  );
}

/** For comparison: as `dense`, and what is not translated is not there. */
export function sparse(units: readonly WorkUnit[]): string {
  return dense(units.filter(({ target }) => target !== ""));
}

/** For comparison: as `sparse`, and what is translated goes to the end of what `base` had. */
export function appended(units: readonly WorkUnit[], base: readonly WorkUnit[]): string {
  const had = new Set(base.filter(({ target }) => target !== "").map(({ key }) => key));
  return sparse([
    ...units.filter(({ key }) => had.has(key)),
    ...units.filter(({ key }) => !had.has(key)),
  ]);
}

function member(key: string, value: string): string {
  return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

function print(members: readonly string[], separator: string): string {
  return `{\n${members.join(separator)}\n}\n`;
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
