import type {
  ExplainedLocale,
  ExplainedValue,
  ExplainedUnit,
  Explanation,
  Place,
} from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { showDiff } from "../text/show-diff.ts";
import { wordDiff } from "../text/word-diff.ts";
import { severityColor } from "./severities.ts";
import { makePaint, type Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** How an explanation is read: in colour or not, and in which language its source is. */
interface Reading {
  readonly color: boolean;
  readonly sourceLocale: string;
}

/** Write an explanation for a person at a terminal. */
export function explainReport(explanation: Explanation, options: Reading): string {
  const paint = makePaint(options.color);
  if (explanation.reason !== undefined) return `No unit. ${printable(explanation.reason)}\n`;
  return explanation.units.map((unit) => unitText(unit, paint, options)).join("\n");
}

function unitText(unit: ExplainedUnit, paint: Paint, reading: Reading): string {
  const facts: [string, string][] = [
    ["at", at(unit.source)],
    ["role", unit.name === undefined ? unit.role : `${unit.role} ${unit.name}`],
    ...(unit.headings.length === 0
      ? []
      : [["under", unit.headings.map(printable).join(" › ")] as [string, string]]),
    ["source", printable(unit.text)],
    ...(unit.note === undefined ? [] : [["note", printable(unit.note)] as [string, string]]),
    ...(unit.maxLength === undefined
      ? []
      : [["length", `at most ${unit.maxLength} characters`] as [string, string]]),
    ...(unit.change === "same"
      ? []
      : [["since", `${unit.change} since the last extraction`] as [string, string]]),
  ];
  const lines = [
    paint("bold", printable(unit.key)),
    ...facts.map(([name, value]) => `  ${paint("dim", name.padEnd(8))}${value}`),
    ...unit.locales.flatMap((locale) => ["", ...localeLines(locale, unit, paint, reading)]),
  ];
  return `${lines.map(inertLine).join("\n")}\n`;
}

function localeLines(
  {
    locale,
    state,
    why,
    target,
    place,
    was,
    edits,
    look,
    shows,
    values = [],
    findings,
  }: ExplainedLocale,
  unit: ExplainedUnit,
  paint: Paint,
  reading: Reading,
): string[] {
  const label = (name: string) => `    ${paint("dim", name.padEnd(8))}`;
  const lines = [`  ${paint("bold", locale)}  ${state}: ${printable(why)}`];
  if (place) lines.push(label("at") + at(place));
  if (target !== "") lines.push(label("says") + printable(target));
  if (was !== undefined)
    lines.push(
      label("changed") +
        showDiff(wordDiff(was, unit.text, reading.sourceLocale), reading.color ? "ansi" : "plain"),
    );
  if (edits !== undefined && edits.length > 0) {
    lines.push(
      label("edit") + edits.map((kind) => printable(kind.replaceAll("-", " "))).join(", "),
    );
  }
  if (look !== undefined) lines.push(label("look") + printable(look));
  if (shows.locale !== locale) lines.push(`${label("builds")}the text of ${shows.locale}`);
  for (const value of values) lines.push(label(value.kind) + valueText(value));
  for (const { severity, rule, message } of findings) {
    const color = severityColor[severity];
    lines.push(`    ${paint(color, severity.padEnd(8))}${printable(rule)}  ${printable(message)}`);
  }
  return lines;
}

/** `12,000 → 12.000 (12000, equal)` */
function valueText({ source, target, value, how }: ExplainedValue): string {
  const facts = value === undefined || value === source ? how : `${value}, ${how}`;
  return printable(`${source ?? "–"} → ${target ?? "–"} (${facts})`);
}

function at({ file, line, column }: Place): string {
  return `${printable(file)}:${line}:${column}`;
}
