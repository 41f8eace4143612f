import type { Block } from "./block.ts";

/** What one version of a file says about a unit. */
export interface BlockVersion {
  readonly target: string | undefined;
  /** By name: `""`, `was`, `state`, `note`, … */
  readonly annotations: ReadonlyMap<string, string>;
}

/** What a three-way merge makes of one unit; no `block` where it has left. */
export type MergedBlock =
  | { readonly block: BlockVersion | undefined; readonly kept: boolean }
  | "clash";

/**
 * Merge what three versions say about one unit; `undefined` is a version without it.
 *
 * Law: symmetric in `ours` and `theirs`. A translation that one side wrote stays together with its state
 * and with the source it answers: where the other side brought a new source, it is stale. What one side
 * deleted and the other changed is `kept`, if there is a translation. Both sides writing different
 * translations, sources, states or notes is a clash.
 */
export function mergeBlock(
  base: BlockVersion | undefined,
  ours: BlockVersion | undefined,
  theirs: BlockVersion | undefined,
): MergedBlock {
  if (isSameBlock(ours, theirs) || isSameBlock(base, theirs)) return { block: ours, kept: false };
  if (isSameBlock(base, ours)) return { block: theirs, kept: false };
  if (ours === undefined || theirs === undefined) {
    const block = hasText(ours) ? ours : hasText(theirs) ? theirs : undefined;
    return { block, kept: block !== undefined };
  }
  const block = mergeParts(base, ours, theirs);
  return block === undefined ? "clash" : { block, kept: false };
}

/** The values of a block, without where they stand. */
export function versionOf(block: Block | undefined): BlockVersion | undefined {
  if (block === undefined) return undefined;
  const annotations = new Map<string, string>();
  for (const [name, { member }] of block.annotations) annotations.set(name, member.value);
  return { target: block.target?.member.value, annotations };
}

interface Three<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

type Choice<T> = { readonly value: T; readonly from: "ours" | "theirs" | "both" } | undefined;

/** The value that one side changed, or both alike; `undefined` is a clash. */
function choose<T>({ base, ours, theirs }: Three<T>): Choice<T> {
  if (ours === theirs) return { value: ours, from: "both" };
  if (theirs === base) return { value: ours, from: "ours" };
  return ours === base ? { value: theirs, from: "theirs" } : undefined;
}

function mergeParts(
  base: BlockVersion | undefined,
  ours: BlockVersion,
  theirs: BlockVersion,
): BlockVersion | undefined {
  const each = <T>(read: (version: BlockVersion | undefined) => T): Three<T> => ({
    base: read(base),
    ours: read(ours),
    theirs: read(theirs),
  });
  const named = (name: string) => each((version) => version?.annotations.get(name));
  const target = choose(each((version) => (version === undefined ? "" : version.target)));
  const source = choose(named(""));
  const state = target && chooseState(target.from, named("state"));
  const look = target && chooseState(target.from, named("look"));
  const todo = target && chooseState(target.from, named("todo"));
  if (target === undefined || source === undefined) return undefined;
  if (state === undefined || look === undefined || todo === undefined) return undefined;

  const annotations = new Map<string, string>();
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) annotations.set(name, value);
  };
  add("", source.value);
  const answered = chooseAnswered(target.from, each(answeredBy), source.value);
  if (source.value === undefined) {
    const was = choose(named("was"));
    if (was === undefined) return undefined;
    add("was", was.value);
  } else if (answered !== source.value && (target.value ?? "") !== "") add("was", answered);
  add("state", state.value);
  add("look", look.value);
  if (annotations.has("was") || (target.value ?? "") === "") add("todo", todo.value);
  for (const name of new Set(["note", ...ours.annotations.keys(), ...theirs.annotations.keys()])) {
    if (["", "was", "state", "look", "todo"].includes(name)) continue;
    const choice = choose(named(name));
    if (choice === undefined) return undefined;
    add(name, choice.value);
  }
  return { target: target.value, annotations };
}

/** A state is said of one translation: it goes with it, and is not said of another one. */
function chooseState(
  from: "ours" | "theirs" | "both",
  state: Three<string | undefined>,
): Choice<string | undefined> {
  if (from === "both") return choose(state);
  const other = from === "ours" ? state.theirs : state.ours;
  return other === state.base || other === state[from] ? { value: state[from], from } : undefined;
}

/** The source text that a translation was made for; none where there is no translation. */
function answeredBy(version: BlockVersion | undefined): string | undefined {
  if ((version?.target ?? "") === "") return undefined;
  return version?.annotations.get("was") ?? version?.annotations.get("");
}

function chooseAnswered(
  from: "ours" | "theirs" | "both",
  answered: Three<string | undefined>,
  source: string | undefined,
): string | undefined {
  if (from !== "both") return answered[from];
  const choice = choose(answered);
  if (choice !== undefined) return choice.value;
  // Both wrote the same for different sources: in doubt it is stale.
  const { ours, theirs } = answered;
  if (ours === source || theirs === source) return ours === source ? theirs : ours;
  return (ours ?? "") < (theirs ?? "") ? ours : theirs;
}

function hasText(version: BlockVersion | undefined): boolean {
  return (version?.target ?? "") !== "";
}

/** Tell whether two versions say the same. */
export function isSameBlock(a: BlockVersion | undefined, b: BlockVersion | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.target === b.target &&
    a.annotations.size === b.annotations.size &&
    [...a.annotations].every(([name, value]) => b.annotations.get(name) === value)
  );
}
