import type { Unit } from "../model/index.ts";
import { annotationOf, targetOf, type Block } from "./block.ts";
import { answeredBy, FORMER } from "./former-texts.ts";
import type { Regrouped } from "./regrouped.ts";
import { settleNote } from "./settle-note.ts";

/** What a merge has to know of a unit. */
export type MergeUnit = Pick<Unit, "key" | "text" | "canonical"> & {
  readonly context: Pick<Unit["context"], "note" | "maxLength">;
};

/**
 * Give what a text says without how it is written, as `Unit.canonical` has it, for a source text that
 * once stood where the unit stands.
 */
export type Canonical = (text: string, unit: MergeUnit) => string;

/** What an edit of the source makes of a translation. */
export interface Revised {
  readonly outcome: "current" | "carried" | "partly" | "stale";
  /** The new translation, where it is carried or partly so. */
  readonly target?: string;
  /** In plain words: what was done, and what is left to do. */
  readonly look?: string;
}

/** Decide what becomes of `target`, which answers `was`, now that the unit says `is`. */
export type Revise = (was: string, is: string, target: string, unit: MergeUnit) => Revised;

/** What settles a unit besides itself and its block. */
export interface SettleContext {
  /** The source text that the translation answers where the block does not say it. */
  readonly registered?: string | undefined;
  readonly canonical: Canonical;
  readonly revise: Revise;
  /** Whether the author said that the edit since the last extraction changes nothing. */
  readonly trivial: boolean;
  /** Former translations of the unit, out of the gone file. */
  readonly former: readonly Block[];
}

/** What the lines of a unit have to say. */
export interface Settled {
  readonly target: string;
  /** By name, in the order of the file: `""`, `was`, `state`, `look`, `todo`, `note`, then what else. */
  readonly annotations: ReadonlyMap<string, string>;
  /** Whether it became stale in this very merge. */
  readonly turnedStale: boolean;
  /** What an edit since the last extraction made of the translation; none where there was no edit. */
  readonly outcome?: Revised["outcome"];
  /** A former translation that is the translation again, and leaves the gone file. */
  readonly restored?: Block;
  /** The translation until now, which a person wrote, and the source it stood under: to be kept. */
  readonly remember?: { readonly block: Block; readonly source: string };
  /** The translation until now, where Calque had put it together: nobody has to keep it. */
  readonly made?: string;
}

/**
 * Decide the lines of one unit in one locale.
 *
 * Law: `@key` is the source of today, and `@key was` the source that the translation was made for
 * wherever the two say something different; the oldest stays. A gap has no `was` and no state. A
 * translation that Calque changes is remembered, and is back when its source is.
 */
export function settleUnit(
  unit: MergeUnit,
  block: Block | undefined,
  context: SettleContext,
): Settled {
  const target = targetOf(block);
  const state = annotationOf(block, "state");
  if (block === undefined || target === "") {
    const annotations = lay(unit, block, { todo: annotationOf(block, "todo") });
    return { target, annotations, turnedStale: false };
  }
  const says = sayer(unit, context);
  const source = annotationOf(block, "") ?? context.registered ?? unit.text;
  if (!says(source) && !context.trivial) return settleEdit(unit, block, source, context);
  const former = annotationOf(block, "was");
  const was = former !== undefined && says(former) ? undefined : former;
  const annotations = lay(unit, block, {
    was,
    state,
    look: former === undefined ? annotationOf(block, "look") : undefined,
    todo: was === undefined ? undefined : annotationOf(block, "todo"),
  });
  const outcome = says(source) ? {} : ({ outcome: "current" } as const);
  return { target, annotations, turnedStale: false, ...outcome };
}

/** Lay out the lines of a unit whose bounds changed. */
export function settleRegrouped(
  unit: MergeUnit,
  block: Block | undefined,
  regrouped: Regrouped,
  canonical: Canonical,
): Settled {
  const { target, was, restored } = regrouped;
  const stale = was !== undefined && was !== unit.text && canonical(was, unit) !== unit.canonical;
  const state = target === "" ? undefined : regrouped.state;
  const lines = { ...regrouped, was: stale && target !== "" ? was : undefined, state };
  const annotations = lay(unit, block, lines);
  return {
    target,
    annotations,
    turnedStale: false,
    ...(restored === undefined ? {} : { restored }),
  };
}

