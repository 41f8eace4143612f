import type { BuildFigures } from "../model/index.ts";
import { inertLine } from "../text/visible.ts";
import { changesReport } from "./changes.ts";
import { count } from "./count.ts";
import { makePaint } from "./paint.ts";
import { printable } from "./printable.ts";

/** Write what a build did; with `frozen`, every file that it would have written and what in it. */
export function buildReport(
  { outputs, skipped, assets = [], changes = [] }: BuildFigures,
  options: { color: boolean; frozen?: boolean },
): string {
  const paint = makePaint(options.color);
  const written = outputs.filter((output) => output.written);
  const unchanged = outputs.length - written.length;
  const lines: string[] = skipped.map(
    ({ locale, path, reason }) =>
      `${paint("yellow", "skipped")}  ${printable(path)} in ${printable(locale)}: ${printable(reason)}`,
  );
  if (options.frozen) {
    lines.push(`${count(written.length, "document")} would change, ${unchanged} up to date.`);
  } else {
    lines.push(`${count(written.length, "document")} written, ${unchanged} unchanged.`);
  }
  const text = `${lines.map(inertLine).join("\n")}\n`;
  const files = [...written.map(({ path }) => path), ...assets];
  if (!options.frozen || files.length === 0) return text;
  return `${text}\n${changesReport(changes, { color: options.color, files })}`;
}
