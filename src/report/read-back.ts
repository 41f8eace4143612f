import type {
  ReadBack,
  ReadBackChange,
  ReadBackDocument,
  ReadBackOutcome,
} from "../model/index.ts";
import { showDiff } from "../text/show-diff.ts";
import { inertLine } from "../text/visible.ts";
import { wordDiff } from "../text/word-diff.ts";
import { count } from "./count.ts";
import { makePaint, type Paint } from "./paint.ts";
import { printable } from "./printable.ts";

interface Reading {
  readonly color: boolean;
  readonly dryRun?: boolean;
  /** Leave out what needs nobody: layout, what is there already, notes and the summary. */
  readonly quiet?: boolean;
}

/**
 * Write what became of each change in localized documents: its line, its unit, its words, and what was
 * done or why it was not.
 */
export function readBackReport(result: ReadBack, options: Reading): string {
  const paint = makePaint(options.color);
  const lines = result.documents.flatMap((document) => documentLines(document, paint, options));
  if (!options.quiet) {
    if (lines.length > 0) lines.push("");
    lines.push(...summary(result, options));
  }
  return lines.length === 0 ? "" : `${lines.map(inertLine).join("\n")}\n`;
}

function documentLines(document: ReadBackDocument, paint: Paint, options: Reading): string[] {
  const { path, locale, changes, notes } = document;
  const lines: string[] = [];
  for (const change of changes) {
    if (options.quiet && minor.has(change.outcome)) continue;
    const { line, outcome, key, message } = change;
    const place = paint("bold", `${printable(path)}:${line}`);
    const label = paint(colors[outcome], outcome);
    const unit = key === undefined ? "" : `  ${paint("dim", printable(key))}`;
    lines.push(`${place}  ${label}${unit}`, `  ${printable(message)}.`);
    lines.push(...words(change, locale, options, paint));
  }
  if (!options.quiet) {
    for (const note of notes) lines.push(`${paint("bold", printable(path))}  ${printable(note)}.`);
  }
  return lines;
}

function words(change: ReadBackChange, locale: string, options: Reading, paint: Paint): string[] {
  const { was, is, catalog, outcome } = change;
  if (was === undefined || is === undefined || was === is) return [];
  if (outcome === "layout" || outcome === "present") return [];
  const style = options.color ? "ansi" : "plain";
  const diff = showDiff(wordDiff(was, is, locale), style);
  const label = (name: string) => paint("dim", name);
  if (catalog === undefined) return [`  ${diff}`];
  return [`  ${label("edited ")} ${diff}`, `  ${label("catalog")} ${printable(catalog)}`];
}

function summary({ documents, compared, written }: ReadBack, options: Reading): string[] {
  const counts = new Map<ReadBackOutcome, number>();
  for (const { changes } of documents)
    for (const { outcome } of changes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  if (counts.size === 0) {
    return [`${count(compared, "localized document")} compared: nothing to carry.`];
  }
  const parts = order.flatMap(([outcome, says]) => {
    const number = counts.get(outcome);
    return number === undefined ? [] : [`${number} ${says}`];
  });
  const files = count(written.length, "locale file");
  const verb = options.dryRun ? "would change" : "written";
  return [
    `${count(compared, "localized document")} compared: ${parts.join(", ")}. ${files} ${verb}.`,
  ];
}

const minor: ReadonlySet<ReadBackOutcome> = new Set(["layout", "present"]);

const order: readonly (readonly [ReadBackOutcome, string])[] = [
  ["carried", "carried"],
  ["rewritten", "carried, to be written otherwise"],
  ["layout", "of layout alone"],
  ["present", "there already"],
  ["clash", "clashing"],
  ["refused", "not carried"],
];

const colors: Readonly<Record<ReadBackOutcome, "green" | "dim" | "red" | "yellow">> = {
  carried: "green",
  rewritten: "green",
  layout: "dim",
  present: "dim",
  clash: "red",
  refused: "yellow",
};
