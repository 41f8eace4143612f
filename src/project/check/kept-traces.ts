import * as v from "valibot";
import type { Unit } from "../../model/index.ts";
import type { NameTrace } from "../../qa/names/memory/name-trace.ts";
import { isNoTrace, NO_TRACE } from "../../qa/names/memory/name-trace.ts";
import { SHORT_HASH } from "../cache/short-hash.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import type { Project } from "../project.ts";
import type { PairIds } from "./pair-ids.ts";

/** What the units of a document say about names, each by itself. */
export interface KeptTraces {
  recall(catalog: LoadedCatalog, unit: Unit): NameTrace | undefined;
  keep(catalog: LoadedCatalog, unit: Unit, trace: NameTrace): void;
  /** Put what is to be kept into the document's cache entry, to be saved. */
  end(): void;
}

/**
 * Recall what former runs read of the names in a unit and its translation. Where one unit was edited, the memory of
 * names is another, and is made anew: of what is kept of all the others, so that their texts need not be read for names again.
 *
 * Law: what is recalled is what `traceNames` gives for the words of the pair.
 */
export function keptTraces(
  { cache }: Project,
  document: KeyedDocument,
  { grammar, ids }: PairIds,
): KeptTraces {
  const { entry } = document.files;
  const key = cache.key("names", cache.config, grammar);
  const made = new Map<string, NameTrace>();
  let former: ReadonlyMap<string, NameTrace> | undefined;
  return {
    recall(catalog, unit) {
      const id = ids.get(catalog)?.get(unit.key);
      former ??= unpack(entry.get("names", key));
      return id === undefined ? undefined : former.get(id);
    },
    keep(catalog, unit, trace) {
      const id = ids.get(catalog)?.get(unit.key);
      if (id !== undefined) made.set(id, trace);
    },
    // A run that did not ask for the memory has nothing new to say.
    end() {
      if (made.size > 0) entry.set("names", key, pack(made));
    },
  };
}

/** Most units name nobody: of those the ids are enough. */
function pack(made: ReadonlyMap<string, NameTrace>): unknown {
  let silent = "";
  const traces: Packed[] = [];
  for (const [id, one] of made) {
    if (isNoTrace(one)) silent += id;
    else traces.push(packTrace(id, one));
  }
  return { silent, traces };
}

function packTrace(id: string, { eastern, expansions, names, found }: NameTrace): Packed {
  return [
    id,
    eastern,
    expansions.map(([acronym, before]) => [acronym, before]),
    names.map(({ kind, certain, parts, native, placed, place, learned }) => [
      kind,
      [certain, native, placed, place],
      [...parts],
      learned ? [...learned] : [],
    ]),
    Array.from(found, ([word, { how, text, start, end, distance }]) => [
      word,
      how,
      text,
      start,
      end,
      distance,
    ]),
  ];
}

function unpack(kept: unknown): ReadonlyMap<string, NameTrace> {
  const known = new Map<string, NameTrace>();
  const read = v.safeParse(section, kept);
  if (!read.success) return known;
  const { silent, traces } = read.output;
  for (let at = 0; at < silent.length; at += SHORT_HASH)
    known.set(silent.slice(at, at + SHORT_HASH), NO_TRACE);
  for (const [id, eastern, expansions, names, found] of traces) {
    known.set(id, {
      eastern,
      expansions,
      names: names.map(([kind, [certain, native, placed, place], parts, [word, form]]) => ({
        kind,
        certain,
        parts,
        native,
        placed,
        place,
        learned: word === undefined || form === undefined ? undefined : [word, form],
      })),
      found: new Map(
        found.map(([word, how, text, start, end, distance]) => [
          word,
          { how, text, start, end, distance },
        ]),
      ),
    });
  }
  return known;
}

const text = v.string();
const yes = v.boolean();
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const trace = v.strictTuple([
  text,
  yes,
  v.array(v.strictTuple([text, text])),
  v.array(
    v.strictTuple([
      v.picklist(["person", "mark", "acronym", "handle", "name"]),
      v.strictTuple([yes, yes, yes, yes]),
      v.array(text),
      v.array(text),
    ]),
  ),
  v.array(
    v.strictTuple([
      text,
      v.picklist(["copy", "respelled", "sound", "near"]),
      text,
      offset,
      offset,
      v.number(),
    ]),
  ),
]);
type Packed = v.InferInput<typeof trace>;
const section = v.strictObject({ silent: text, traces: v.array(trace) });
