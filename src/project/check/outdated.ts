import type { Finding } from "../../model/index.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import type { KeyedDocument } from "../units/keyed-document.ts";
import type { Project } from "../project.ts";

/** The rule that tells of documents which changed after the last extraction. */
export const outdatedRule = "state/outdated";

/**
 * Report a document that changed after the last extraction: its locale files do not show it yet.
 *
 * What was edited is stale without it. What came apart, together or from another document has its
 * translations in other entries until they are brought along, and the message says so.
 */
export function outdated(project: Project, document: KeyedDocument): Finding[] {
  if (!document.sound) return [];
  const changed = document.changes.filter(({ type }) => type !== "same").length;
  if (changed === 0) return [];
  const { length } = document.regroups;
  const regrouped =
    length === 0 ? "" : `, ${length} of them split or joined, whose translations come along then`;
  const units = changed === 1 ? "changed unit" : "changed units";
  return [
    {
      rule: outdatedRule,
      severity: "info",
      message: `Expected the locale files to follow the source, found ${changed} ${units}${regrouped}: run calque extract`,
      namespace: document.namespace,
      source: { file: `${project.config.source}/${document.path}`, line: 1, column: 1 },
      fingerprint: fingerprint([outdatedRule, document.namespace]),
    },
  ];
}
