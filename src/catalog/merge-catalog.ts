import assert from "node:assert/strict";
import type { Change } from "../model/index.ts";
import { assertKept } from "./assert-kept.ts";
import { annotationOf, blockPieces, collectBlocks, targetOf, type Block } from "./block.ts";
import { claimBlocks } from "./claim-blocks.ts";
import type { FileProblem } from "./file-problem.ts";
import type { FlatFile } from "./flat-file.ts";
import { mergeGone, type Remembered } from "./merge-gone.ts";
import { parseFlatJson } from "./parse-flat-json.ts";
import type { Piece } from "./piece.ts";
import { placeUnknown } from "./place-unknown.ts";
import { printFlatJson } from "./print-flat-json.ts";
import { formerTexts } from "./former-texts.ts";
import { joinBlocks, splitBlock, type Regroup, type RegroupContext } from "./regroup-blocks.ts";
import type { Regrouped } from "./regrouped.ts";
import {
  settleRegrouped,
  settleUnit,
  type Canonical,
  type MergeUnit,
  type Revise,
} from "./settle-unit.ts";
import { stateOf } from "./state-of.ts";

/** A file as it was read from disk. */
export interface FileText {
  readonly text: string;
  /** What problems call it. */
  readonly file: string;
}

/** What a merge works on: one document in one target locale. */
export interface MergeInput {
  /** The locale file, if there is one. */
  readonly existing?: FileText | undefined;
  /** The locale's file of gone translations, if there is one. */
  readonly gone?: FileText | undefined;
  /** The register as it was before this extraction: key → source text. */
  readonly register: ReadonlyMap<string, string>;
  /** In reading order. */
  readonly units: readonly MergeUnit[];
  readonly changes: readonly Change[];
  readonly canonical: Canonical;
  /** What edits make of translations; without it each edited unit is stale. */
  readonly revise?: Revise;
  /** Keys of units whose edit changes nothing, as their author said. */
  readonly trivial?: ReadonlySet<string>;
  /** Units that came from other documents: the file that has their translation, and their key there. */
  readonly arrivals?: ReadonlyMap<string, Arriving>;
  /** Keys of units whose translation another document's file has now. */
  readonly departing?: ReadonlySet<string>;
  /** Units that came apart or together, sentence by sentence the same. */
  readonly regroups?: readonly Regroup[];
  /** Without it the translations of such units are kept in the gone file alone. */
  readonly sentences?: RegroupContext;
}

/** A unit that came from another document. */
export interface Arriving {
  readonly file: FileText;
  readonly key: string;
  /** The source text that it had there. */
  readonly text: string;
}

/** What a merge did, in units, and where the locale stands after it. */
export interface MergeFigures {
  readonly units: number;
  readonly translated: number;
  readonly reviewed: number;
  readonly draft: number;
  readonly stale: number;
  readonly missing: number;
  /** Units that the file did not have. */
  readonly added: number;
  /** Translations that became stale now. */
  readonly turnedStale: number;
  readonly revived: number;
  /** Translations that came back out of the gone file, revived ones among them. */
  readonly restored: number;
  readonly renamed: number;
  /** Edited units by what became of their translation. */
  readonly edits: Readonly<Record<"current" | "carried" | "partly" | "stale", number>>;
  /** Translations that moved to the gone file. */
  readonly gone: number;
}

/** The new texts. */
export type MergeResult =
  | {
      readonly text: string;
      /** `undefined` where there is nothing to keep and the file can go. */
      readonly gone: string | undefined;
      /**
       * Where translations go both ways: a gone file with all of them, to be written before the locale
       * file, so that each is somewhere at every moment.
       */
      readonly between: string | undefined;
      readonly figures: MergeFigures;
    }
  | { readonly problems: readonly FileProblem[] };

/**
 * Bring one locale file up to the source, as extraction does.
 *
 * Law: no translation is ever dropped: each one that was in the locale file or the gone file is in
 * one of them afterwards, or this throws. What does not change keeps its bytes, and a second merge
 * changes nothing. A file with a problem is not merged: the problems come back instead.
 */
