import type { ExtractedDocument } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { count, formatCount } from "./count.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { makeTable } from "./table.ts";

/** Tell what an extraction found in each document, in at most a dozen lines. */
export function documentTable(documents: readonly ExtractedDocument[], paint: Paint): string[] {
  const changed = documents.filter(({ units, same, gone }) => same < units || gone > 0);
  const shown = (documents.length > SHOWN ? changed : documents).slice(0, SHOWN);
  // Of the kinds of change, only those that happened take a column.
  const changes = CHANGES.filter((change) => documents.some((document) => document[change] > 0));
  const columns = ["units", ...changes].map((title) => ({ title, align: "right" }) as const);
  const total = (field: "units" | (typeof CHANGES)[number]) =>
    formatCount(documents.reduce((sum, document) => sum + document[field], 0));
  const rows = shown.map((document) => [
    inertLine(printable(document.path)),
    ...(["units", ...changes] as const).map((field) => formatCount(document[field])),
  ]);
  const hidden = documents.length - shown.length;
  if (hidden > 0) rows.push([`… and ${count(hidden, "more document")}`]);
  if (documents.length !== 1) {
    rows.push([count(documents.length, "document"), total("units"), ...changes.map(total)]);
  }
  const [head = "", ...body] = makeTable([{ title: "document", align: "left" }, ...columns], rows);
  return [paint("dim", head), ...body];
}

const CHANGES = ["same", "moved", "edited", "revived", "new", "gone"] as const;

/** More documents than this are named only where something changed. */
const SHOWN = 12;
