import type { Finding } from "../model/index.ts";
import { fingerprint } from "../text/fingerprint.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { Project } from "./project.ts";

/** Report a document that changed after the last extraction: its locale files do not show it yet. */
export function outdated(project: Project, document: KeyedDocument): Finding[] {
  if (!document.sound) return [];
  const changed = document.changes.filter(({ type }) => type !== "same").length;
  if (changed === 0) return [];
  const rule = "state/outdated";
  const message = `Expected the locale files to follow the source, found ${changed} changed ${changed === 1 ? "unit" : "units"}: run calque extract`;
  return [
    {
      rule,
      severity: "info",
      message,
      namespace: document.namespace,
      source: { file: `${project.config.source}/${document.path}`, line: 1, column: 1 },
      fingerprint: fingerprint([rule, document.namespace]),
    },
  ];
}