export function mergeCatalog(input: MergeInput): MergeResult {
  const existing = parse(input.existing);
  const formerGone = parse(input.gone);
  const problems = [...existing.problems, ...formerGone.problems];
  if (problems.length > 0) return { problems };

  const blocks = collectBlocks(existing.file);
  const goneBlocks = collectBlocks(formerGone.file);
  const arrivals = arrivingBlocks(input.arrivals);
  const claims = claimBlocks(input.units, input.changes, blocks, goneBlocks, arrivals);
  const count = { translated: 0, reviewed: 0, draft: 0, stale: 0, new: 0 };
  const figures = { added: 0, turnedStale: 0, revived: 0, renamed: 0 };
  const edits = { current: 0, carried: 0, partly: 0, stale: 0 };
  const canonicalOnce = remember(input.canonical);
  const former = formerTexts(goneBlocks);
  const restored = new Set<string>();
  const remembered: Remembered[] = [];
  const made: string[] = [];

  const regrouped = regroupAll(input, blocks, former);
  for (const { unit, key, source } of regrouped.whole) {
    const block = blocks.get(key);
    if (block !== undefined && targetOf(block) !== "") {
      remembered.push({ key: unit, block, source: annotationOf(block, "") ?? source });
    }
  }

  const pieces = new Map<string, readonly Piece[]>();
  for (const unit of input.units) {
    assert(!pieces.has(unit.key), `Expected each key once, found ${unit.key} twice`);
    const claim = claims.get(unit.key);
    const block = claim?.block;
    const answered = claim?.arrived
      ? input.arrivals?.get(unit.key)?.text
      : (input.register.get(block?.key ?? unit.key) ?? input.register.get(unit.key));
    const found = regrouped.units.get(unit.key);
    // A gap takes back what is kept under its key; anything else leaves that where it is.
    const other = found?.target === "" && claim?.revived === true ? undefined : found;
    if (claim?.revived === true && other === undefined) restored.add(claim.block.key);
    const settled = other
      ? settleRegrouped(unit, block, other, canonicalOnce)
      : settleUnit(unit, block, {
          registered: answered,
          canonical: canonicalOnce,
          revise: input.revise ?? (() => ({ outcome: "stale" })),
          trivial: input.trivial?.has(unit.key) ?? false,
          former: former.get(block?.key ?? unit.key) ?? [],
        });
    pieces.set(unit.key, blockPieces(unit.key, settled.annotations, settled.target, block));
    count[stateOf(settled.target, settled.annotations)] += 1;
    if (block === undefined) figures.added += 1;
    else if (claim?.revived === true) figures.revived += 1;
    else if (block.key !== unit.key && claim?.arrived !== true) figures.renamed += 1;
    if (settled.turnedStale) figures.turnedStale += 1;
    if (settled.outcome !== undefined) edits[settled.outcome] += 1;
    if (settled.restored !== undefined) restored.add(settled.restored.key);
    if (settled.remember !== undefined) remembered.push({ key: unit.key, ...settled.remember });
    if (settled.made !== undefined) made.push(settled.made);
  }

  const { leaving: left, staying } = sortLeftovers(input, blocks, claims);
  const leaving = left.filter(({ key }) => !input.departing?.has(key));
  for (const block of left) if (input.departing?.has(block.key)) made.push(targetOf(block));
  const text = printFlatJson(placeUnknown(existing.file, pieces, claims, staying), existing.file);
  const memory = {
    file: formerGone.file,
    blocks: goneBlocks,
    revived: restored,
    leaving,
    remembered,
    live: new Set(pieces.keys()),
    renames: new Map(
      Array.from(claims).flatMap(([key, { block, arrived }]) =>
        arrived === true ? [] : [[block.key, key] as const],
      ),
    ),
    sourceOf: formerSource(input),
  };
  const gone = mergeGone(memory);
  const bothWays = restored.size > 0 && remembered.length + leaving.length > 0;
  // Without former files there is nothing to lose, and nothing is lost from one that stays as it is.
  const before = [existing.file, formerGone.file];
  const same = text === input.existing?.text && gone === input.gone?.text;
  if (!same && before.some((file) => file !== undefined)) assertKept(before, [text, gone], made);
  const { new: missing, ...states } = count;
  return {
    text,
    gone,
    between: bothWays ? mergeGone({ ...memory, revived: new Set() }) : undefined,
    figures: {
      units: input.units.length,
      ...states,
      missing,
      ...figures,
      edits,
      restored: restored.size,
      gone: leaving.length,
    },
  };
}

