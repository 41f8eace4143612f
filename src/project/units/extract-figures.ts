import type { Change, ExtractedDocument } from "../../model/index.ts";
import { classifyEdit } from "../../segment/classify-edit.ts";
import { countLeftOut } from "./count-left-out.ts";
import type { KeyedDocument } from "./keyed-document.ts";
import type { Project } from "../project.ts";

/** Count what an extraction finds in a document; keys in `leave` went to another document. */
export function extractFigures(
  project: Project,
  document: KeyedDocument,
  trivial: ReadonlySet<string>,
  leave: ReadonlySet<string>,
): ExtractedDocument {
  const count = (type: Change["type"]): number =>
    document.changes.filter((change) => change.type === type && !leave.has(change.key)).length;
  const edits = countEdits(document, trivial, project.config.sourceLocale);
  return {
    namespace: document.namespace,
    path: document.path,
    units: document.units.length,
    same: count("same"),
    moved: count("moved"),
    edited: count("edited"),
    revived: count("revived"),
    new: count("new"),
    gone: count("gone"),
    ...(Object.keys(edits).length === 0 ? {} : { edits }),
    leftOut: countLeftOut(document.document, project.config.sourceLocale),
  };
}

/** Count the edited units by the gravest kind of their edit. */
function countEdits(
  document: KeyedDocument,
  trivial: ReadonlySet<string>,
  locale: string,
): Record<string, number> {
  const texts = new Map(document.units.map(({ key, text }) => [key, text]));
  const counts: Record<string, number> = {};
  for (const change of document.changes) {
    if (change.type !== "edited") continue;
    const { key, was } = change;
    const edit = classifyEdit(was, texts.get(key) ?? was, document.grammarFor({ key }), locale);
    const kind = trivial.has(key) ? "trivial" : edit.kind;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
