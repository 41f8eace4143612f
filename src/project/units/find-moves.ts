import { annotationKey, parseFlatJson } from "../../catalog/index.ts";
import { glob } from "tinyglobby";
import { join } from "node:path";
import { pairAcross, type StrayUnit } from "../../identify/index.ts";
import type { Arrival } from "./arrival.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import { readLocaleFile } from "../files/locale-file.ts";
import { localesOf } from "../files/locales-of.ts";
import type { Project } from "../project.ts";

/** What of a document takes part in looking for moves: no more of it is held. */
export interface Strays {
  readonly namespace: string;
  /** False where a locale file cannot be read: then nothing may come or go. */
  readonly sound: boolean;
  readonly fresh: readonly (StrayUnit & { readonly text: string })[];
  readonly left: readonly (StrayUnit & { readonly key: string; readonly text: string })[];
}

/** The units of a document that found no partner within it. */
export async function straysOf(project: Project, document: KeyedDocument): Promise<Strays> {
  const { namespace: place, units, register } = document;
  const regrouped = new Set(
    document.regroups.flatMap((regroup) =>
      regroup.type === "split"
        ? regroup.pieces.map(({ key }) => key)
        : [regroup.key, ...regroup.from.map(({ key }) => key)],
    ),
  );
  const isStray = new Map(
    document.changes.flatMap(({ type, key }) =>
      (type === "new" || type === "gone") && !regrouped.has(key) ? [[key, type] as const] : [],
    ),
  );
  const fresh = units.flatMap(({ key, text, canonical }, index) =>
    isStray.get(key) === "new" ? [{ place, index, text, canonical }] : [],
  );
  const left = [...register].flatMap(([key, text], index) =>
    isStray.get(key) === "gone"
      ? [{ place, index, key, text, canonical: document.says(text) }]
      : [],
  );
  const sound = fresh.length + left.length > 0 && document.sound && (await isSound(project, place));
  return { namespace: place, sound, fresh, left };
}

/**
 * Find the units that went from one document to another, by the namespace and the place that they came
 * to: first among those that left in this run, then in the memory of all documents.
 */
export async function findMoves(
  project: Project,
  strays: readonly Strays[],
  says: (text: string) => string,
): Promise<ReadonlyMap<string, ReadonlyMap<number, Arrival>>> {
  const sound = strays.filter((document) => document.sound);
  const fresh = sound.flatMap((document) => document.fresh);
  const left = sound.flatMap((document) => document.left);
  const moves = new Map<string, Map<number, Arrival>>();
  const add = (
    from: readonly (StrayUnit & { readonly key: string; readonly text: string })[],
    to: typeof fresh,
    memory: boolean,
  ): typeof fresh => {
    const pairs = pairAcross(from, to);
    for (const { left: one, fresh: other, score } of pairs) {
      const { place, index } = to[other]!;
      const { place: origin, key, text } = from[one]!;
      const arrivals = moves.get(place) ?? new Map<number, Arrival>();
      moves.set(place, arrivals.set(index, { from: origin, key, text, memory, score }));
    }
    const paired = new Set(pairs.map((pair) => pair.fresh));
    return to.filter((_, index) => !paired.has(index));
  };
  const rest = fresh.length > 0 && left.length > 0 ? add(left, fresh, false) : fresh;
  if (rest.length > 0) {
    const memory = await readMemory(project, says);
    if (memory.length > 0) add(memory, rest, true);
  }
  return moves;
}

async function isSound(project: Project, namespace: string): Promise<boolean> {
  for (const locale of localesOf(project)) {
    for (const gone of [false, true]) {
      const file = await readLocaleFile(project, locale, namespace, { gone });
      if (file.problems.length > 0) return false;
      if (file.exists && "problems" in parseFlatJson(file.text, file.file)) return false;
    }
  }
  return true;
}

/** The units of all memories; none is the neighbour of another. */
async function readMemory(project: Project, says: (text: string) => string) {
  const units = new Map<string, StrayUnit & { readonly key: string; readonly text: string }>();
  for (const locale of localesOf(project)) {
    const folder = join(project.root, project.config.locales, ".gone", locale);
    const paths = await glob(["**/*.json"], { cwd: folder, followSymbolicLinks: false });
    for (const path of paths.map((name) => name.replaceAll("\\", "/")).sort()) {
      const place = path.replace(/\.json$/, "");
      const file = await readLocaleFile(project, locale, place, { gone: true });
      const parsed = file.problems.length > 0 ? undefined : parseFlatJson(file.text, file.file);
      if (parsed === undefined || "problems" in parsed) continue;
      for (const { key } of parsed.file.members) {
        const text = parsed.file.byKey.get(annotationKey(key, ""))?.value;
        const isFormer = parsed.file.byKey.has(annotationKey(key, "of"));
        const id = `${place}\n${key}`;
        if (key.startsWith("@") || text === undefined || isFormer || units.has(id)) continue;
        const index = -2 * units.size - 2;
        units.set(id, { place, index, key, text, canonical: says(text) });
      }
    }
  }
  return [...units.values()];
}
