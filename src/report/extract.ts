import type { ExtractFigures } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { describeEdits } from "./describe-edits.ts";
import { changesReport } from "./changes.ts";
import { count } from "./count.ts";
import { describeLeftOut } from "./describe-left-out.ts";
import { documentTable } from "./document-table.ts";
import { makePaint } from "./paint.ts";

/** Write what an extraction did; with `frozen`, every file that it would have written and what in it. */
export function extractReport(
  { documents, translations = {}, written, changes = [] }: ExtractFigures,
  options: { color: boolean; frozen?: boolean },
): string {
  const paint = makePaint(options.color);
  const leftOut = describeLeftOut(documents);
  const lines = [...documentTable(documents, paint), ""];
  lines.push(...describeEdits(documents, translations));
  if (leftOut !== "") lines.push(`Left out ${leftOut}.`);
  if (options.frozen) {
    lines.push(`${count(written.length, "locale file")} would change.`);
  } else {
    lines.push(
      written.length === 0
        ? "Nothing to write."
        : `${count(written.length, "locale file")} written.`,
    );
  }
  const text = `${lines.map(inertLine).join("\n")}\n`;
  if (!options.frozen || written.length === 0) return text;
  return `${text}\n${changesReport(changes, { color: options.color, files: written })}`;
}
