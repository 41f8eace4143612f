import { compareTexts } from "../text/compare-texts.ts";
import type { FileChange } from "../model/index.ts";
import { showDiff } from "../text/show-diff.ts";
import { inertLine } from "../text/visible.ts";
import { type DiffPart, wordDiff } from "../text/word-diff.ts";
import { count } from "./count.ts";
import { elideDiff } from "./elide-diff.ts";
import { type EntryChange, entryChanges } from "./entry-changes.ts";
import { group } from "./group.ts";
import { makePaint, type Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** How changes are told. */
export interface ChangesReportOptions {
  readonly color: boolean;
  /** Files that are listed whatever is known of their changes. */
  readonly files?: readonly string[];
  /** How many changes are shown, of one file and of all; the others are counted. */
  readonly limits?: { readonly file: number; readonly all: number };
  /** How many files are listed; the others are counted. */
  readonly mostFiles?: number;
}

const LIMITS = { file: 20, all: 200 };

/**
 * Write what a command would change: every file, up to `mostFiles`, and below it unit by unit or line by line what was and
 * what would be, as a word diff. Long texts are shown around what differs.
 */
export function changesReport(
  changes: readonly FileChange[],
  { color, files = [], limits = LIMITS, mostFiles = Infinity }: ChangesReportOptions,
): string {
  const paint = makePaint(color);
  const byFile = new Map<string, FileChange[]>(files.map((file) => [file, []]));
  for (const [file, found] of group(changes, (change) => change.file)) byFile.set(file, found);
  const lines: string[] = [];
  let room = limits.all;
  const sorted = [...byFile].sort(([a], [b]) => compareTexts(a, b));
  for (const [file, found] of sorted.slice(0, mostFiles)) {
    const whole = found.length === 1 && found[0]!.key === undefined ? found[0]!.change : undefined;
    const what = whole === undefined || found[0]!.line !== undefined ? "" : `  ${whole}`;
    lines.push(`${paint("bold", printable(file))}${paint("dim", what)}`);
    const entries = entryChanges(found);
    const shown = entries.slice(0, Math.min(limits.file, room));
    room -= shown.length;
    lines.push(...shown.map((entry) => entryLine(entry, paint, color)));
    const more = entries.length - shown.length;
    if (more > 0) lines.push(`  and ${count(more, "more change")}; --json has all`);
  }
  const more = sorted.length - mostFiles;
  if (more > 0) lines.push(`and ${count(more, "more file")}; --json has all`);
  return lines.map((line) => `${inertLine(line)}\n`).join("");
}

const COLORS = { added: "green", removed: "red", stale: "yellow", changed: "cyan" } as const;

function entryLine({ change, name, before, after }: EntryChange, paint: Paint, color: boolean) {
  const diff = showDiff(elideDiff(parts(before, after)), color ? "ansi" : "plain");
  return `  ${paint(COLORS[change], change.padEnd(7))}  ${paint("dim", printable(name))}  ${diff}`;
}

function parts(before: string | undefined, after: string | undefined): DiffPart[] {
  if (before !== undefined && after !== undefined) return wordDiff(before, after, "und");
  const text = before ?? after ?? "";
  if (text === "") return [];
  return [{ type: before === undefined ? "added" : "removed", text }];
}