/** What the translation is to be settled from: the last text that a person wrote, and its source. */
interface Original {
  readonly source: string;
  readonly block: Block;
  /** Whether it is in the gone file, and the text of now is what Calque made of it. */
  readonly inMemory: boolean;
  /** Whether a person went on with what Calque had made of it. */
  readonly touched: boolean;
}

function settleEdit(
  unit: MergeUnit,
  block: Block,
  source: string,
  context: SettleContext,
): Settled {
  const says = sayer(unit, context);
  const target = targetOf(block);
  const original = originalOf(unit, block, source, context);
  const { block: from, inMemory } = original;
  const made = inMemory ? { made: target } : {};
  const wasStale = annotationOf(block, "was") !== undefined;

  const again = context.former.find((former) => former !== from && says(answeredBy(former) ?? ""));
  if (again !== undefined && (original.touched || !says(original.source))) {
    const annotations = lay(unit, block, { state: annotationOf(again, "state") });
    const remember = inMemory ? made : { remember: { block, source } };
    const common = { target: targetOf(again), annotations, turnedStale: false } as const;
    return { ...common, outcome: "current", restored: again, ...remember };
  }
  const revised = revise(unit, original, says, context);
  const { outcome, look } = revised;
  const text = revised.target ?? targetOf(from);
  const stale = outcome === "stale" || outcome === "partly";
  const state = annotationOf(from, "state");
  // What was done to the text still waits for a look, though this edit asks for none.
  const pending = !wasStale && !inMemory ? annotationOf(block, "look") : undefined;
  const annotations = lay(unit, block, {
    was: stale ? original.source : undefined,
    state: outcome === "carried" && state === "reviewed" ? undefined : state,
    look: outcome === "carried" ? look : outcome === "current" ? pending : undefined,
    todo: outcome === "partly" ? look : undefined,
  });
  const common = { target: text, annotations, turnedStale: stale && !wasStale, outcome };
  if (inMemory) {
    return { ...common, ...made, ...(text === targetOf(from) ? { restored: from } : {}) };
  }
  return text === target ? common : { ...common, remember: { block, source } };
}

function revise(
  unit: MergeUnit,
  { source, block, touched }: Original,
  says: (text: string) => boolean,
  context: SettleContext,
): Revised {
  if (says(source)) return { outcome: "current" };
  // Nobody knows which source a text answers that a person changed while it was stale.
  if (touched) return { outcome: "stale" };
  return context.revise(source, unit.text, targetOf(block), unit);
}

/**
 * Find the last text that a person wrote: the text of now, unless it is what Calque makes of a former
 * one by the same edit.
 */
function originalOf(
  unit: MergeUnit,
  block: Block,
  source: string,
  context: SettleContext,
): Original {
  const was = annotationOf(block, "was");
  const plain = { source: was ?? source, block, inMemory: false, touched: false };
  if (was === undefined && annotationOf(block, "look") === undefined) return plain;
  const due = context.former.filter((former) => was === undefined || answeredBy(former) === was);
  for (const former of due) {
    const answered = answeredBy(former) ?? "";
    const { target } = context.revise(answered, source, targetOf(former), unit);
    if (target === targetOf(block)) {
      return { source: answered, block: former, inMemory: true, touched: false };
    }
  }
  return { ...plain, touched: was !== undefined && due.length > 0 };
}

function sayer(unit: MergeUnit, { canonical }: SettleContext): (text: string) => boolean {
  return (text) => text === unit.text || canonical(text, unit) === unit.canonical;
}

interface SettledLines {
  readonly was?: string | undefined;
  readonly state?: string | undefined;
  readonly look?: string | undefined;
  readonly todo?: string | undefined;
}

/** Lay the lines out: those that are settled, the note, and what else the block holds. */
function lay(
  unit: MergeUnit,
  block: Block | undefined,
  { was, state, look, todo }: SettledLines,
): ReadonlyMap<string, string> {
  const known: readonly (readonly [string, string | undefined])[] = [
    ["", unit.text],
    ["was", was],
    ["state", state],
    ["look", look],
    ["todo", todo],
    ["note", settleNote(unit.context, annotationOf(block, "note"))],
  ];
  const annotations = new Map<string, string>();
  for (const [name, value] of known) if (value !== undefined) annotations.set(name, value);
  const names = new Set([FORMER, ...known.map(([name]) => name)]);
  for (const [name, held] of block?.annotations ?? []) {
    if (!names.has(name)) annotations.set(name, held.member.value);
  }
  return annotations;
}
