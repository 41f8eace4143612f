import type { DocumentGaps, Severity } from "../../model/index.ts";
import type { Knowledge } from "../../qa/inspect-unit.ts";
import { inspectGap } from "../../qa/inspect-gap.ts";
import type { Rules } from "./apply-rules.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import { gatherGaps } from "./gather-gaps.ts";
import { keptChecks } from "./kept-checks.ts";
import { keptTraces } from "./kept-traces.ts";
import { pairIds } from "./pair-ids.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import { type Inspection, placeFindings, type UnitSaid } from "./place-findings.ts";
import { sourcePlaces } from "../units/places.ts";
import type { Project } from "../project.ts";

/** Checks the translations of one document. */
export interface DocumentCheck {
  check(
    catalog: LoadedCatalog,
    settings: Readonly<Record<string, Severity | "off">>,
  ): Promise<Inspection>;
  /** Keep what was found, and forget what was read for it. Gives the units without a translation, of which nothing else was said. */
  end(): Promise<DocumentGaps | undefined>;
}

/**
 * Check the translations of a document, locale by locale: what former runs found in units that are as they were is
 * recalled. The rules and their tables, which are most of what there is to load, are loaded where a unit
 * has a translation that is new to them.
 *
 * `catalogs` are all whose translations say what names are called. `knowledgeId` names `knowledge`.
 */
export function checkDocument(
  project: Project,
  document: KeyedDocument,
  catalogs: readonly LoadedCatalog[],
  known: { readonly knowledge: Pick<Knowledge, "glossary">; readonly knowledgeId: string },
): DocumentCheck {
  const ids = project.cache.enabled ? pairIds(project, document, catalogs) : undefined;
  const kept = ids && keptChecks(project, document, ids, known.knowledgeId);
  const traces = ids && keptTraces(project, document, ids);
  const sources = sourcePlaces(project, document);
  const gaps = gatherGaps(document, sources);
  let rules: Rules | undefined;
  const load = async (): Promise<Rules> =>
    (rules ??= (await import("./apply-rules.ts")).rulesFor(
      project,
      document,
      catalogs,
      known.knowledge,
      traces,
    ));
  const answer = async (questions: readonly string[]) => (await load()).answer(questions);
  return {
    async check(catalog, settings) {
      const all: UnitSaid[] = [];
      for (const unit of document.units) {
        const entry = catalog.catalog.entries.get(unit.key);
        if (!entry) continue;
        const { target, state, accepted } = entry;
        if (target === "") {
          const said = inspectGap({ source: unit.text, state, accepted }, settings);
          if (!gaps.take(catalog.locale, unit, said))
            all.push({ unit, target, said, opaque: false });
          continue;
        }
        let said = await kept?.recall(catalog, unit, answer);
        if (said === undefined) {
          said = await (await load()).check(catalog, unit, settings);
          kept?.keep(catalog, unit, said);
        }
        all.push({ unit, target, said, opaque: said.opaque });
      }
      return placeFindings(document, catalog, sources, all);
    },
    async end() {
      await kept?.end(answer);
      traces?.end();
      rules?.end();
      return gaps.end();
    },
  };
}
