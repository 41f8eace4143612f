import { join, resolve } from "node:path";
import type { AdoptedVersion } from "../../model/index.ts";
import { draftUnits } from "../../segment/draft-units.ts";
import { sourceFolder } from "../files/locale-file.ts";
import type { Project } from "../project.ts";
import { chooseVersion, costOf, type TriedVersion } from "./choose-version.ts";
import type { PairedSides, Sides } from "./pair-sides.ts";
import { type Adopted, planEntries } from "./plan-entries.ts";
import { readSide } from "./read-side.ts";
import { type ReadTranslation, sideOptions } from "./read-translations.ts";
import { settleSlots } from "./settle-slots.ts";
import { settleUnits } from "./settle-units.ts";
import { sourceVersions } from "./source-versions.ts";

/**
 * Adopt one translated document: choose the version of the source that it answers, take over the texts
 * of the pairs, and plan what goes into the locale file. Writes nothing.
 */
export async function adoptDocument(
  project: Project,
  read: ReadTranslation,
  paired: PairedSides,
  index: number,
  options: { readonly fromGit: boolean; readonly replace: boolean },
): Promise<Adopted> {
  const now: Chosen = {
    ...read,
    version: undefined,
    pairing: paired.pairings[index]!,
  };
  const chosen = options.fromGit ? await withVersion(project, read, paired, now) : now;
  const { config, placeholders } = project;
  const unitOptions = {
    units: config.units,
    sourceLocale: config.sourceLocale,
    math: config.math,
    placeholders,
  };
  const settled = await settleSlots(chosen, chosen.pairing, project.reader);
  const drafts = draftUnits(chosen.source.document, unitOptions);
  const units = settleUnits(drafts, settled.slots, chosen, unitOptions);
  const version = chosen.adopted === undefined ? {} : { version: chosen.adopted };
  return planEntries(
    project,
    read,
    { sides: chosen, drafts, settled, units, ...version },
    options.replace,
  );
}

type Chosen = TriedVersion & Sides & { readonly adopted?: AdoptedVersion };

async function withVersion(
  project: Project,
  read: ReadTranslation,
  paired: PairedSides,
  now: Chosen,
): Promise<Chosen> {
  const path = join(sourceFolder(project), read.file.path);
  const versions = await sourceVersions(path, resolve(project.root, read.found.path));
  const tried: Chosen[] = [now];
  for (const version of versions) {
    if (version.text === read.source.document.text) continue;
    const document = await project.reader.read(read.file.path, version.text);
    if (!document.readable) continue;
    const source = readSide(document, project.config.sourceLocale, sideOptions(project));
    const sides = { source, target: read.target };
    tried.push({ ...sides, version, pairing: paired.pair(sides) });
  }
  const best = chooseVersion(tried) as Chosen;
  if (best.version === undefined) return best;
  const { commit, date } = best.version;
  const costs = { cost: costOf(best.pairing), costNow: costOf(now.pairing) };
  return { ...best, adopted: { commit, date, ...costs, tried: tried.length } };
}