function parse(source: FileText | undefined): {
  readonly file: FlatFile | undefined;
  readonly problems: readonly FileProblem[];
} {
  if (source === undefined) return { file: undefined, problems: [] };
  const parsed = parseFlatJson(source.text, source.file);
  return "file" in parsed
    ? { file: parsed.file, problems: [] }
    : { file: undefined, problems: parsed.problems };
}

function arrivingBlocks(arrivals: MergeInput["arrivals"] = new Map()): Map<string, Block> {
  const files = new Map<string, ReadonlyMap<string, Block>>();
  const found = new Map<string, Block>();
  for (const [key, { file, key: former }] of arrivals) {
    const known = files.get(file.file) ?? collectBlocks(parse(file).file);
    files.set(file.file, known);
    const block = known.get(former);
    if (block !== undefined) found.set(key, block);
  }
  return found;
}

/** What regrouped units have to say, and which blocks are whole translations to be remembered. */
function regroupAll(
  { regroups = [], sentences, units }: MergeInput,
  blocks: ReadonlyMap<string, Block>,
  former: ReadonlyMap<string, readonly Block[]>,
) {
  const settled = new Map<string, Regrouped>();
  const whole: { unit: string; key: string; source: string }[] = [];
  for (const regroup of regroups) {
    if (regroup.type === "split") {
      const block = blocks.get(regroup.key);
      if (block === undefined || targetOf(block) === "") continue;
      whole.push({ unit: regroup.key, key: regroup.key, source: regroup.text });
      const gaps = new Map(regroup.pieces.map(({ key }) => [key, { target: "" }]));
      const split = sentences ? splitBlock(regroup, block, sentences) : gaps;
      for (const [key, lines] of split) settled.set(key, lines);
    } else {
      const { key, from } = regroup;
      const unit = units.find((one) => one.key === key);
      const formers = from.flatMap((one) => former.get(one.key) ?? []);
      const lines =
        unit &&
        sentences &&
        joinBlocks(regroup, unit, (name) => blocks.get(name), formers, sentences);
      if (lines === undefined) continue;
      const own = from.find((one) => one.key === key);
      if (own !== undefined) whole.push({ unit: key, key, source: own.text });
      settled.set(key, lines);
    }
  }
  return { units: settled, whole };
}

/**
 * Tell the blocks that leave the file with a translation from those that stay as unknown.
 *
 * A block is the file's own business unless Calque had it: the register knew its key, or a source
 * text stands above its translation. What leaves empty is in neither list.
 */
function sortLeftovers(
  { register, changes, units }: MergeInput,
  blocks: ReadonlyMap<string, Block>,
  claims: ReturnType<typeof claimBlocks>,
) {
  const claimed = new Set(Array.from(claims.values(), (claim) => claim.block));
  const keys = new Set(units.map((unit) => unit.key));
  const goneKeys = new Set(changes.flatMap(({ type, key }) => (type === "gone" ? [key] : [])));
  const leaving: Block[] = [];
  const staying = new Set<string>();
  for (const block of blocks.values()) {
    if (claimed.has(block)) continue;
    const sourced = block.target !== undefined && block.annotations.has("");
    const ours =
      sourced || register.has(block.key) || goneKeys.has(block.key) || keys.has(block.key);
    if (!ours) staying.add(block.key);
    else if (targetOf(block) !== "") leaving.push(block);
  }
  return { leaving, staying };
}

/** The source text that a key stood for before this extraction. */
function formerSource({ register, changes }: MergeInput): (key: string) => string | undefined {
  const was = new Map(changes.flatMap((c) => (c.type === "gone" ? [[c.key, c.was] as const] : [])));
  return (key) => register.get(key) ?? was.get(key);
}

/** Keep what was worked out: one text is asked for up to three times. */
function remember(canonical: Canonical): Canonical {
  let last: { text: string; unit: MergeUnit; result: string } | undefined;
  return (text, unit) => {
    if (last?.text !== text || last.unit !== unit) {
      last = { text, unit, result: canonical(text, unit) };
    }
    return last.result;
  };
}
