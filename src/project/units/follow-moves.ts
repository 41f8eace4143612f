import { join } from "node:path";
import { glob } from "tinyglobby";
import type { Arriving } from "../../catalog/index.ts";
import type { Arrival } from "./arrival.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import { readLocaleFile } from "../files/locale-file.ts";
import type { Project } from "../project.ts";

/** Whether there has been an extraction: before the first one nothing can have moved. */
export async function knowsAnything(project: Project): Promise<boolean> {
  const { locales, sourceLocale } = project.config;
  const cwd = join(project.root, locales);
  const paths = await glob([`${sourceLocale}/**/*.json`, ".gone/**/*.json"], {
    cwd,
    dot: true,
    followSymbolicLinks: false,
  });
  return paths.length > 0;
}

/**
 * Keys that leave each namespace because another one has their translations now. A document to which
 * units come as well keeps what leaves in its memory: each file could be written before the other.
 */
export function departures(
  moves: ReadonlyMap<string, ReadonlyMap<number, Arrival>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const leaving = new Map<string, Set<string>>();
  for (const arrivals of moves.values()) {
    for (const { from, key, memory } of arrivals.values()) {
      if (memory || moves.has(from)) continue;
      leaving.set(from, (leaving.get(from) ?? new Set()).add(key));
    }
  }
  return leaving;
}

/** The files that the translations of units from other documents are in. */
export async function arrivingFrom(
  project: Project,
  document: KeyedDocument,
  locale: string,
): Promise<ReadonlyMap<string, Arriving>> {
  const arriving = new Map<string, Arriving>();
  for (const [unit, { from, key, text, memory }] of document.arrivals) {
    const file = await readLocaleFile(project, locale, from, { gone: memory });
    if (file.exists && file.problems.length === 0) arriving.set(unit, { file, key, text });
  }
  return arriving;
}
