import type { Severity } from "../../model/index.ts";
import { inspectUnit, type Knowledge } from "../../qa/inspect-unit.ts";
import { isOpaque } from "../../segment/read-message.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { LoadedCatalog } from "../units/load-catalogs.ts";
import { sourcePlaces } from "../units/places.ts";
import { type Inspection, placeFindings } from "./place-findings.ts";
import type { Project } from "../project.ts";
import type { UnitPair } from "./read-pairs.ts";

/** Apply the rules to every unit of a document in one locale. */
export function inspect(
  project: Project,
  document: KeyedDocument,
  catalog: LoadedCatalog,
  settings: Readonly<Record<string, Severity | "off">>,
  pairs: readonly UnitPair[],
  knowledge: Knowledge,
): Inspection {
  const said = pairs.map(({ unit, entry, pair }) => ({
    unit,
    target: entry.target,
    said: inspectUnit(pair, settings, knowledge),
    opaque: isOpaque(pair.sourceMessage),
  }));
  const places = sourcePlaces(project, document);
  return placeFindings(document, catalog, places, said);
}
